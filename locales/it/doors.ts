/** Italian: the doors and what is read behind them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { doors as english } from '../en/doors';

export const doors: Translation<typeof english> = {
  'door.danger.name': 'Sono in pericolo',
  'door.what-is-harassment.name': 'Che cosa sono le molestie?',
  'door.advice.name': 'Consigli se non me la sento ancora',
  'door.note.name': 'Tenere una nota privata',
  'door.report.name': 'Segnala che cosa è successo',
  'door.contact-me.name': 'Solo un contatto sicuro',
  'door.what-will-you-do.name': 'Che cosa farete?',
  'door.policy.name': 'Regole e contatti',
  'door.language.name': 'Lingua',
  'harassment.means':
    'Può essere molestia quello che una persona fa, come si comporta, quello che dice o come tocca qualcuno. Non è giusto. Offende le persone o non è accettabile.',
  'harassment.feels':
    "Fa sentire l'altra persona minacciata, umiliata o disprezzata. E rende spaventoso o ostile il luogo dove si trova.",
  'harassment.unwanted':
    "L'altra persona non lo voleva, non l'ha chiesto e non lo ricambia. Viene da una parte sola e le è imposto.",
  'harassment.anyone': 'Può capitare a chiunque. Non importa chi sia.',
  'harassment.once':
    "Se è capitato a Lei, o l'ha visto, lo segnali, per favore. Basta una volta, per quanto sembri piccola.",
  'harassment.forms': 'Può avere molte forme. Qui può vedere alcuni esempi. Ce ne sono anche altre.',
  'harassment.physical':
    'A volte la molestia è fisica. Può essere toccare una persona che non vuole, attaccarla o aggredirla. O danneggiare le sue cose.',
  'harassment.verbal':
    'A volte la molestia è a parole. Possono essere avances non volute, nomignoli, prepotenze, minacce o offese. Possono essere battute e insulti. Può essere prendere in giro qualcuno perché ha una cultura diversa o perché è diverso in altro modo. Possono essere reclami fatti per cattiveria.',
  'harassment.non-verbal':
    'A volte la molestia è senza parole. Possono essere scritte sui muri o gesti offensivi. Possono essere lettere, volantini o manifesti. Può essere fissare qualcuno, o guardarlo in modo sgradevole o sessuale.',
  'harassment.sounds': 'Somiglia a quello che è capitato a Lei o a qualcuno che conosce?',
  'harassment.unsure':
    'Non deve esserne certo. Ci dica solo che cosa è successo, con parole Sue. Prendiamo sul serio ogni segnalazione.',
  'harassment.label.physical': 'Fisica',
  'harassment.label.verbal': 'Parole',
  'harassment.label.non-verbal': 'Senza parole',
  'harassment.label.sounds': 'È questo che è successo?',
  'harassment.label.unsure': 'Non ne ho la certezza',
  'harassment.label.report': 'Sì, segnalalo',
  'advice.start':
    'Non deve segnalare oggi. Se Le sembra una cosa piuttosto piccola e non se la sente ancora di segnalarla, questo può aiutare.',
  'advice.serious':
    'Quello che ci ha detto può essere grave. Non deve segnalarlo oggi. Si prenda il Suo tempo. Questo può aiutare.',
  'advice.not-your-fault': 'Niente di tutto questo è colpa Sua.',
  'advice.danger': 'Se la molestia è grave e si sente in pericolo adesso, chiami la polizia: {{emergency}}.',
  'advice.afraid':
    'Se ha paura di stare in casa stanotte, chiami la linea per la casa, chiunque sia il Suo padrone di casa: {{outOfHoursPhone}}',
  'advice.childline': 'Childline è per bambini e ragazzi, gratis, giorno e notte: {{childline}}',
  'advice.safety':
    'La Sua sicurezza viene prima. Non deve parlare con chi ha fatto questo. Ci sono persone che possono aiutarla a fare un piano, anche se non segnala mai.',
  'advice.in-danger':
    'Ha paura o non si sente al sicuro? Può chiamare la polizia in qualsiasi momento: {{emergency}}. Questa chat non può farlo per Lei.',
  'advice.despair':
    'È tutto troppo? Non deve affrontarlo senza nessuno accanto. Può parlare con qualcuno adesso.',
  'advice.partner':
    'È il partner o la partner, un ex, un parente o qualcuno con cui vive? Non deve risolverla con quella persona. Queste persone conoscono il problema. Possono aiutarla a pensare come stare al sicuro.',
  'advice.sexual':
    'È stato qualcosa di sessuale che non voleva? È Lei a scegliere a chi dirlo e quanto. Queste persone ascoltano.',
  'advice.stalking':
    'Qualcuno La segue, La spia o La fissa? Ogni volta conta. Scriva ogni volta e chiami qualcuno che se ne intende.',
  'advice.weapon':
    "C'era un'arma? Se la rivede, o se tornano con quella, non aspetti noi. Vada in un posto sicuro e chiami il {{emergency}}.",
  'advice.violence':
    'Qualcuno Le ha fatto del male o ci ha provato? Potrebbe succedere di nuovo presto? Allora non aspetti noi. Chiami il {{emergency}}.',
  'advice.hurt': "Qualcuno ha bisogno presto di un medico? Chiami il {{emergency}} e chieda un'ambulanza.",
  'advice.threats':
    "Qualcuno L'ha minacciata? Tenga quello che ha mandato e scriva quello che ha detto. Può dirlo alla polizia: {{emergency}} se potrebbe succedere presto, {{nonEmergency}} se no.",
  'advice.not-emergency': "Non è un'emergenza? Può chiamare la polizia al {{nonEmergency}}.",
  'advice.safe-contact':
    'Vuole che La contattiamo? Ci dica quale modo è sicuro e quando. Non useremo nessun altro.',
  'advice.stop':
    'Solo se si sente bene e al sicuro, può dire alla persona di smettere. Le dica che non Le piace quello che fa.',
  'advice.friend': "Può portare con sé un amico o un'amica, o chiedere di dirlo per Lei.",
  'advice.letter':
    'Oppure può scriverle che quello che fa non è ragionevole. Se lo fa, tenga una copia della lettera.',
  'advice.adult':
    'Non deve farlo senza aiuto. Se sembra sicuro, un adulto di fiducia può dirle di smettere al posto Suo.',
  'advice.adult-letter': "Oppure l'adulto può scriverle al posto Suo. Tenga una copia della lettera.",
  'advice.stop-unsafe': 'Se non sembra sicuro, per favore non lo faccia.',
  'advice.trust': 'Parli con qualcuno di cui si fida. Non deve portare questo peso senza aiuto.',
  'advice.trust-adult':
    'Parli con un adulto di cui si fida, per esempio in famiglia, a scuola o dal medico. Se il primo non aiuta, lo dica a un altro.',
  'advice.notes': "Annoti ogni volta che succede: la data, l'ora e che cosa è successo esattamente.",
  'advice.notes-originals': 'Tenga messaggi, lettere e foto così come sono.',
  'advice.notes-safe': 'Tenga la nota dove chi lo fa non può trovarla.',
  'advice.notes-count': 'Una nota che tiene per sé non è una segnalazione. Se vuole che conti, la segnali.',
  'advice.goes-on': 'Se non smette, pensi di nuovo a una segnalazione.',
  'advice.any-time': 'Può tornare qui in qualsiasi momento.',
  'advice.label.safe': 'Stare al sicuro',
  'advice.label.stop': 'Dire di smettere',
  'advice.label.trust': 'Parlare con qualcuno',
  'advice.label.notes': 'Tenere una nota',
  'advice.label.goes-on': 'Se continua',
  'advice.label.support': 'Persone che possono aiutare',
  'safeguarding.young':
    'Non hai fatto nulla di male. Hai meno di 18 anni, quindi forse devono saperlo le persone che proteggono i giovani.',
  'safeguarding.others':
    "C'è un bambino, o un adulto che ha bisogno di cure, forse non al sicuro? Allora forse devono saperlo le persone che li proteggono. Lo diciamo ad altri solo se è d'accordo o se la legge lo impone.",
  'support.start':
    'Queste persone ascoltano e possono aiutare. Può chiamarle anche se non segnala mai nulla.',
  'support.victim-support': 'Victim Support, per chi ha subito un reato: {{victimSupport}}',
  'support.local': 'Aiuto alle vittime vicino a Lei: {{victimService}}',
  'support.domestic-abuse':
    'Se è un partner, un ex o un parente, National Domestic Abuse Helpline (linea contro la violenza domestica): {{domesticAbuse}}',
  'support.mens-advice': "Per uomini feriti dal partner o da un parente, Men's Advice Line: {{mensAdvice}}",
  'support.stalking': 'Se qualcuno La segue o La spia, National Stalking Helpline: {{stalking}}',
  'support.rape-crisis': 'Se è stato qualcosa di sessuale, Rape Crisis: {{rapeCrisis}}',
  'support.galop': 'Per persone LGBT+, Galop: {{galop}}',
  'support.samaritans': 'Se è tutto troppo, Samaritans, gratis, giorno e notte: {{samaritans}}',
  'support.trace': "Le chiamate restano nell'elenco del telefono, dove altri possono vederle.",
  'will.committed':
    'Abbiamo promesso tre cose: trattare le persone in modo uguale, dare valore alle differenze e fare di questo un luogo sicuro dove vivere e venire.',
  'will.no-tolerance':
    'Non tolleriamo le molestie. Lavoreremo con la polizia e altri per affrontarle e prevenirle.',
  'will.acknowledge':
    'Ogni volta che qualcuno segnala molestie, confermiamo di avere la segnalazione. Diciamo che cosa succederà dopo.',
  'will.respond':
    'Riguarda i nostri inquilini o leaseholder? Allora, dove possibile, diamo una risposta entro un giorno lavorativo.',
  'will.plan':
    "Per queste segnalazioni facciamo anche un piano d'azione. Lo facciamo in tre giorni lavorativi, dove possibile.",
  'will.working-days': 'I giorni lavorativi vanno dal lunedì al venerdì. I festivi non contano.',
  'will.respond-by':
    'Ha inviato una segnalazione. Dove possibile, risponderemo entro questo giorno: {{date}}.',
  'will.plan-by': "Dove possibile, avremo un piano d'azione entro questo giorno: {{date}}.",
  'will.no-dates':
    'La segnalazione che ha inviato non ha una data promessa. Quelle date sono per segnalazioni che riguardano i nostri inquilini o leaseholder. Se è il Suo caso, ci chiami: {{councilPhone}}',
  'will.missed':
    'Se passa una data e non sa nulla, chiami e chieda ({{council}}): {{councilPhone}} ({{councilHours}})',
  'will.complain': 'Può anche fare un reclamo al comune.',
  'will.ombudsman':
    'Se la nostra ultima risposta al reclamo non risolve, può chiedere a un Ombudsman (difensore civico) di esaminarlo. È gratis. Housing Ombudsman esamina i reclami su un padrone di casa. Local Government and Social Care Ombudsman esamina altri reclami sui comuni.',
  'will.seriously': 'Prendiamo sul serio ogni segnalazione di molestie.',
  'will.investigate': 'Esaminiamo ogni fatto che ci viene segnalato. Lo facciamo a fondo e con cura.',
  'will.sensitive':
    'Ci assicuriamo che il nostro personale tratti con cura chi subisce molestie e pensi a che cosa gli serve.',
  'will.interpreter': 'Se ne ha bisogno, Le troviamo un interprete o un interprete della lingua dei segni.',
  'will.monitor': 'Teniamo conto di tutte le segnalazioni di molestie. Così aiutiamo meglio.',
  'will.accommodation':
    "Troviamo un alloggio d'emergenza per un inquilino e chi vive con lui se sono vere due cose: si valuta che siano in pericolo immediato e questo riduce il rischio.",
  'will.graffiti':
    'Togliamo le scritte offensive entro 24 ore. Le 24 ore cominciano quando si avvisa il Centro Servizi ai Cittadini: {{councilPhone}}',
  'will.repair':
    "Serve una riparazione per quello che è successo? La trattiamo come riparazione d'emergenza.",
  'will.private':
    'Ci assicuriamo che tutto il nostro personale sappia quanto è importante tenere riservato quello che ci dice. E che sappia che cosa può significare per il Suo benessere e la Sua sicurezza.',
  'will.agencies':
    "Parleremo per Lei con altri, come polizia, scuole e gruppi di sostegno alle vittime. Lo facciamo solo se è d'accordo o se la legge lo impone.",
  'will.services':
    'Lavoreremo con altri, e insieme alla polizia, perché chi subisce molestie abbia diversi servizi e sostegno.',
  'will.action':
    'Agiamo con fermezza contro chi molesta altri. Lo stesso se molesta il nostro personale o le nostre ditte.',
  'will.measures':
    "Quello che facciamo dipende dalla gravità. Può essere un avviso scritto. Può essere un ordine del tribunale. Può essere un'azione in tribunale per riprendere la casa di un inquilino ritenuto responsabile di molestie.",
  'will.residents':
    'Vivono persone in casa Sua o la visitano? Chi ci abita risponde anche di quello che fanno quelle persone.',
  'will.not-aimed': 'Questo non è rivolto contro chi subisce il male.',
  'will.label.answers': 'Quando avrà notizie da noi',
  'will.label.care': 'Come La trattiamo',
  'will.label.home': 'Casa e riparazioni',
  'will.label.sharing': 'A chi altro si dice',
  'will.label.action': 'Misure che possiamo prendere',
  'will.label.missed': 'Se una data passa',
  'policy.full': 'Può leggere o scaricare qui le nostre regole complete sulle molestie: {{policyLink}}',
  'policy.form': 'Può segnalare qui nella chat o con il nostro modulo su internet: {{onlineForm}}',
  'policy.phone':
    'Può chiamare il Centro Servizi ai Cittadini ({{council}}): {{councilPhone}} ({{councilHours}})',
  'policy.out-of-hours': 'Se ha bisogno di aiuto per la casa quando è chiuso: {{outOfHoursPhone}}',
  'policy.danger':
    "Se si sente in pericolo adesso per una molestia grave, chiami la polizia: {{emergency}}. Quando non è un'emergenza, chiami il {{nonEmergency}}.",
};
