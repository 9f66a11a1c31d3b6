/**
 * Portuguese: what is said around the questions. Not yet reviewed by a native speaker.
 *
 * Words used for one thing each, in every file of this folder:
 *   report participação (never queixa, which is made to the police) · to report participar · harassment assédio ·
 *   council câmara (municipal) · officer pessoal da câmara · receipt talão · reference referência · code código ·
 *   agreement acordo, concordar · tenant inquilino · leaseholder leaseholder (dono com contrato longo) · interpreter
 *   intérprete · safe em segurança · not sure não sei · Send Enviar
 */
import type { Translation } from '../en';
import type { common as english } from '../en/common';

export const common: Translation<typeof english> = {
  plain: '{{words}}',
  'answer.with-words': '{{meaning}} («{{words}}»)',
  'answer.item': '{{question}} {{answer}}',
  'answer.yes': 'Sim',
  'answer.no': 'Não',
  'answer.unsure': 'Não sei',
  'answer.skipped': 'Sem resposta',
  'span.day': '{{span}}',
  'span.part.morning': '{{span}}, de manhã',
  'span.part.afternoon': '{{span}}, à tarde',
  'span.part.evening': '{{span}}, ao fim do dia',
  'span.part.night': '{{span}}, à noite',
  'greeting.who':
    'Olá. Sou um assistente automático de {{council}}. Posso ajudar se alguém o assedia em casa ou perto dela.',
  'greeting.nobody-watching':
    'Ninguém está a vigiar este chat e o chat não chama a polícia. Se está em perigo agora, ligue {{emergency}}.',
  'greeting.languages': 'Pode mudar de língua a qualquer momento.',
  'menu.ask': 'Como posso ajudar?',
  'menu.continue': 'Continuar onde parei',
  'menu.not-understood': 'Lamento, não percebi. Pode carregar numa destas opções.',
  'menu.telephone':
    'Lamento, ainda não percebi. Pode carregar numa destas opções ou falar com uma pessoa: {{councilPhone}} ({{councilHours}}). A outras horas: {{outOfHoursPhone}}.',
  'reading.menu': 'Voltar ao início',
  'reading.ask': 'O que quer fazer a seguir?',
  'offer.ask':
    'Obrigado por me contar. Quer fazer uma participação com isto? Guardei as suas palavras, por isso não precisa de as escrever outra vez.',
  'offer.report': 'Sim, começar uma participação',
  'offer.advice': 'Prefiro ver conselhos',
  'offer.menu': 'Não, mostre-me tudo',
  'privacy.before-report':
    'Antes de começar: isto não é uma queixa à polícia. {{council}} mantém tudo privado, exceto por este motivo: {{legalException}}. Privacidade: {{privacyNotice}}. Pode parar e apagar tudo a qualquer momento.',
  'privacy.hosted':
    'Este canal guarda a sua própria cópia do que aqui se escreve e não a podemos apagar. Pode apagar o chat no seu aparelho.',
  'privacy.channel':
    'Outras pessoas que usam este aparelho podem ver esta página enquanto está aberta. Use «Sair já» para sair depressa.',
  'command.back': 'Voltar',
  'command.change': 'Mudar uma resposta',
  'command.skip': 'Saltar',
  'command.why': 'Porque pergunta?',
  'command.repeat': 'Repetir',
  'command.menu': 'Página inicial',
  'command.language': 'Língua',
  'command.stop': 'Parar aqui',
  'command.keep': 'Parar e guardar',
  'command.resume': 'Continuar',
  'command.restart': 'Começar de novo',
  'command.delete': 'Apagar tudo',
  'command.danger': 'Estou em perigo',
  'progress.left_many': 'Faltam cerca de {{count}} perguntas',
  'progress.left_one': 'Falta cerca de {{count}} pergunta',
  'progress.left_other': 'Faltam cerca de {{count}} perguntas',
  'form.more.ask': 'Guardei isso. Há mais alguma coisa? Pode continuar a escrever ou dizer que é tudo.',
  'form.more.again': 'Isto é o que contou até agora: «{{words}}». Pode acrescentar algo ou contar de novo.',
  'form.more.enough': 'É tudo',
  'form.more.afresh': 'Contar de novo',
  'form.date.confirm': 'Percebi: {{span}}. Está certo?',
  'form.date.which': 'A que dia se refere?',
  'form.date.unclear':
    'Guardei as suas palavras, «{{words}}», mas não consegui perceber que dia é. Pode deixar assim ou dizer de outra forma, por exemplo «17 de novembro».',
  'form.date.right': 'Sim, está certo',
  'form.date.keep-words': 'Deixar as minhas palavras como estão',
  'form.date.again': 'Não, digo outra vez',
  'form.date.unsure': 'Não sei bem quando',
  'form.each.hint': 'Responda a cada uma: sim, não ou não sei.',
  'form.again': 'A sua resposta até agora: {{answer}}',
  'repair.not-offered': 'Não percebi isso como resposta aqui. Escolha uma destas opções.',
  'repair.still':
    'Lamento, ainda não percebi. Escolha uma destas opções. Ou pode falar com uma pessoa: {{councilPhone}} ({{councilHours}}).',
  'repair.two-answers': 'Parecem duas respostas: {{answers}}. Qual é?',
  'repair.many-answers': 'Parece mais do que uma resposta: {{answers}}. Qual é?',
  'repair.two-answers-unclear': 'Parecem duas respostas. Qual é?',
  'repair.not-together': '{{alone}} não se pode escolher com outra resposta. Qual é?',
  'repair.quoted': '«{{words}}»',
  'repair.no-such-number': 'Não há aqui nenhum número {{number}}. O último é {{last}}.',
  'repair.did-you-mean': 'Queria dizer «{{command}}»? Se sim, escreva mais uma vez, por favor.',
  'repair.review':
    'Não guardei a sua última mensagem. Se está tudo bem, escolha «Enviar». Para mudar uma resposta, escreva «mudar» e o nome ou o número dela, por exemplo «mudar 2».',
  'repair.each': 'Responda a cada uma com sim, não ou não sei, por exemplo «sim, não, não sei».',
  'repair.empty': 'Recebi uma mensagem vazia. Responda com calma; nada se perde.',
  'repair.too-long':
    'É mais do que cabe aqui ({{most}} carateres), por isso não guardei. Envie mais curto, por favor.',
  'repair.full':
    'Aqui já não cabe mais, por isso não guardei a sua última mensagem. Tudo o que veio antes está guardado.',
  'repair.too-many': 'É mais do que posso receber aqui. Escolha menos, por favor.',
  'repair.not-a-phone': 'Não encontrei aí um número de telefone. Escreva o número inteiro, por favor.',
  'repair.not-an-email': 'Isso não parece um endereço de e-mail. Precisa de um @ e de um ponto.',
  'repair.required':
    'Preciso aqui de uma resposta para continuar. Bastam poucas palavras e pode mudá-las depois.',
  'repair.another-kind': 'Não posso usar isso como resposta a esta pergunta. Aqui está ela outra vez.',
  'repair.nothing-before': 'Esta é a primeira pergunta.',
  'repair.files-beside':
    'Não posso receber aqui imagens nem ficheiros, por isso só as suas palavras ficam guardadas. Guarde os ficheiros: o pessoal da câmara pode pedi-los mais tarde.',
  'repair.files':
    'Não posso receber aqui imagens nem ficheiros. Guarde-os: o pessoal da câmara pode pedi-los mais tarde. Nada ficou guardado.',
  'late.kept':
    'As suas palavras chegaram logo depois de essa pergunta ter resposta. Juntei-as à resposta: «{{label}}».',
  'late.answered':
    'Já respondeu a «{{label}}»: {{answer}}. Fica como está. Para mudar, use «Mudar uma resposta».',
  'late.button': 'Esse botão é de uma pergunta anterior. Estamos agora aqui.',
  'late.not-kept': 'Não guardei a sua última mensagem: não responde ao que se pergunta aqui. Estamos aqui.',
  'late.words':
    'A sua última mensagem chegou antes de esta pergunta ser feita, por isso não a usei como resposta. Se faz parte do que aconteceu, envie-a outra vez quando eu perguntar.',
  'late.sent':
    'A sua participação foi enviada antes de essa mensagem chegar, por isso ela não faz parte da participação.',
  'why.nothing': 'Não há nada por trás desta pergunta. Só ajuda a orientar-se.',
  'change.ask': 'Que resposta quer mudar?',
  'change.nothing': 'Ainda não há nenhuma resposta para mudar.',
  'understood.ask': 'Isto é o que percebi das suas palavras. Está certo? Pode mudar cada parte.',
  'understood.right': 'Sim, está certo',
  'understood.ask-me': 'Não, pergunte-me',
  'understood.added': 'Juntei isso ao que me contou.',
  'why.understood':
    'Para que não tenha de contar a mesma coisa duas vezes. Se algo está errado, diga, por favor.',
  'change.go-on': 'Nenhuma, continuar',
  'review.ask':
    'Verifique as suas respostas, por favor. Isto é tudo o que será enviado. Pode mudar cada uma.',
  'review.send': 'Enviar',
  'language.ask': 'Que língua prefere?',
  'language.changed': 'Continuamos em português.',
  'language.offer': 'Prefere continuar noutra língua? Escreva o nome dela: {{name}}.',
  'language.offered': 'Continuamos em português?',
  'language.not-reviewed':
    'Ainda ninguém que fale esta língua de nascença verificou estas palavras, por isso pode haver erros. O inglês está ao lado do que é mais importante. Se algo não estiver claro, ligue {{councilPhone}} ({{councilHours}}) e diga em inglês: «{{phrase}}».',
  'stop.ask': 'Pode parar aqui. Guardo o que me contou ou apago?',
  'stop.keep': 'Guardar para depois',
  'stop.delete': 'Apagar',
  'stop.go-on': 'Seguir',
  'stop.nothing': 'Não me contou nada que esteja guardado. Pode simplesmente fechar esta página.',
  'keep.nothing': 'Ainda não há nada para guardar.',
  'keep.with-report':
    'Não posso guardar isto para depois: este chat é apagado 30 minutos depois de enviar a participação. Pode continuar ou enviar o que tem.',
  'resume.nothing': 'Não há aqui nada por acabar.',
  'resume.code': 'Não há aqui nada por acabar. Se tem um código, ele abre o que guardou.',
  'restart.ask': 'Apago o que me contou aqui e começamos de novo? Não se pode recuperar.',
  'restart.yes': 'Sim, apagar e começar de novo',
  'restart.no': 'Não, continuar com isto',
  'stop.kept-code':
    'Guardo durante 24 horas. Só abre com este código: {{code}}. Anote-o ou decore-o: ninguém lho pode dar outra vez.',
  'stop.kept-here': 'Guardo durante 7 dias. Escreva-me de novo quando quiser.',
  'stop.kept.ask': 'Pode sair agora.',
  'stop.kept.noted': 'Tenho o código',
  'delete.ask': 'Apago tudo o que me contou aqui? Não se pode recuperar.',
  'delete.yes': 'Sim, apagar',
  'delete.no': 'Não, guardar',
  'delete.done-hosted':
    'O que me contou foi apagado aqui. Este canal guarda a sua própria cópia, que pode apagar no seu aparelho. Uma participação já enviada fica na câmara.',
  'delete.done': 'Tudo o que me contou aqui foi apagado. Uma participação já enviada fica na câmara.',
  'code.ask': 'Escreva o seu talão ou o seu código, por favor: 16 algarismos.',
  'code.unknown':
    'Com isso não consigo abrir nada. Verifique cada algarismo. Um código também acaba ao fim de algum tempo.',
  'code.not-a-code': 'Um código tem 16 algarismos. Verifique mais uma vez, por favor.',
  'code.found':
    'Aqui está a sua mensagem por acabar. O código já não serve; se parar outra vez, recebe um novo.',
  'unfinished.ask': 'Tem uma mensagem por acabar. Continuar ou apagar?',
  'unfinished.continue': 'Continuar com ela',
  'unfinished.delete': 'Apagar',
  'unfinished.new': 'Já tem uma mensagem por acabar.',
  'sent.thanks': 'Obrigado. Temos a sua participação.',
  'sent.thanks-contact': 'Obrigado. Temos a sua mensagem.',
  'sent.reference': 'A sua referência: {{reference}}',
  'sent.receipt':
    'O seu talão: {{receipt}}. Tem a forma de um número de telefone. Quem o tiver pode ler a nossa resposta, por isso guarde-o onde só a sua pessoa veja.',
  'sent.promise':
    'Há um inquilino ou um leaseholder (dono com contrato longo) da câmara envolvido? Então, se for possível, respondemos até este dia: {{respondBy}}. Teremos um plano de ação até este dia, se for possível: {{planBy}}.',
  'sent.no-promise':
    'A câmara leva a sério cada participação e investiga-a. Não há uma data para cada uma. As datas são para participações em que há um inquilino ou um leaseholder da câmara envolvido.',
  'sent.no-contact':
    'Não vamos entrar em contacto consigo. A nossa resposta fica à espera por trás do seu talão.',
  'sent.contact': 'Só usamos a forma de contacto que escolheu.',
  'sent.urgent':
    'Pelo que me contou, a sua participação está marcada como urgente. Ninguém chamou a polícia por si. Em perigo, ligue {{emergency}}.',
  'sent.call': 'Para falar com uma pessoa: {{councilPhone}} ({{councilHours}}).',
  'sent.window':
    'Pode ler isto durante 30 minutos. Depois é apagado aqui e só o pessoal da câmara pode abrir a sua participação.',
  'sent.ask': 'Guardou o seu talão?',
  'sent.ask-kept': 'Há mais alguma coisa?',
  'sent.keep': 'Sim, guardei',
  'sent.kept': 'Muito bem. Não volto a mostrar o talão.',
  'sent.delete': 'Apagar este chat',
  'sent.menu': 'Voltar ao início',
  'sent.new-report': 'A sua participação anterior foi enviada, por isso tirei-a daqui.',
  'sent.keep-first': 'Antes de continuar: guardou o talão da sua participação? Depois não o posso mostrar.',
  'apology.not-kept':
    'Lamento, algo correu mal e a sua última mensagem não ficou guardada. Tudo o que veio antes está. Envie-a outra vez daqui a pouco.',
  'apology.doubtful':
    'Lamento, demorou demais e não sei se a sua última mensagem ficou guardada. Escreva «Repetir» daqui a pouco para ver onde estamos.',
  'apology.too-fast':
    'Foram muitas mensagens ao mesmo tempo e a última não ficou guardada. Tudo o que veio antes está. Espere um pouco e envie-a outra vez.',
  'apology.telephone': 'Se continuar a não funcionar: {{councilPhone}}. Em perigo: {{emergency}}.',
  'channel.private-only': 'Só falo em privado. Escreva-me diretamente, por favor.',
};
