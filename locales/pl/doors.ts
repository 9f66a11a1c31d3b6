/** Polish: the doors and what is read behind them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { doors as english } from '../en/doors';

export const doors: Translation<typeof english> = {
  'door.danger.name': 'Jestem w niebezpieczeństwie',
  'door.what-is-harassment.name': 'Czym jest nękanie?',
  'door.advice.name': 'Porady, jeśli jeszcze nie zgłaszam',
  'door.note.name': 'Prowadzić prywatną notatkę',
  'door.report.name': 'Zgłosić, co się stało',
  'door.contact-me.name': 'Tylko bezpieczny kontakt ze mną',
  'door.what-will-you-do.name': 'Co zrobicie?',
  'door.policy.name': 'Zasady i kontakty',
  'door.language.name': 'Język',
  'harassment.means':
    'Nękaniem może być to, co ktoś robi, jak się zachowuje, co mówi albo jak kogoś dotyka. To nie jest w porządku. Obraża ludzi albo jest nie do przyjęcia.',
  'harassment.feels':
    'Druga osoba czuje się zagrożona, poniżona albo lekceważona. A miejsce, w którym jest, staje się straszne albo wrogie.',
  'harassment.unwanted':
    'Druga osoba tego nie chciała, nie prosiła o to i nie odwzajemnia tego. To pochodzi tylko z jednej strony i jest narzucone.',
  'harassment.anyone': 'Może spotkać każdego. Nie ma znaczenia, kim ktoś jest.',
  'harassment.once':
    'Jeśli się to stało lub zostało zauważone, prosimy o zgłoszenie. Wystarczy jeden raz, nawet jeśli wydaje się mały.',
  'harassment.forms': 'Może mieć wiele form. Tutaj jest kilka przykładów. Są też inne.',
  'harassment.physical':
    'Czasem nękanie jest fizyczne. To może być dotykanie kogoś, kto tego nie chce, atak lub napaść. Albo niszczenie cudzych rzeczy.',
  'harassment.verbal':
    'Czasem nękanie to słowa. Mogą to być niechciane zaloty, wyzwiska, zastraszanie, groźby albo obelgi. Mogą to być żarty i zniewagi. Może to być wyśmiewanie czyjejś kultury albo tego, że ktoś jest inny. Mogą to być skargi ze złośliwości.',
  'harassment.non-verbal':
    'Czasem nękanie jest bez słów. Mogą to być obraźliwe graffiti lub gesty. Mogą to być listy, ulotki albo plakaty. Może to być wpatrywanie się w kogoś, patrzenie w przykry lub seksualny sposób.',
  'harassment.sounds': 'Czy to przypomina to, co spotkało Panią, Pana albo kogoś znajomego?',
  'harassment.unsure':
    'Nie trzeba mieć pewności. Proszę po prostu opowiedzieć własnymi słowami, co się stało. Każde zgłoszenie traktujemy poważnie.',
  'harassment.label.physical': 'Fizyczne',
  'harassment.label.verbal': 'Słowa',
  'harassment.label.non-verbal': 'Bez słów',
  'harassment.label.sounds': 'Czy to się stało?',
  'harassment.label.unsure': 'Nie mam pewności',
  'harassment.label.report': 'Tak, zgłosić to',
  'advice.start':
    'Nie trzeba zgłaszać dzisiaj. Jeśli wydaje się to raczej drobne i to jeszcze nie pora na zgłoszenie, może pomóc to, co poniżej.',
  'advice.serious':
    'To, co zostało opowiedziane, może być poważne. Nie trzeba zgłaszać dzisiaj. Proszę się nie spieszyć. Może pomóc to, co poniżej.',
  'advice.not-your-fault': 'Nic z tego nie jest Pani ani Pana winą.',
  'advice.danger':
    'Jeśli nękanie jest poważne i grozi niebezpieczeństwo właśnie teraz, proszę dzwonić na policję: {{emergency}}.',
  'advice.afraid':
    'Jeśli strach zostać w domu tej nocy, proszę zadzwonić na linię mieszkaniową, niezależnie od tego, kto wynajmuje mieszkanie: {{outOfHoursPhone}}',
  'advice.childline': 'Childline jest dla dzieci i młodzieży, bezpłatnie, dniem i nocą: {{childline}}',
  'advice.safety':
    'Najważniejsze jest bezpieczeństwo. Nie trzeba rozmawiać z osobą, która to zrobiła. Są ludzie, którzy pomogą ułożyć plan, nawet bez zgłoszenia.',
  'advice.in-danger':
    'Czy jest strach albo brak poczucia bezpieczeństwa? Na policję można dzwonić w każdej chwili: {{emergency}}. Ten czat tego nie zrobi.',
  'advice.despair':
    'Czy to wszystko za dużo? Nie trzeba być z tym w samotności. Można z kimś teraz porozmawiać.',
  'advice.partner':
    'Czy to partner lub partnerka, były lub była, ktoś z rodziny albo ktoś z tego samego domu? Nie trzeba tego z tą osobą załatwiać. Ci ludzie znają takie sprawy. Pomogą zaplanować, jak być bezpiecznie.',
  'advice.sexual':
    'Czy to było coś seksualnego, wbrew woli? Można wybrać, komu i ile powiedzieć. Ci ludzie wysłuchają.',
  'advice.stalking':
    'Czy ktoś chodzi za Panią lub Panem, obserwuje albo się wpatruje? Każdy raz się liczy. Proszę zapisywać każdy raz i zadzwonić do kogoś, kto się na tym zna.',
  'advice.weapon':
    'Czy była broń? Jeśli znowu się pojawi albo ktoś z nią wróci, proszę na nas nie czekać. Proszę iść w bezpieczne miejsce i dzwonić pod {{emergency}}.',
  'advice.violence':
    'Czy ktoś zrobił krzywdę albo próbował? Czy może się to wkrótce powtórzyć? Wtedy proszę na nas nie czekać. Proszę dzwonić pod {{emergency}}.',
  'advice.hurt': 'Czy ktoś szybko potrzebuje lekarza? Proszę dzwonić pod {{emergency}} i prosić o karetkę.',
  'advice.threats':
    'Czy ktoś groził? Proszę zachować to, co przysłał, i zapisać, co mówił. Można powiedzieć policji: {{emergency}}, jeśli może się to wkrótce stać, {{nonEmergency}}, jeśli nie.',
  'advice.not-emergency': 'To nie nagły wypadek? Można zadzwonić na policję pod {{nonEmergency}}.',
  'advice.safe-contact':
    'Czy mamy się odezwać? Proszę powiedzieć, jaki sposób jest bezpieczny i kiedy. Innego nie użyjemy.',
  'advice.stop':
    'Tylko jeśli jest to bezpieczne i nie budzi obaw, można powiedzieć tej osobie, żeby przestała. Że nie podoba się to, co robi.',
  'advice.friend': 'Można zabrać ze sobą kogoś bliskiego albo poprosić, żeby to powiedział.',
  'advice.letter':
    'Albo można napisać, że to zachowanie jest nie w porządku. Wtedy proszę zachować kopię listu.',
  'advice.adult':
    'Nie trzeba tego robić w pojedynkę. Jeśli to bezpieczne, zaufana dorosła osoba może powiedzieć tej osobie, żeby przestała.',
  'advice.adult-letter': 'Albo dorosła osoba może do niej napisać. Proszę zachować kopię listu.',
  'advice.stop-unsafe': 'Jeśli to nie wydaje się bezpieczne, proszę tego nie robić.',
  'advice.trust': 'Proszę porozmawiać z kimś zaufanym. Nie trzeba dźwigać tego w pojedynkę.',
  'advice.trust-adult':
    'Proszę porozmawiać z zaufaną dorosłą osobą, na przykład z rodziny, ze szkoły albo z przychodni. Jeśli pierwsza nie pomoże, proszę powiedzieć następnej.',
  'advice.notes': 'Proszę zapisywać każdy raz: datę, godzinę i co dokładnie się stało.',
  'advice.notes-originals': 'Wiadomości, listy i zdjęcia proszę zachować tak, jak są.',
  'advice.notes-safe': 'Notatkę proszę trzymać tam, gdzie sprawca jej nie znajdzie.',
  'advice.notes-count': 'Prywatna notatka nie jest zgłoszeniem. Żeby się liczyło, trzeba zgłosić.',
  'advice.goes-on': 'Jeśli to nie ustaje, proszę znowu pomyśleć o zgłoszeniu.',
  'advice.any-time': 'Można tu wrócić w każdej chwili.',
  'advice.label.safe': 'Jak być bezpiecznie',
  'advice.label.stop': 'Powiedzieć, żeby przestał',
  'advice.label.trust': 'Porozmawiać z kimś',
  'advice.label.notes': 'Prowadzić notatkę',
  'advice.label.goes-on': 'Jeśli to trwa',
  'advice.label.support': 'Ludzie, którzy mogą pomóc',
  'safeguarding.young':
    'Nie stało się nic złego z Twojej strony. Masz mniej niż 18 lat, więc może będą musieli wiedzieć ludzie, którzy chronią młodych.',
  'safeguarding.others':
    'Czy dziecko albo dorosły, który potrzebuje opieki, może nie być bezpieczny? Wtedy może będą musieli wiedzieć ludzie, którzy ich chronią. Innym mówimy tylko za zgodą albo gdy wymaga tego prawo.',
  'support.start': 'Ci ludzie wysłuchają i mogą pomóc. Można do nich dzwonić, nawet niczego nie zgłaszając.',
  'support.victim-support':
    'Victim Support, dla każdego, kto ucierpiał przez przestępstwo: {{victimSupport}}',
  'support.local': 'Pomoc dla ofiar w pobliżu: {{victimService}}',
  'support.domestic-abuse':
    'Jeśli to partner, były partner albo ktoś z rodziny, National Domestic Abuse Helpline (telefon przeciw przemocy domowej): {{domesticAbuse}}',
  'support.mens-advice':
    "Dla mężczyzn krzywdzonych przez partnerkę, partnera lub rodzinę, Men's Advice Line: {{mensAdvice}}",
  'support.stalking': 'Jeśli ktoś chodzi za kimś lub obserwuje, National Stalking Helpline: {{stalking}}',
  'support.rape-crisis': 'Jeśli to było coś seksualnego, Rape Crisis: {{rapeCrisis}}',
  'support.galop': 'Dla osób LGBT+, Galop: {{galop}}',
  'support.samaritans': 'Jeśli to wszystko za dużo, Samaritans, bezpłatnie, dniem i nocą: {{samaritans}}',
  'support.trace': 'Połączenia zostają na liście w telefonie, gdzie inni mogą je zobaczyć.',
  'will.committed':
    'Obiecaliśmy trzy rzeczy: traktować ludzi równo, cenić to, czym się różnią, i dbać, żeby tu bezpiecznie się mieszkało i bywało.',
  'will.no-tolerance':
    'Nie godzimy się na nękanie. Z policją i innymi będziemy mu przeciwdziałać i zapobiegać.',
  'will.acknowledge':
    'Za każdym razem, gdy ktoś zgłasza nękanie, potwierdzamy zgłoszenie. Mówimy, co będzie dalej.',
  'will.respond':
    'Czy dotyczy to naszych najemców albo leaseholderów? Wtedy, w miarę możliwości, odpowiadamy w ciągu jednego dnia roboczego.',
  'will.plan':
    'Dla tych zgłoszeń robimy też plan działania. W miarę możliwości w ciągu trzech dni roboczych.',
  'will.working-days': 'Dni robocze to od poniedziałku do piątku. Święta się nie liczą.',
  'will.respond-by': 'Zgłoszenie jest wysłane. W miarę możliwości odpowiemy do tego dnia: {{date}}.',
  'will.plan-by': 'W miarę możliwości plan działania będzie do tego dnia: {{date}}.',
  'will.no-dates':
    'Wysłane zgłoszenie nie ma obiecanego terminu. Terminy są dla zgłoszeń, które dotyczą naszych najemców albo leaseholderów. Jeśli tak jest, proszę dzwonić: {{councilPhone}}',
  'will.missed':
    'Jeśli termin minie bez wiadomości, proszę zadzwonić i zapytać ({{council}}): {{councilPhone}} ({{councilHours}})',
  'will.complain': 'Można też złożyć skargę do urzędu.',
  'will.ombudsman':
    'Jeśli nasza ostatnia odpowiedź na skargę tego nie naprawi, można poprosić Ombudsmana (rzecznika). To nic nie kosztuje. Housing Ombudsman bada skargi na wynajmującego. Local Government and Social Care Ombudsman bada inne skargi na urzędy.',
  'will.seriously': 'Każde zgłoszenie nękania traktujemy poważnie.',
  'will.investigate': 'Badamy każde zgłoszone zdarzenie. Robimy to dokładnie i z troską.',
  'will.sensitive':
    'Dbamy o to, żeby nasi pracownicy traktowali osoby nękane z troską i myśleli o tym, czego potrzebują.',
  'will.interpreter': 'Jeśli potrzeba, załatwimy tłumacza albo tłumacza języka migowego.',
  'will.monitor': 'Zapisujemy wszystkie zgłoszenia nękania. Dzięki temu pomagamy lepiej.',
  'will.accommodation':
    'Załatwimy awaryjne miejsce dla najemcy i jego domowników, jeśli spełnione są dwie rzeczy: uznano, że są w bezpośrednim niebezpieczeństwie, i zmniejszy to ryzyko.',
  'will.graffiti':
    'Obraźliwe graffiti usuwamy w ciągu 24 godzin. 24 godziny liczą się od zgłoszenia w Centrum Obsługi Klienta: {{councilPhone}}',
  'will.repair': 'Czy przez to, co się stało, coś trzeba naprawić? Traktujemy to jako naprawę awaryjną.',
  'will.private':
    'Dbamy o to, żeby wszyscy nasi pracownicy wiedzieli, jak ważne jest zachowanie tajemnicy. I żeby wiedzieli, co to może znaczyć dla samopoczucia i bezpieczeństwa.',
  'will.agencies':
    'Będziemy rozmawiać w tej sprawie z innymi, na przykład z policją, szkołami i grupami wsparcia ofiar. Tylko za zgodą albo gdy wymaga tego prawo.',
  'will.services':
    'Będziemy pracować z innymi i razem z policją, żeby osoby nękane miały różne usługi i wsparcie.',
  'will.action':
    'Działamy stanowczo wobec osób, które nękają innych. Tak samo, jeśli nękają naszych pracowników lub wykonawców.',
  'will.measures':
    'To, co robimy, zależy od powagi sprawy. Może to być pisemne ostrzeżenie. Może to być nakaz sądowy. Może to być sprawa w sądzie o odebranie mieszkania najemcy, który odpowiada za nękanie.',
  'will.residents':
    'Czy ktoś mieszka w tym domu albo go odwiedza? Mieszkańcy odpowiadają też za to, co te osoby robią.',
  'will.not-aimed': 'Nie jest to wymierzone w osoby krzywdzone.',
  'will.label.answers': 'Kiedy się odezwiemy',
  'will.label.care': 'Jak traktujemy ludzi',
  'will.label.home': 'Dom i naprawy',
  'will.label.sharing': 'Komu jeszcze mówimy',
  'will.label.action': 'Co możemy zrobić',
  'will.label.missed': 'Jeśli termin minie',
  'policy.full': 'Pełne zasady dotyczące nękania można przeczytać lub pobrać tutaj: {{policyLink}}',
  'policy.form': 'Zgłosić można tutaj w czacie albo przez formularz w internecie: {{onlineForm}}',
  'policy.phone':
    'Można zadzwonić do Centrum Obsługi Klienta ({{council}}): {{councilPhone}} ({{councilHours}})',
  'policy.out-of-hours': 'Pomoc w sprawie mieszkania, gdy jest zamknięte: {{outOfHoursPhone}}',
  'policy.danger':
    'Jeśli z powodu poważnego nękania grozi niebezpieczeństwo właśnie teraz, proszę dzwonić na policję: {{emergency}}. Gdy to nie nagły wypadek: {{nonEmergency}}.',
};
