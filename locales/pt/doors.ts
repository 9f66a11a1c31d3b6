/** Portuguese: the doors and what is read behind them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { doors as english } from '../en/doors';

export const doors: Translation<typeof english> = {
  'door.danger.name': 'Estou em perigo',
  'door.what-is-harassment.name': 'O que é assédio?',
  'door.advice.name': 'Conselhos se ainda não quero participar',
  'door.note.name': 'Ter uma nota privada',
  'door.report.name': 'Contar o que aconteceu',
  'door.contact-me.name': 'Só quero um contacto seguro',
  'door.what-will-you-do.name': 'O que vão fazer?',
  'door.policy.name': 'Regras e contactos',
  'door.language.name': 'Língua',
  'harassment.means':
    'Pode ser assédio o que uma pessoa faz, como se comporta, o que diz ou como toca em alguém. Não está certo. Ofende as pessoas ou não é aceitável.',
  'harassment.feels':
    'Faz a outra pessoa sentir ameaça, humilhação ou desprezo. E torna assustador ou hostil o lugar onde ela está.',
  'harassment.unwanted':
    'A outra pessoa não queria, não pediu e não faz o mesmo. Vem só de um lado e é-lhe imposto.',
  'harassment.anyone': 'Pode acontecer a qualquer pessoa. Não importa quem seja.',
  'harassment.once':
    'Se lhe aconteceu, ou se viu acontecer, conte-nos, por favor. Basta uma vez, por mais pequeno que pareça.',
  'harassment.forms': 'Pode ter muitas formas. Pode ver aqui alguns exemplos. Também há outras.',
  'harassment.physical':
    'Algum assédio é físico. Pode ser tocar numa pessoa que não quer, ou atacá-la ou agredi-la. Ou estragar as coisas dela.',
  'harassment.verbal':
    'Algum assédio é por palavras. Podem ser insinuações indesejadas, alcunhas, intimidação, ameaças ou insultos. Podem ser piadas ofensivas. Pode ser troçar de alguém porque a sua cultura é diferente, ou porque é diferente de outra maneira. Podem ser queixas feitas por maldade.',
  'harassment.non-verbal':
    'Algum assédio é sem palavras. Podem ser grafítis ou gestos ofensivos. Podem ser cartas, folhetos ou cartazes. Pode ser fixar alguém com os olhos, ou olhar de forma desagradável ou sexual.',
  'harassment.sounds': 'Isto parece-se com o que lhe aconteceu, ou a alguém que conhece?',
  'harassment.unsure':
    'Não precisa de ter a certeza. Conte-nos só o que aconteceu, com as suas palavras. Levamos a sério cada participação.',
  'harassment.label.physical': 'Físico',
  'harassment.label.verbal': 'Palavras',
  'harassment.label.non-verbal': 'Sem palavras',
  'harassment.label.sounds': 'Foi isto que aconteceu?',
  'harassment.label.unsure': 'Não tenho a certeza',
  'harassment.label.report': 'Sim, participar isto',
  'advice.start':
    'Não tem de participar hoje. Se lhe parece algo bastante pequeno e ainda não quer participar, isto pode ajudar.',
  'advice.serious':
    'O que nos contou pode ser grave. Não tem de participar hoje. Leve o seu tempo. Isto pode ajudar.',
  'advice.not-your-fault': 'Nada disto é culpa sua.',
  'advice.danger': 'Se o assédio é grave e sente que está em perigo agora, ligue à polícia: {{emergency}}.',
  'advice.afraid':
    'Se tem medo de ficar em casa esta noite, ligue para a linha da habitação, seja quem for o seu senhorio: {{outOfHoursPhone}}',
  'advice.childline': 'A Childline existe para crianças e jovens, grátis, de dia e de noite: {{childline}}',
  'advice.safety':
    'A sua segurança está em primeiro lugar. Não tem de falar com quem fez isto. Há pessoas que o podem ajudar a fazer um plano, mesmo que nunca participe.',
  'advice.in-danger':
    'Sente medo ou insegurança? Pode ligar à polícia a qualquer momento: {{emergency}}. Este chat não o pode fazer por si.',
  'advice.despair': 'É tudo demais? Não tem de passar por isto sem companhia. Pode falar com alguém agora.',
  'advice.partner':
    'É o seu companheiro ou companheira, ex, um familiar ou alguém com quem vive? Não tem de resolver isto com essa pessoa. Estas pessoas conhecem o assunto. Podem ajudar a planear como ficar em segurança.',
  'advice.sexual':
    'Foi algo sexual que não queria? É a sua pessoa que escolhe a quem conta e quanto. Estas pessoas ouvem.',
  'advice.stalking':
    'Alguém o segue, vigia ou fixa com os olhos? Cada vez conta. Anote todas as vezes e ligue a alguém que conheça o assunto.',
  'advice.weapon':
    'Havia uma arma? Se a vir de novo, ou se voltarem com ela, não espere por nós. Vá para um lugar seguro e ligue {{emergency}}.',
  'advice.violence':
    'Alguém lhe fez mal ou tentou? Pode voltar a acontecer em breve? Então não espere por nós. Ligue {{emergency}}.',
  'advice.hurt': 'Alguém precisa de um médico depressa? Ligue {{emergency}} e peça uma ambulância.',
  'advice.threats':
    'Alguém o ameaçou? Guarde o que enviaram e anote o que disseram. Pode contar à polícia: {{emergency}} se pode acontecer em breve, {{nonEmergency}} se não.',
  'advice.not-emergency': 'Não é uma emergência? Pode ligar à polícia para o {{nonEmergency}}.',
  'advice.safe-contact':
    'Quer que falemos consigo? Diga-nos que forma é segura e quando. Não usaremos nenhuma outra.',
  'advice.stop':
    'Só se se sentir bem e em segurança, pode dizer à pessoa que pare. Diga-lhe que não gosta do que ela faz.',
  'advice.friend': 'Pode levar uma pessoa amiga, ou pedir-lhe que o diga por si.',
  'advice.letter':
    'Ou pode escrever-lhe que o que faz não é razoável. Se o fizer, guarde uma cópia da carta.',
  'advice.adult':
    'Não tem de fazer isto sem ajuda. Se parecer seguro, uma pessoa adulta de confiança pode dizer-lhe que pare por si.',
  'advice.adult-letter': 'Ou essa pessoa adulta pode escrever-lhe por si. Guarde uma cópia da carta.',
  'advice.stop-unsafe': 'Se não parecer seguro, por favor não o faça.',
  'advice.trust': 'Fale com alguém de confiança. Não tem de carregar isto sem ajuda.',
  'advice.trust-adult':
    'Fale com uma pessoa adulta de confiança, por exemplo da sua família, da escola ou do centro de saúde. Se a primeira não ajudar, conte a outra.',
  'advice.notes': 'Anote cada vez que acontece: a data, a hora e exatamente o que aconteceu.',
  'advice.notes-originals': 'Guarde mensagens, cartas e fotografias tal como estão.',
  'advice.notes-safe': 'Guarde a sua nota onde quem faz isto não a possa encontrar.',
  'advice.notes-count': 'Uma nota que guarda não é uma participação. Se quer que conte, participe.',
  'advice.goes-on': 'Se não parar, pense outra vez numa participação.',
  'advice.any-time': 'Pode voltar a isto a qualquer momento.',
  'advice.label.safe': 'Ficar em segurança',
  'advice.label.stop': 'Dizer que pare',
  'advice.label.trust': 'Falar com alguém',
  'advice.label.notes': 'Ter uma nota',
  'advice.label.goes-on': 'Se continuar',
  'advice.label.support': 'Pessoas que podem ajudar',
  'safeguarding.young':
    'Não fez nada de mal. Tem menos de 18 anos, por isso as pessoas que protegem os jovens podem ter de saber.',
  'safeguarding.others':
    'Há uma criança, ou um adulto que precisa de cuidados, que talvez não esteja em segurança? Então as pessoas que os protegem podem ter de saber. Só contamos a outros se concordar ou se a lei nos obrigar.',
  'support.start': 'Estas pessoas ouvem e podem ajudar. Pode ligar-lhes mesmo que nunca participe nada.',
  'support.victim-support': 'Victim Support, para quem sofreu um crime: {{victimSupport}}',
  'support.local': 'Ajuda para vítimas perto de si: {{victimService}}',
  'support.domestic-abuse':
    'Se é um companheiro ou companheira, ex ou familiar, National Domestic Abuse Helpline (linha contra a violência doméstica): {{domesticAbuse}}',
  'support.mens-advice':
    "Para homens magoados por quem vive com eles ou por familiares, Men's Advice Line: {{mensAdvice}}",
  'support.stalking': 'Se alguém o segue ou vigia, National Stalking Helpline: {{stalking}}',
  'support.rape-crisis': 'Se foi algo sexual, Rape Crisis: {{rapeCrisis}}',
  'support.galop': 'Para pessoas LGBT+, Galop: {{galop}}',
  'support.samaritans': 'Se é tudo demais, Samaritans, grátis, de dia e de noite: {{samaritans}}',
  'support.trace': 'As chamadas ficam na lista do seu telefone, onde outras pessoas as podem ver.',
  'will.committed':
    'Prometemos três coisas: tratar as pessoas de forma igual, valorizar as suas diferenças e fazer deste um lugar seguro para viver e visitar.',
  'will.no-tolerance':
    'Não toleramos o assédio. Trabalhamos com a polícia e outros para lidar com ele e para o evitar.',
  'will.acknowledge':
    'Cada vez que alguém participa assédio, dizemos que temos a participação. Dizemos o que acontece a seguir.',
  'will.respond':
    'Os nossos inquilinos ou leaseholders estão envolvidos? Então, se for possível, damos uma resposta no prazo de um dia útil.',
  'will.plan':
    'Para estas participações também fazemos um plano de ação. Fazemo-lo em três dias úteis, se for possível.',
  'will.working-days': 'Os dias úteis são de segunda a sexta. Os feriados não contam.',
  'will.respond-by': 'Enviou uma participação. Se for possível, respondemos até este dia: {{date}}.',
  'will.plan-by': 'Se for possível, temos um plano de ação até este dia: {{date}}.',
  'will.no-dates':
    'A participação que enviou não tem data prometida. Essas datas são para participações com os nossos inquilinos ou leaseholders. Se for o seu caso, ligue-nos: {{councilPhone}}',
  'will.missed':
    'Se uma data passar e não tiver notícias, ligue para {{council}} e pergunte: {{councilPhone}} ({{councilHours}})',
  'will.complain': 'Também pode apresentar uma reclamação à câmara.',
  'will.ombudsman':
    'Se a nossa última resposta à sua reclamação não resolver, pode pedir a um Ombudsman (provedor) que a veja. É grátis. O Housing Ombudsman vê reclamações sobre um senhorio. O Local Government and Social Care Ombudsman vê outras reclamações sobre câmaras.',
  'will.seriously': 'Levamos a sério cada participação de assédio.',
  'will.investigate': 'Investigamos cada incidente que nos contam. Fazemo-lo a fundo e com cuidado.',
  'will.sensitive':
    'Garantimos que o nosso pessoal trata com cuidado quem sofre assédio e pensa no que precisa.',
  'will.interpreter': 'Se precisar, arranjamos um intérprete ou um intérprete de língua gestual.',
  'will.monitor': 'Registamos todas as participações de assédio. Assim aprendemos a ajudar melhor.',
  'will.accommodation':
    'Arranjamos um alojamento de emergência para um inquilino e quem vive com ele se duas coisas forem verdade: considera-se que estão em perigo imediato e isso diminui o risco.',
  'will.graffiti':
    'Retiramos grafítis ofensivos em 24 horas. As 24 horas começam quando se avisa o Centro de Atendimento: {{councilPhone}}',
  'will.repair':
    'É precisa uma reparação por causa do que aconteceu? Tratamo-la como reparação de emergência.',
  'will.private':
    'Garantimos que todo o nosso pessoal sabe como é importante manter privado o que nos conta. E que sabe o que isso pode significar para o seu bem-estar e a sua segurança.',
  'will.agencies':
    'Falamos por si com outros, como a polícia, escolas e grupos de apoio a vítimas. Só o fazemos se concordar ou se a lei nos obrigar.',
  'will.services':
    'Trabalhamos com outros, e em parceria com a polícia, para que quem sofre assédio tenha vários serviços e apoio.',
  'will.action':
    'Agimos com firmeza contra quem assedia outros. Também se assediar o nosso pessoal ou os nossos prestadores de serviços.',
  'will.measures':
    'O que fazemos depende da gravidade. Pode ser um aviso por escrito. Pode ser uma ordem do tribunal. Pode ser uma ação em tribunal para recuperar a casa de um inquilino responsável por assédio.',
  'will.residents':
    'Vivem pessoas em sua casa ou visitam-na? Quem lá mora também responde pelo que essas pessoas fazem.',
  'will.not-aimed': 'Isto não é contra as pessoas que estão a ser magoadas.',
  'will.label.answers': 'Quando tem notícias nossas',
  'will.label.care': 'Como o tratamos',
  'will.label.home': 'Casa e reparações',
  'will.label.sharing': 'A quem mais se conta',
  'will.label.action': 'Medidas que podemos tomar',
  'will.label.missed': 'Se uma data passar',
  'policy.full': 'Pode ler ou descarregar aqui as nossas regras completas sobre assédio: {{policyLink}}',
  'policy.form': 'Pode participar aqui neste chat ou com o nosso formulário na internet: {{onlineForm}}',
  'policy.phone':
    'Pode ligar para o Centro de Atendimento de {{council}}: {{councilPhone}} ({{councilHours}})',
  'policy.out-of-hours': 'Se precisar de ajuda com a sua casa quando está fechado: {{outOfHoursPhone}}',
  'policy.danger':
    'Se sente que está em perigo agora por causa de assédio grave, ligue à polícia: {{emergency}}. Quando não é uma emergência, ligue {{nonEmergency}}.',
};
