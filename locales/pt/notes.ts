/** Portuguese: the private note. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { notes as english } from '../en/notes';

export const notes: Translation<typeof english> = {
  'note.when.ask': 'Quando aconteceu? Diga à sua maneira, por exemplo «terça-feira passada à noite».',
  'note.when.label': 'Quando',
  'note.when.why': 'Os dias esquecem-se depressa. Com a data, a sua nota diz mais se participar depois.',
  'note.what.ask': 'O que aconteceu? Escreva com as suas palavras. Pode enviar mais do que uma mensagem.',
  'note.what.label': 'O que aconteceu',
  'note.what.why': 'Esta é a própria nota. É para si e não é enviada a ninguém.',
  'note.who-saw.ask': 'Alguém viu ou ouviu?',
  'note.who-saw.label': 'Quem viu ou ouviu',
  'note.who-saw.why': 'Mais tarde é difícil lembrar quem estava lá. Não faz mal se não estava ninguém.',
  'notes.about':
    'Aqui pode anotar cada vez que acontece: quando foi, o que aconteceu e quem viu. A nota é para si.',
  'notes.private':
    'A nota está fechada à chave. Só abre com um número próprio, que lhe mostro quando tiver escrito algo. Não guardamos esse número, por isso não podemos abrir a sua nota e ninguém lhe pode dar o número outra vez.',
  'notes.kept-for':
    'Guardo uma nota durante 12 meses depois da última vez que lhe juntou algo. Depois é apagada.',
  'notes.no-report':
    'Uma nota não é uma participação: ninguém na câmara a lê. Para que conte, participe. Algumas revisões só contam o que foi participado no mês seguinte ao que aconteceu.',
  'notes.page-only':
    'Pode ter uma nota privada na própria página da câmara. Aqui não seria privada: este canal guarda uma cópia do que escreve.',
  'notes.ask': 'Quer começar uma nota ou abrir a sua?',
  'notes.begin': 'Começar uma nota',
  'notes.open': 'Abrir a minha nota',
  'notes.continue': 'Continuar a minha nota',
  'notes.ask-number': 'Escreva o número da sua nota, 16 algarismos, por favor.',
  'notes.check': 'Verifique o que escreveu, por favor. Pode mudar cada parte. Não é enviado a ninguém.',
  'notes.unclear':
    'Ainda nada está guardado. Pode carregar em «Guardar na nota» ou mudar uma resposta. Para juntar mais, mude «O que aconteceu».',
  'notes.keep': 'Guardar na nota',
  'notes.entry-kept': 'Guardei isso na sua nota.',
  'notes.stop': 'Pode parar aqui. Apago o que ainda não guardou na sua nota?',
  'notes.left-out': 'Apaguei o que não tinha guardado na sua nota.',
  'notes.late':
    'O que escreveu foi guardado antes de essa mensagem chegar, por isso ela não faz parte da sua nota.',
  'notes.full':
    'Numa nota cabem {{most}} registos e esta está cheia. Pode fazer dela uma participação, imprimi-la, ou fechá-la e começar outra.',
  'notes.number': 'O número da sua nota: {{number}}. Tem a forma de um número de telefone.',
  'notes.only-number':
    'Quem tiver este número pode ler a sua nota, por isso guarde-o onde só a sua pessoa veja. Não lho posso mostrar outra vez mais tarde.',
  'notes.ask-kept': 'Guardou o número da sua nota?',
  'notes.number-kept': 'Sim, guardei',
  'notes.not-shown-again': 'Muito bem. Não volto a mostrar o número.',
  'notes.keep-first': 'Antes de continuar: guardou o número da sua nota? Depois não o posso mostrar.',
  'notes.entry': '{{when}}: {{what}}',
  'notes.entry-undated': 'Sem data, anotado em {{writtenOn}}: {{what}}',
  'notes.entry-seen': 'Quem viu ou ouviu: {{who}}',
  'notes.ask-next': 'Esta é a sua nota. O que quer fazer?',
  'notes.add': 'Juntar algo',
  'notes.make-report': 'Fazer dela uma participação',
  'notes.close': 'Fechar a nota',
  'notes.closed': 'Fechei a sua nota. Só abre outra vez com o número dela.',
  'notes.delete': 'Apagar esta nota',
  'notes.delete-ask': 'Apago a nota inteira? Não se pode recuperar.',
  'notes.delete-yes': 'Sim, apagar a nota',
  'notes.deleted': 'A nota foi apagada.',
  'notes.stays':
    'A sua nota privada fica. Para a apagar também, abra-a com o número dela e escolha «Apagar esta nota».',
  'notes.report':
    'O que escreveu na sua nota é agora o início de uma participação. Conta quando carregar em «Enviar»: só então vai para a câmara. A própria nota fica até a apagar.',
  'notes.report-part':
    'A sua nota é mais longa do que uma participação pode ser, por isso pus a parte mais nova. Pode contar-nos o resto por telefone: {{councilPhone}}.',
};
