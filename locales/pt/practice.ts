/** Portuguese: practice. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'Experimentar: nada é enviado',
  'practice.mark': 'Experiência: nada é enviado.',
  'practice.begin':
    'Agora pode experimentar tudo. Nada é enviado à câmara e nada fica guardado. Em perigo real, ligue {{emergency}}: isso não é experiência.',
  'practice.end': 'Acabar a experiência',
  'practice.ended': 'A experiência acabou. Esqueci o que experimentou. A partir daqui é a sério.',
  'practice.sent':
    'Isto foi uma experiência: nada foi enviado. Depois de uma participação real receberia agora uma referência e um talão para guardar, e leria isto:',
  'practice.stop': 'Pode parar aqui. Isto é uma experiência, por isso nada fica guardado. Apago?',
  'practice.not-beside':
    'Acabe ou apague primeiro o que começou aqui. Depois pode experimentar sem misturar as coisas.',
  'practice.not-here':
    'Na experiência não se pode abrir nenhuma participação nem código reais. Acabe primeiro a experiência.',
};
