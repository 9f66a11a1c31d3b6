/** Portuguese: “Someone has reported me”, and privacy. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { others as english } from '../en/others';

export const others: Translation<typeof english> = {
  'door.reported-me.name': 'Alguém participou contra mim',
  'door.privacy.name': 'Privacidade',
  'reported.cannot-say':
    'Não lhe posso dizer se há uma participação sobre si. Não digo sim nem não, pergunte quem perguntar.',
  'reported.ring':
    'A câmara escreveu-lhe ou ligou-lhe? Então pode ligar e perguntar: {{councilPhone}} ({{councilHours}})',
  'reported.advice': 'A Citizens Advice dá conselhos grátis e não faz parte da câmara: {{citizensAdvice}}',
  'reported.samaritans': 'Se é tudo demais, os Samaritans ouvem, grátis, de dia e de noite: {{samaritans}}',
  'reported.hurt':
    'Está em perigo, ou alguém lhe fez mal ou o ameaçou? Então pode participar isso aqui, e há pessoas que ajudam.',
  'reported.label.hurt': 'Alguém me faz mal',
  'reported.label.support': 'Conselhos e apoio',
  'privacy.ask': 'O que acontece com o que lhe conto?',
  'privacy.responsible': '{{council}} é responsável pelo que nos conta aqui.',
  'privacy.purpose':
    'Usamo-lo para investigar assédio e para proteger as pessoas. Também olhamos para todas as participações em conjunto, para ajudar melhor.',
  'privacy.ground':
    'A lei permite que uma câmara faça isto porque é uma tarefa pública. Algumas coisas são muito privadas, como a sua saúde, a sua religião ou a sua orientação sexual. Para elas, a razão é um interesse público importante.',
  'privacy.notice': 'O aviso de privacidade completo de {{council}}: {{privacyNotice}}',
  'privacy.before-send': 'Nada vai para a câmara antes de carregar em «Enviar».',
  'privacy.officers':
    'Depois, só o pessoal da câmara pode abrir a sua participação. A câmara mantém-na privada. Só a pode partilhar por este motivo: {{legalException}}.',
  'privacy.newest':
    'Perguntamos-lhe por cada um. Sem um sim, é não. Pode mudar de ideias: use «Acrescentar mais» depois de enviar e conta a sua resposta mais nova.',
  'privacy.other-channels':
    'Escreve-nos por SMS ou numa aplicação? Então a empresa que está por trás guarda a sua própria cópia.',
  'privacy.kept-unsent':
    'O que não enviou é apagado 24 horas depois da sua última mensagem. Por SMS ou na aplicação de outra empresa são 7 dias.',
  'privacy.kept-sent': '30 minutos depois de enviar, este chat é apagado.',
  'privacy.kept-delete':
    'Pode escrever «Apagar tudo» a qualquer momento. Então é logo apagado aqui. Uma participação enviada fica na câmara.',
  'privacy.kept-case':
    'Quanto tempo a câmara guarda uma participação enviada: veja o aviso completo ou pergunte. {{privacyNotice}}',
  'privacy.right-see': 'Pode pedir para ver o que a câmara guarda sobre si.',
  'privacy.right-correct': 'Pode pedir à câmara que corrija o que está errado.',
  'privacy.right-delete': 'Pode pedir à câmara que apague. É um pedido: o pessoal da câmara decide.',
  'privacy.right-how':
    'Para pedir, ligue {{councilPhone}} ({{councilHours}}) ou escolha «A minha participação, ou um código» na página inicial se tem um talão. O aviso completo: {{privacyNotice}}',
  'privacy.complain-council':
    'Pode queixar-se primeiro à câmara: {{councilPhone}} ({{councilHours}}). O aviso completo: {{privacyNotice}}',
  'privacy.complain-regulator':
    'Também pode queixar-se ao Information Commissioner, que protege os seus direitos sobre os dados: {{dataRegulator}}',
  'privacy.hosted-known':
    'Este canal pode mostrar quem é: um SMS vem com o seu número, e o Teams mostra-o à sua entidade patronal. Se não der o nome, só a participação fica sem ele.',
  'privacy.label.shared': 'A quem se conta',
  'privacy.label.kept': 'Quanto tempo se guarda',
  'privacy.label.rights': 'Os seus direitos',
  'privacy.label.complain': 'Como reclamar',
};
