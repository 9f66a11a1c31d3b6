/** Somali: practice. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'Tijaabi: waxba lama diro',
  'practice.mark': 'Tijaabo: waxba lama diro.',
  'practice.begin':
    'Hadda wax walba waad tijaabin kartaa. Waxba dawladda hoose looma diro, waxbana lama kaydiyo. Khatar dhab ah, wac {{emergency}}: taasi tijaabo ma aha.',
  'practice.end': 'Dhammee tijaabada',
  'practice.ended': 'Tijaabadii way dhammaatay. Waxaad tijaabisay waan illoobay. Hadda ka bilow waa dhab.',
  'practice.sent':
    'Taasi tijaabo ayay ahayd: waxba lama dirin. Warbixin dhab ah ka dib hadda waxaad heli lahayd tixraac iyo rasiidh aad hayso, waxaadna akhriyi lahayd tan:',
  'practice.stop': 'Halkan waad ku joojin kartaa. Tani waa tijaabo, markaa waxba lama kaydiyo. Ma tirtiraa?',
  'practice.not-beside':
    'Fadlan marka hore dhammee ama tirtir waxaad halkan ka bilowday. Ka dib waad tijaabin kartaa iyadoon la isku qasin.',
  'practice.not-here':
    'Tijaabada warbixin ama koodh dhab ah laguma furi karo. Fadlan marka hore tijaabada dhammee.',
};
