/** Polish: practice. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'Wypróbować: nic nie jest wysyłane',
  'practice.mark': 'Próba: nic nie jest wysyłane.',
  'practice.begin':
    'Teraz można wszystko wypróbować. Nic nie idzie do urzędu i nic nie jest zachowywane. W prawdziwym niebezpieczeństwie proszę dzwonić pod {{emergency}}: to nie jest próba.',
  'practice.end': 'Zakończyć próbę',
  'practice.ended': 'Próba się skończyła. To, co wypróbowano, jest zapomniane. Odtąd wszystko jest naprawdę.',
  'practice.sent':
    'To była próba: nic nie wysłano. Po prawdziwym zgłoszeniu byłby teraz numer sprawy i numer potwierdzenia do zachowania oraz ten tekst:',
  'practice.stop': 'Można się tu zatrzymać. To jest próba, więc nic nie jest zachowywane. Usunąć?',
  'practice.not-beside':
    'Najpierw proszę skończyć albo usunąć to, co zaczęto. Potem można próbować bez pomieszania spraw.',
  'practice.not-here':
    'W próbie nie można otworzyć prawdziwego zgłoszenia ani kodu. Najpierw proszę zakończyć próbę.',
};
