/** French: the doors and what is read behind them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { doors as english } from '../en/doors';

export const doors: Translation<typeof english> = {
  'door.danger.name': 'Je suis en danger',
  'door.what-is-harassment.name': 'Le harcèlement, c’est quoi ?',
  'door.advice.name': 'Des conseils, sans signaler maintenant',
  'door.note.name': 'Tenir une note privée',
  'door.report.name': 'Signaler ce qui s’est passé',
  'door.contact-me.name': 'Juste me contacter sans risque',
  'door.what-will-you-do.name': 'Qu’allez-vous faire ?',
  'door.policy.name': 'Règlement et contacts',
  'door.language.name': 'Langue',

  'harassment.means':
    'Le harcèlement, cela peut être ce que quelqu’un fait, comment il se comporte, ce qu’il dit ou comment il touche une personne. Ce n’est pas normal. Cela blesse les gens, ou c’est inacceptable.',
  'harassment.feels':
    'L’autre personne se sent menacée, humiliée ou rabaissée. Et l’endroit où elle se trouve devient effrayant ou hostile.',
  'harassment.unwanted':
    'L’autre personne ne l’a pas voulu, ne l’a pas demandé et n’y répond pas. Cela vient d’un seul côté et lui est imposé.',
  'harassment.anyone': 'Cela peut arriver à n’importe qui, quelle que soit la personne.',
  'harassment.once':
    'Si cela vous est arrivé, ou si vous l’avez vu arriver, signalez-le, s’il vous plaît. Une seule fois suffit, même si cela paraît peu de chose.',
  'harassment.forms':
    'Le harcèlement peut prendre beaucoup de formes. Vous pouvez voir quelques exemples ici. Il y en a d’autres.',
  'harassment.physical':
    'Il y a le harcèlement physique. Cela peut être toucher une personne qui ne le veut pas, ou l’attaquer, l’agresser. Cela peut aussi être abîmer des biens.',
  'harassment.verbal':
    'Il y a le harcèlement en paroles (verbal). Cela peut être des avances non voulues. Cela peut être des surnoms blessants, des brimades, des menaces ou des injures. Cela peut être des blagues et des insultes. Cela peut être se moquer de quelqu’un parce que sa culture est différente, ou à cause d’une autre différence. Cela peut être des plaintes faites par méchanceté.',
  'harassment.non-verbal':
    'Il y a le harcèlement sans paroles (non verbal). Cela peut être des graffitis ou des gestes offensants. Cela peut être des lettres, des tracts ou des affiches. Cela peut être fixer quelqu’un, ou le regarder d’une façon méchante ou sexuelle.',
  'harassment.sounds':
    'Est-ce que cela ressemble à ce qui vous est arrivé, à vous ou à une personne que vous connaissez ?',
  'harassment.unsure':
    'Pas besoin d’en avoir la certitude. Racontez-nous simplement ce qui s’est passé, avec vos mots. Nous prenons chaque signalement au sérieux.',
  'harassment.label.physical': 'Physique',
  'harassment.label.verbal': 'En paroles',
  'harassment.label.non-verbal': 'Sans paroles',
  'harassment.label.sounds': 'Est-ce ce qui s’est passé ?',
  'harassment.label.unsure': 'Je ne sais pas',
  'harassment.label.report': 'Oui, le signaler',

  'advice.start':
    'Rien ne vous oblige à faire un signalement aujourd’hui. Si cela vous paraît plutôt petit et que ce n’est pas encore le moment de le signaler, voici ce qui peut aider.',
  'advice.serious':
    'Ce que vous nous avez dit est peut-être grave. Rien ne vous oblige à le signaler aujourd’hui. Prenez votre temps. Voici ce qui peut aider.',
  'advice.not-your-fault': 'Rien de tout cela n’est votre faute.',
  'advice.danger':
    'Si le harcèlement est grave et que vous vous sentez en danger maintenant, appelez la police : {{emergency}}.',
  'advice.afraid':
    'Si vous avez peur de rester chez vous cette nuit, appelez la ligne du logement, quel que soit votre propriétaire : {{outOfHoursPhone}}',
  'advice.childline':
    'Childline est là pour les enfants et les jeunes, gratuitement, jour et nuit : {{childline}}',
  'advice.safety':
    'Votre sécurité passe avant tout. Rien ne vous oblige à parler à la personne qui a fait cela. Il y a des gens qui peuvent vous aider à faire un plan, même si vous ne le signalez jamais.',
  'advice.in-danger':
    'Avez-vous peur, ou ne vous sentez-vous pas en sécurité ? Vous pouvez appeler la police à tout moment : {{emergency}}. Cette conversation ne peut pas le faire pour vous.',
  'advice.despair':
    'Est-ce que tout cela fait trop ? Vous n’avez pas à porter cela sans personne à vos côtés. Vous pouvez parler à quelqu’un maintenant.',
  'advice.partner':
    'Est-ce votre partenaire, votre ex, un membre de la famille ou une personne avec qui vous vivez ? Vous n’avez pas à régler cela avec cette personne. Les gens qui suivent connaissent ces situations. Ils peuvent vous aider à prévoir comment être en sécurité.',
  'advice.sexual':
    'Était-ce quelque chose de sexuel que vous ne vouliez pas ? C’est vous qui choisissez à qui le dire, et quoi. Ces personnes vous écoutent.',
  'advice.stalking':
    'Est-ce que quelqu’un vous suit, vous surveille ou vous fixe du regard ? Chaque fois compte. Notez chaque fois, et appelez des gens qui connaissent ces situations.',
  'advice.weapon':
    'Y avait-il une arme ? Si vous la revoyez, ou si la personne revient avec, ne nous attendez pas. Mettez-vous à l’abri et appelez le {{emergency}}.',
  'advice.violence':
    'Est-ce que quelqu’un vous a fait du mal ou a essayé ? Cela pourrait-il se reproduire bientôt ? Alors ne nous attendez pas. Appelez le {{emergency}}.',
  'advice.hurt':
    'Est-ce que quelqu’un a vite besoin d’un médecin ? Appelez le {{emergency}} et demandez une ambulance.',
  'advice.threats':
    'Est-ce que quelqu’un vous a fait des menaces ? Gardez ce qui a été envoyé, et notez ce qui a été dit. Vous pouvez le dire à la police : {{emergency}} si cela peut arriver bientôt, {{nonEmergency}} sinon.',
  'advice.not-emergency': 'Ce n’est pas une urgence ? Vous pouvez appeler la police au {{nonEmergency}}.',
  'advice.safe-contact':
    'Voulez-vous avoir de nos nouvelles ? Dites-nous par quel moyen c’est sans risque, et quand. Nous n’en utiliserons pas d’autre.',
  'advice.stop':
    'Seulement si cela vous va et que vous vous sentez en sécurité, vous pouvez dire à la personne d’arrêter. Dites-lui que ce qu’elle fait ne vous plaît pas.',
  'advice.friend': 'Vous pouvez venir avec une amie ou un ami, ou lui demander de le dire pour vous.',
  'advice.letter':
    'Ou vous pouvez lui écrire que ce qu’elle fait n’est pas acceptable. Si vous le faites, gardez une copie de votre lettre.',
  'advice.adult':
    'Vous n’avez pas à faire cela sans aide. Si cela paraît sans risque, un adulte en qui vous avez confiance peut dire à la personne d’arrêter, pour vous.',
  'advice.adult-letter': 'Ou cet adulte peut lui écrire pour vous. Gardez une copie de la lettre.',
  'advice.stop-unsafe': 'Si cela ne paraît pas sans risque, ne le faites pas, s’il vous plaît.',
  'advice.trust':
    'Parlez à une personne en qui vous avez confiance. Vous n’avez pas à porter cela sans aide.',
  'advice.trust-adult':
    'Parlez à un adulte en qui vous avez confiance, par exemple une personne de votre famille, un professeur ou un médecin. Si le premier n’aide pas, parlez à un autre.',
  'advice.notes': 'Notez chaque fois que cela arrive : la date, l’heure et ce qui s’est passé exactement.',
  'advice.notes-originals': 'Gardez les messages, les lettres et les photos tels qu’ils sont.',
  'advice.notes-safe': 'Gardez votre note là où la personne qui fait cela ne peut pas la trouver.',
  'advice.notes-count':
    'Une note que vous gardez n’est pas un signalement. Si vous voulez que cela compte, signalez-le.',
  'advice.goes-on': 'Si cela ne s’arrête pas, repensez à un signalement, s’il vous plaît.',
  'advice.any-time': 'Vous pouvez revenir ici à tout moment.',
  'advice.label.safe': 'Rester en sécurité',
  'advice.label.stop': 'Dire à la personne d’arrêter',
  'advice.label.trust': 'Parler à quelqu’un',
  'advice.label.notes': 'Tenir une note',
  'advice.label.goes-on': 'Si cela continue',
  'advice.label.support': 'Qui peut vous aider',

  'safeguarding.young':
    'Vous n’avez rien fait de mal. Vous avez moins de 18 ans. Il se peut donc que les personnes dont le métier est de protéger les jeunes doivent le savoir.',
  'safeguarding.others':
    'Un enfant, ou un adulte qui a besoin de soins, est peut-être en danger ? Alors les personnes dont le métier est de les protéger doivent peut-être le savoir. Nous n’en parlons à d’autres que si vous êtes d’accord, ou si la loi nous y oblige.',

  'support.start':
    'Ces personnes vous écoutent et peuvent aider. Vous pouvez les appeler même si vous ne signalez jamais rien.',
  'support.victim-support':
    'Victim Support (aide aux victimes), pour toute personne qui a souffert d’un délit ou d’un crime : {{victimSupport}}',
  'support.local': 'Aide aux victimes près de chez vous : {{victimService}}',
  'support.domestic-abuse':
    'Si c’est votre partenaire, votre ex ou un membre de la famille, National Domestic Abuse Helpline (violences à la maison) : {{domesticAbuse}}',
  'support.mens-advice':
    "Pour les hommes qui subissent des violences de leur partenaire ou de leur famille, Men's Advice Line : {{mensAdvice}}",
  'support.stalking': 'Si quelqu’un vous suit ou vous surveille, National Stalking Helpline : {{stalking}}',
  'support.rape-crisis':
    'Si c’était sexuel, Rape Crisis (aide après un viol ou une agression sexuelle) : {{rapeCrisis}}',
  'support.galop': 'Pour les personnes LGBT+, Galop : {{galop}}',
  'support.samaritans':
    'Si tout cela fait trop, Samaritans vous écoute, gratuitement, jour et nuit : {{samaritans}}',
  'support.trace':
    'Les appels restent dans la liste de votre téléphone, où d’autres personnes peuvent les voir.',

  'will.committed':
    'Nous avons promis trois choses : traiter les gens de façon égale, respecter ce qui les rend différents, et faire d’ici un endroit sûr où vivre et où venir.',
  'will.no-tolerance':
    'Nous n’acceptons pas le harcèlement. Nous travaillons avec la police et d’autres pour le combattre et l’empêcher.',
  'will.acknowledge':
    'Chaque fois qu’une personne signale un harcèlement, nous disons que nous avons reçu le signalement. Nous lui disons ce qui va se passer ensuite.',
  'will.respond':
    'Nos locataires ou nos titulaires d’un bail de longue durée (leaseholders) sont-ils concernés ? Alors nous répondons dans un délai d’un jour ouvré, si possible.',
  'will.plan':
    'Pour ces signalements, nous faisons aussi un plan d’action. Nous le faisons dans un délai de trois jours ouvrés, si possible.',
  'will.working-days': 'Les jours ouvrés vont du lundi au vendredi. Les jours fériés ne comptent pas.',
  'will.respond-by':
    'Vous avez envoyé un signalement. Si possible, nous y répondrons au plus tard à cette date : {{date}}.',
  'will.plan-by': 'Si possible, nous aurons un plan d’action au plus tard à cette date : {{date}}.',
  'will.no-dates':
    'Le signalement que vous avez envoyé n’a pas de date promise. Ces dates sont pour les signalements qui concernent nos locataires ou nos titulaires d’un bail de longue durée (leaseholders). Si c’est votre cas, appelez-nous, s’il vous plaît : {{councilPhone}}',
  'will.missed':
    'Si une date passe et que vous n’avez aucune nouvelle, appelez la mairie ({{council}}) et demandez : {{councilPhone}} ({{councilHours}})',
  'will.complain': 'Vous pouvez aussi faire une réclamation à la mairie.',
  'will.ombudsman':
    'Si notre dernière réponse à votre réclamation ne règle pas le problème, vous pouvez demander à un médiateur indépendant (Ombudsman) de l’examiner. C’est gratuit. Le Housing Ombudsman examine les réclamations contre un propriétaire. Le Local Government and Social Care Ombudsman examine les autres réclamations contre les mairies.',
  'will.seriously': 'Nous prenons chaque signalement de harcèlement au sérieux.',
  'will.investigate': 'Nous examinons chaque fait qui nous est signalé. Nous le faisons à fond et avec soin.',
  'will.sensitive':
    'Nous veillons à ce que notre personnel traite avec délicatesse les personnes harcelées et pense à ce dont elles ont besoin.',
  'will.interpreter':
    'Si vous en avez besoin, nous trouverons un interprète ou un interprète en langue des signes.',
  'will.monitor': 'Nous suivons tous les signalements de harcèlement. Ainsi nous apprenons à mieux aider.',
  'will.accommodation':
    'Nous organiserons un logement d’urgence pour un locataire et son foyer à deux conditions. L’évaluation montre un danger immédiat pour eux. Et ce logement rendra le risque plus petit.',
  'will.graffiti':
    'Nous enlevons les graffitis offensants dans les 24 heures. Les 24 heures commencent quand ils sont signalés au service clients de la mairie : {{councilPhone}}',
  'will.repair':
    'Faut-il réparer quelque chose à cause de ce qui s’est passé ? Nous le traitons comme une réparation d’urgence.',
  'will.private':
    'Nous veillons à ce que tout notre personnel sache combien il est important de garder confidentiel ce que vous nous dites. Nous veillons aussi à ce qu’il sache ce que cela peut changer pour votre bien-être et votre sécurité.',
  'will.agencies':
    'Nous parlons pour vous à d’autres, comme la police, les écoles et les associations d’aide aux victimes. Nous ne le faisons que si vous êtes d’accord, ou si la loi nous y oblige.',
  'will.services':
    'Nous travaillons avec d’autres services, et avec la police comme partenaire. C’est pour que les personnes qui subissent un harcèlement puissent avoir différents services et du soutien.',
  'will.action':
    'Nous agissons avec fermeté contre les personnes qui harcèlent les autres. Nous faisons de même si elles harcèlent notre personnel ou nos sous-traitants.',
  'will.measures':
    'Ce que nous faisons dépend de la gravité. Cela peut être un avertissement écrit. Cela peut être une injonction (un ordre du tribunal). Cela peut être une action au tribunal pour reprendre le logement d’un locataire reconnu responsable de harcèlement.',
  'will.residents':
    'Des gens vivent-ils chez vous, ou viennent-ils chez vous ? Les habitants doivent aussi répondre de ce que ces personnes font.',
  'will.not-aimed': 'Cela ne vise pas les personnes à qui l’on fait du mal.',
  'will.label.answers': 'Quand vous aurez une réponse',
  'will.label.care': 'Comment nous vous traitons',
  'will.label.home': 'Logement et réparations',
  'will.label.sharing': 'À qui nous en parlons',
  'will.label.action': 'Ce que nous pouvons faire',
  'will.label.missed': 'Si une date est dépassée',

  'policy.full':
    'Vous pouvez lire ou télécharger ici notre règlement complet sur le harcèlement : {{policyLink}}',
  'policy.form':
    'Vous pouvez faire un signalement ici dans cette conversation, ou avec notre formulaire en ligne : {{onlineForm}}',
  'policy.phone':
    'Vous pouvez appeler le service clients de la mairie ({{council}}) : {{councilPhone}} ({{councilHours}})',
  'policy.out-of-hours':
    'Si vous avez besoin d’aide pour votre logement quand il est fermé : {{outOfHoursPhone}}',
  'policy.danger':
    'Si vous vous sentez en danger maintenant à cause d’un harcèlement grave, appelez la police : {{emergency}}. Si ce n’est pas une urgence, appelez le {{nonEmergency}}.',
};
