/** Somali: the emergency words. Not yet reviewed by a human translator. */
import type { Translation } from '../en';
import type { danger as english } from '../en/danger';

export const danger: Translation<typeof english> = {
  'danger.call': 'Cidina ma daawanayso wadahadalkan, wadahadalkanina booliiska ma wicin. Wac {{emergency}}.',
  'danger.fallback':
    'Cidina ma daawanayso wadahadalkan, wadahadalkanina booliiska ma wicin. Haddaad khatar ku jirto, wac 999.',
  'danger.alerts-nobody':
    'Qoraalka halkan cidna ma ogaysiiyo. Waxaad noo sheegto dawladda hoose waxay gaaraan oo keliya markaad riixdo "Dir", markaas xitaa waxaa laga yaabaa inaan isla markiiba la akhrin.',
  'danger.silent-short':
    'Hadalku khatar ma yahay? Wac {{emergency}} oo qufac ama garaac telefoonka. Telefoonka gacanta, riix 55 marka lagaa codsado.',
  'danger.silent': 'Hadalku khatar ma yahay? Haddana wac {{emergency}}. Qufac, ama garaac telefoonka.',
  'danger.mobile':
    'Telefoonka gacanta, riix 55 marka lagaa codsado, haddii kale wicitaanku wuu istaagi karaa. Tani iyaga uma tusayso halkaad joogto.',
  'danger.landline': 'Telefoonka guriga, khadka ha ka jarin.',
  'danger.relay':
    'Ma dhegool baad tahay, mise ma hadli kartid? Wac {{textphone}} telefoon qoraal ama app-ka Relay UK.',
  'danger.bsl':
    'Luqadda dhegoolayaasha ee British-ka? Isticmaal app-ka ama bogga 999 BSL. Waa bilaash, habeen iyo maalin, lamana rabo inaad isdiiwaangeliso.',
  'danger.text-message':
    'Fariin waxaad u diri kartaa {{emergency}} oo keliya haddii telefoonkaagu u diiwaangashan yahay. Si aad isu diiwaangeliso, u dir "register" {{emergency}}, akhri jawaabta oo ku jawaab "yes". Ha ku kalsoonaan fariin ilaa laga soo jawaabo. Ingiriis keliya.',
  'danger.interpreter':
    'Ingiriisigaagu ma yar yahay? Wac {{emergency}}. Dheh "Police" (bolis), kadibna "{{language}} interpreter" (Somaali intarberitar).',
  'danger.interpreter-any':
    'Ingiriisigaagu ma yar yahay? Wac {{emergency}}. Dheh "Police" (bolis), kadibna luqaddaada magaceeda af Ingiriisi ku dheh, sida "Somali interpreter" (Somaali intarberitar).',
  'danger.not-emergency':
    'Degdeg ma aha? Booliska ka wac {{nonEmergency}}. Telefoon qoraal ama app-ka Relay UK: 18001 {{nonEmergency}}',
  'danger.trace':
    'Wicitaannada iyo fariimaha waxay ku haraan liiska telefoonkaaga, dad kale ayaana arki kara.',
  'danger.more': 'Si aad mar kale u aragto dhammaan siyaabaha caawimada, qor "{{repeat}}".',
  'danger.crisis': 'Waan ka xumahay xanuunka weyn ee aad dareemayso. Khasab ma aha inaad keligaa xambaarto.',
  'danger.life-at-risk':
    'Haddii naf hadda khatar ku jirto, wac {{emergency}} oo codso ambalaas ("Ambulance", dheh: ambiyulans).',
  'danger.samaritans':
    'Si aad qof ku dhegaysta ula hadasho, wac Samaritans, bilaash, habeen iyo maalin: {{samaritans}}',
  'danger.shout': 'Haddaad qoraal doorbidayso, SHOUT u dir {{shout}}, habeen iyo maalin.',
  'danger.childline': '18 ka yar miyaad tahay? Wac Childline, bilaash, habeen iyo maalin: {{childline}}',
  'danger.sorry': 'Waan ka xumahay in sidaasi dhacday. Khaladkaaga ma ahayn.',
  'danger.again':
    'Ma dhici kartaa mar kale dhawaan? Hadday dhici karto, ha na sugin. Cidina ma daawanayso wadahadalkan, wadahadalkanina booliiska ma wicin. Wac {{emergency}}.',
  'danger.ask': 'Hadda ma badbaadsan tahay?',
  'danger.safe': 'Hadda waan badbaadsanahay',
  'danger.not-safe': 'Maya, ma badbaadsani',
  'danger.go-on': 'Haddana sii wad',
};
