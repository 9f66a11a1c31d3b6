/** Portuguese: the emergency words. Not yet reviewed by a human translator. */
import type { Translation } from '../en';
import type { danger as english } from '../en/danger';

export const danger: Translation<typeof english> = {
  'danger.call': 'Ninguém está a vigiar este chat e o chat não chamou a polícia. Ligue {{emergency}}.',
  'danger.fallback':
    'Ninguém está a vigiar este chat e o chat não chamou a polícia. Se estiver em perigo, ligue 999.',
  'danger.alerts-nobody':
    'Escrever aqui não avisa ninguém. O que nos contar só chega à câmara municipal quando carregar em "Enviar" e, mesmo assim, pode não ser lido logo.',
  'danger.silent-short':
    'É perigoso falar? Ligue {{emergency}} e tussa ou dê toques no telefone. De um telemóvel, marque 55 quando lho pedirem.',
  'danger.silent': 'É perigoso falar? Ligue {{emergency}} mesmo assim. Tussa ou dê toques no telefone.',
  'danger.mobile':
    'De um telemóvel, marque 55 quando lho pedirem, ou a chamada pode ser desligada. Isso não lhes mostra onde está.',
  'danger.landline': 'De um telefone fixo, não desligue.',
  'danger.relay':
    'Não ouve ou não consegue falar? Ligue {{textphone}} com um telefone de texto ou com a aplicação Relay UK.',
  'danger.bsl':
    'Usa a língua gestual britânica? Use a aplicação ou o site 999 BSL. É grátis, de dia e de noite, e não é preciso registo.',
  'danger.text-message':
    'Só pode enviar um SMS para o {{emergency}} se o seu telefone estiver registado para isso. Para o registar, envie "register" para o {{emergency}}, leia a resposta e responda "yes". Não conte com um SMS enquanto não lhe responderem. Só em inglês.',
  'danger.interpreter':
    'Fala pouco inglês? Ligue {{emergency}}. Diga "Police" (lê-se: pâlís) e depois "{{language}} interpreter" (lê-se: pórtchuguiz intârpritâr).',
  'danger.interpreter-any':
    'Fala pouco inglês? Ligue {{emergency}}. Diga "Police" (lê-se: pâlís) e depois o nome da sua língua em inglês, por exemplo "Portuguese interpreter" (lê-se: pórtchuguiz intârpritâr).',
  'danger.not-emergency':
    'Não é uma emergência? Ligue à polícia para o {{nonEmergency}}. Com um telefone de texto ou com a aplicação Relay UK: 18001 {{nonEmergency}}',
  'danger.trace': 'As chamadas e os SMS ficam guardados no seu telefone, onde outras pessoas os podem ver.',
  'danger.more': 'Para ver de novo todas as formas de pedir ajuda, escreva "{{repeat}}".',
  'danger.crisis': 'Lamento que esteja a doer tanto. Não tem de passar por isto sem companhia.',
  'danger.life-at-risk':
    'Se há agora uma vida em risco, ligue {{emergency}} e peça uma ambulância (em inglês: "Ambulance"; lê-se: âmbiulâns).',
  'danger.samaritans':
    'Para falar com alguém que ouve, ligue para Samaritans, grátis, de dia e de noite: {{samaritans}}',
  'danger.shout': 'Se prefere escrever, envie SHOUT por SMS para {{shout}}, de dia e de noite.',
  'danger.childline': 'Menos de 18 anos? Ligue para Childline, grátis, de dia e de noite: {{childline}}',
  'danger.sorry': 'Lamento que isso tenha acontecido. A culpa não foi sua.',
  'danger.again':
    'Pode voltar a acontecer em breve? Se pode, não espere por nós. Ninguém está a vigiar este chat e o chat não chamou a polícia. Ligue {{emergency}}.',
  'danger.ask': 'Está em segurança agora?',
  'danger.safe': 'Agora estou em segurança',
  'danger.not-safe': 'Não, não estou em segurança',
  'danger.go-on': 'Continuar mesmo assim',
};
