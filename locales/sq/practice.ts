/** Albanian: practice, with the word on every screen that nothing is sent. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'Provojeni: nuk dërgohet asgjë',
  'practice.mark': 'Provë: nuk dërgohet asgjë.',
  'practice.begin':
    'Tani mund të provoni gjithçka. Asgjë nuk i dërgohet bashkisë dhe asgjë nuk ruhet. Në rrezik të vërtetë, telefononi në {{emergency}}: kjo nuk është provë.',
  'practice.end': 'Mbaro provën',
  'practice.ended': 'Prova mbaroi. E harrova atë që provuat. Nga këtu e tutje është e vërtetë.',
  'practice.sent':
    'Kjo ishte provë: nuk u dërgua asgjë. Pas një raportimi të vërtetë tani do të merrnit një referencë dhe një dëftesë për ta ruajtur, dhe do të lexonit këtë:',
  'practice.stop': 'Mund të ndaloni këtu. Kjo është provë, prandaj nuk ruhet asgjë. Ta fshij?',
  'practice.not-beside':
    'Ju lutem më parë mbaroni ose fshini atë që keni filluar këtu. Pastaj mund të provoni pa i ngatërruar gjërat.',
  'practice.not-here':
    'Në provë nuk mund të hapet asnjë raportim ose kod i vërtetë. Ju lutem më parë mbaroni provën.',
};
