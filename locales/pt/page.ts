/** Portuguese: the page round the conversation. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { page as english } from '../en/page';

export const page: Translation<typeof english> = {
  'page.title': 'Ajuda – {{council}}',
  'page.skip': 'Ir para a conversa',
  'page.languages': 'Línguas',
  'page.exit': 'Sair já',
  'page.exit.truth':
    '«Sair já» limpa logo esta página e abre uma página de meteorologia. Carregar três vezes na tecla Shift faz o mesmo. Não pode apagar a lista de páginas que visitou: isso pode fazer no seu navegador.',
  'page.danger.heading': 'Em perigo agora?',
  'page.danger.call': 'Ligar {{emergency}}',
  'page.danger.truth': 'Ninguém está a vigiar este chat e o chat não chama a polícia.',
  'page.danger.later': 'Não é uma emergência? Ligue à polícia para o {{nonEmergency}}.',
  'page.danger.silent': 'Se não pode falar ou ouvir',
  'page.danger.mobile':
    'É perigoso falar? Ligue {{emergency}} de um telemóvel e tussa ou bata no telefone. Carregue em 55 quando lho pedirem, ou a chamada pode acabar. Carregar em 55 não diz à polícia onde está.',
  'page.danger.landline': 'De um telefone fixo: ligue {{emergency}} e não desligue.',
  'page.danger.relay':
    'Não ouve ou não pode falar: ligue {{textphone}} com um telefone de texto ou com a aplicação Relay UK. Em língua gestual britânica: a aplicação ou o site 999 BSL, grátis, de dia e de noite.',
  'page.danger.register':
    'Só pode enviar um SMS para o {{emergency}} se o seu telefone estiver registado. Para registar, envie a palavra "register" para o {{emergency}}, leia a resposta e responda "yes". Até receber resposta ao seu SMS, não conte com ajuda. Só em inglês.',
  'page.danger.language':
    'O inglês é difícil para si? Diga "Police" e depois o nome da sua língua em inglês, por exemplo "Portuguese interpreter".',
  'page.heading': 'Conte-nos o que se passa',
  'page.intro':
    'Este é o assistente automático de {{council}}. Pode perguntar, receber conselhos ou participar assédio. Pode parar a qualquer momento.',
  'page.reads.heading': 'Quem lê isto e o que não pode fazer',
  'page.reads.program': 'Responde-lhe um programa de computador. Ninguém está a ler ao mesmo tempo.',
  'page.reads.send':
    'A câmara não recebe nada até verificar a sua participação e a enviar. Então é lida pelo pessoal que trata de assédio.',
  'page.reads.privacy': 'Como a câmara usa os seus dados',
  'page.reads.cannot':
    'Não pode enviar ajuda, ligar a ninguém nem ver onde está. Uma participação feita aqui não é uma queixa à polícia.',
  'page.harassment.heading': 'O que é assédio?',
  'page.harassment.meaning':
    'Algo que se faz, se diz ou se mostra sem que queira, e que ofende, assusta, humilha ou despreza. Vem de um só lado e pode tornar um lugar hostil.',
  'page.harassment.physical':
    'Contra o corpo ou as coisas: toques indesejados, ataques, estragos no que é seu.',
  'page.harassment.verbal':
    'Por palavras: ameaças, maus-tratos, intimidação e alcunhas. Insinuações indesejadas. Insultos e piadas. Troçar da cultura de alguém ou do que o torna diferente. Queixas feitas por maldade.',
  'page.harassment.silent':
    'Pode ser sem palavras, como grafítis ou gestos ofensivos. Podem ser cartas, folhetos ou cartazes. Pode ser alguém que fixa com os olhos ou olha de forma lasciva.',
  'page.harassment.anyone':
    'Pode acontecer a qualquer pessoa. Basta uma vez para nos contar, por mais pequeno que pareça. Também nos pode contar o que viu acontecer a outra pessoa.',
  'page.advice.heading': 'Se ainda não quer participar',
  'page.advice.fault': 'A culpa não é sua.',
  'page.advice.grave':
    'Houve violência, uma ameaça, uma arma, perseguição ou um ato sexual? Ou é um companheiro ou companheira, ex ou familiar? Então não lhe fale nem escreva sobre isso. Ajuda grátis, de dia e de noite: Victim Support {{victimSupport}}, National Domestic Abuse Helpline {{domesticAbuse}}.',
  'page.advice.minor':
    'Se for algo mais pequeno, e só se se sentir bem e em segurança: diga-lhe que não gosta e que tem de parar. Uma pessoa amiga pode ir consigo ou dizê-lo por si. Ou escreva-lhe e guarde uma cópia.',
  'page.advice.confide': 'Fale com alguém de confiança.',
  'page.advice.note': 'Anote o que aconteceu, com datas e horas, onde só a sua pessoa veja.',
  'page.advice.again': 'Se continuar, pense outra vez em participar.',
  'page.contact.heading': 'Falar com uma pessoa',
  'page.contact.call': 'Centro de Atendimento: {{councilPhone}}',
  'page.contact.hours': 'Horário: {{councilHours}}',
  'page.contact.closed': 'Quando está fechado: {{outOfHoursPhone}}',
  'page.contact.form': 'Participar com o formulário na internet',
  'page.contact.policy': 'As regras completas sobre assédio',
  'page.noscript':
    'A conversa precisa de JavaScript, que aqui está desligado ou bloqueado. Pode participar por telefone ou com o formulário na internet.',
  'page.starting': 'A conversa está a começar…',
  'page.starting.else': 'Se nada aparecer aqui, ligue {{councilPhone}}.',
  'page.conversation': 'Conversa',
  'page.answer': 'A sua resposta',
  'page.commands': 'Outras coisas que pode fazer',
  'page.you': 'Você',
  'page.assistant': 'Assistente',
  'page.message': 'Escreva aqui, com as suas palavras',
  'page.message.date': 'Quando, com as suas palavras',
  'page.message.contact': 'Como o podemos contactar',
  'page.message.secret': 'Escreva aqui; fica escondido',
  'page.reply': 'Responder',
  'page.day': 'Ou escolha o dia',
  'page.day.use': 'Usar este dia',
  'page.continue': 'Continuar com ela',
  'page.choose-one': 'Escolha primeiro pelo menos uma resposta.',
  'page.answer-each': 'Uma linha ainda não tem resposta.',
  'page.change': 'Mudar',
  'page.change.that': 'Mudar: {{label}}',
  'page.more': 'Mais sobre isto',
  'page.too-long': 'É demasiado longo para uma mensagem. Envie a primeira parte e depois o resto.',
  'page.sending': 'A enviar…',
  'page.received': 'Recebido',
  'page.not-sent': 'Não enviado.',
  'page.try-again': 'Tentar outra vez',
  'page.reconnecting': 'A ligação perdeu-se. O que enviou está guardado. A tentar outra vez…',
  'page.ended': 'Esta conversa está fechada. Já não se pode abrir.',
  'page.begin': 'Começar outra conversa',
  'page.fresh': 'Começar de novo',
  'page.fresh.sure': 'Limpar esta conversa e começar de novo? O que não enviou à câmara perde-se.',
  'page.fresh.yes': 'Limpar e começar de novo',
  'page.fresh.no': 'Continuar aqui',
  'page.print': 'Imprimir ou guardar',
  'page.print.care': 'Quem encontrar a cópia pode lê-la. Guarde-a onde só a sua pessoa veja.',
};
