/** Portuguese: “My report”. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { myReport as english } from '../en/my-report';

export const myReport: Translation<typeof english> = {
  'door.my-report.name': 'A minha participação, ou um código',
  'my-report.hosted':
    'Este canal guarda cópias, por isso não posso mostrar aqui a sua participação. Abra {{page}} e escreva lá o seu código ou o seu talão. Já não tem nenhum? Ligue-nos: {{councilPhone}} ({{councilHours}}).',
  'my-report.reference': 'Esta é a participação {{reference}}.',
  'my-report.status.new': 'Temo-la. Ainda não há uma resposta nem um plano anotados.',
  'my-report.status.responded': 'O pessoal da câmara já respondeu.',
  'my-report.status.planned': 'Há um plano de ação para ela.',
  'my-report.status.closed': 'Está fechada. Se acontecer de novo, conte-nos outra vez.',
  'my-report.respond.in-time':
    'Queríamos responder, se possível, até este dia: {{by}}. Respondemos neste dia, a tempo: {{on}}.',
  'my-report.respond.late':
    'Queríamos responder, se possível, até este dia: {{by}}. Respondemos neste dia, com atraso: {{on}}.',
  'my-report.respond.due': 'Se for possível, damos resposta até este dia: {{by}}.',
  'my-report.respond.missed': 'Queríamos responder, se possível, até este dia: {{by}}. Esse dia já passou.',
  'my-report.plan.in-time':
    'Queríamos ter um plano de ação, se possível, até este dia: {{by}}. Tivemo-lo neste dia, a tempo: {{on}}.',
  'my-report.plan.late':
    'Queríamos ter um plano de ação, se possível, até este dia: {{by}}. Tivemo-lo neste dia, com atraso: {{on}}.',
  'my-report.plan.due': 'Se for possível, teremos um plano de ação até este dia: {{by}}.',
  'my-report.plan.missed':
    'Queríamos ter um plano de ação, se possível, até este dia: {{by}}. Esse dia já passou.',
  'my-report.no-message': 'Ainda não há mensagem para si.',
  'my-report.messages_many': 'Há {{count}} mensagens para si.',
  'my-report.messages_one': 'Há {{count}} mensagem para si.',
  'my-report.messages_other': 'Há {{count}} mensagens para si.',
  'my-report.message': '{{day}}, da câmara: «{{words}}»',
  'my-report.window': 'Mostro isto durante 30 minutos. Depois é apagado aqui. O seu talão abre-o outra vez.',
  'my-report.receipt':
    'O código fez o seu trabalho e já não abre nada. A partir de agora este é o seu talão: {{receipt}}. Tem a forma de um número de telefone. Guarde-o onde só a sua pessoa veja.',
  'my-report.next': 'O que quer fazer?',
  'my-report.request': 'Contar ou pedir-nos algo',
  'my-report.more': 'Responder a mais perguntas',
  'my-report.close': 'Fechar a minha participação',
  'my-report.closed': 'Fechei-a. O seu talão abre-a outra vez.',
  'my-report.begin':
    'A sua participação fica como está. O que escrever só segue quando carregar em «Enviar». Faça-o em 30 minutos, por favor.',
  'sent.code':
    'Para ler a nossa resposta, abra {{page}} e escreva este código: {{code}}. Serve uma vez, durante 7 dias. O seu talão é então mostrado lá.',
  'code.wait': 'Errou demasiadas vezes. Espere 15 minutos ou ligue-nos: {{councilPhone}} ({{councilHours}}).',
  'added.words':
    'O que enviou antes fica como está. Guardei estas palavras: carregue em «Enviar» se também devem ir para a câmara.',
  'sent.keep-now':
    'Guarde-o já, por favor: anote-o ou decore-o. Só o posso mostrar durante 30 minutos e ninguém lho pode dar outra vez.',
  'request.what.ask': 'O que quer fazer?',
  'request.what.label': 'O que quer',
  'request.what.why': 'Para que as suas palavras cheguem à pessoa certa.',
  'request.what.choice.tell-more': 'Contar-vos mais',
  'request.what.choice.change-contact': 'Mudar a forma de me contactarem',
  'request.what.choice.withdraw': 'Retirar a minha participação',
  'request.what.choice.delete': 'Pedir que apaguem a minha participação',
  'request.what.choice.something-else': 'Outra coisa',
  'request.words.ask': 'Escreva o que devemos saber sobre isso, por favor.',
  'request.words.label': 'As suas palavras',
  'request.words.why': 'Para que se saiba o que quer dizer. Pode deixar sem resposta.',
  'my-report.asked':
    'Obrigado. Temos a sua mensagem. O pessoal da câmara vai lê-la e a resposta fica à espera por trás do seu talão.',
  'aside.request':
    'Isto é decidido pelo pessoal da câmara, que primeiro se certifica de que vem de si. Outra pessoa podia ter encontrado o talão. Até lá nada muda.',
};
