/** Hindi: the questions of the report and of the call-back, with why each is asked. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { report as english } from '../en/report';

export const report: Translation<typeof english> = {
  'report.safe-now.ask': 'क्या कोई अभी ख़तरे में है?',
  'report.safe-now.label': 'अभी ख़तरा',
  'report.safe-now.why': 'अगर कोई अभी ख़तरे में है, तो पुलिस तुरंत आ सकती है। हम नहीं आ सकते।',
  'report.safe-now.choice.nobody-in-danger': 'नहीं',
  'report.safe-now.choice.in-danger': 'हाँ',
  'report.safe-now.choice.not-sure': 'पक्का नहीं पता',

  'report.reporter.ask': 'आप किसके बारे में बता रहे हैं?',
  'report.reporter.label': 'किसके साथ हुआ',
  'report.reporter.why':
    'ताकि हमें पता चले कि मदद किसे चाहिए, और हम ग़लत व्यक्ति से संपर्क न करें। अगर आप काउंसिल के किसी ठेकेदार के यहाँ काम करते हैं, तो “मेरा काम काउंसिल में है” चुनें।',
  'report.reporter.choice.me': 'मेरे साथ हुआ',
  'report.reporter.choice.someone-i-know': 'मेरे किसी जानने वाले के साथ',
  'report.reporter.choice.i-saw-it': 'मैंने होते हुए देखा',
  'report.reporter.choice.i-work-for-the-council': 'मेरा काम काउंसिल में है',

  'report.they-know.ask': 'क्या उन्हें पता है कि आप हमें बता रहे हैं?',
  'report.they-know.label': 'उन्हें इस रिपोर्ट का पता है',
  'report.they-know.why': 'ताकि किसी को अचानक पता न चले। इससे उन्हें ख़तरा हो सकता है।',
  'report.they-know.choice.yes': 'हाँ',
  'report.they-know.choice.no': 'नहीं',
  'report.they-know.choice.not-sure': 'पक्का नहीं पता',

  'report.safe-to-contact-them.ask': 'क्या हमारा उनसे संपर्क करना सुरक्षित है?',
  'report.safe-to-contact-them.label': 'उनसे संपर्क करना सुरक्षित',
  'report.safe-to-contact-them.why': 'ग़लत समय पर आया फ़ोन या चिट्ठी उन्हें ख़तरे में डाल सकती है।',
  'report.safe-to-contact-them.choice.yes': 'हाँ',
  'report.safe-to-contact-them.choice.no': 'नहीं',
  'report.safe-to-contact-them.choice.not-sure': 'पक्का नहीं पता',

  'report.under-18.ask': 'क्या आपकी उम्र 18 साल से कम है?',
  'report.under-18.label': '18 साल से कम',
  'report.under-18.why': '18 से कम उम्र वालों के लिए अलग से मदद है, और हमें ज़्यादा ध्यान रखना होता है।',
  'report.under-18.choice.no': 'नहीं',
  'report.under-18.choice.yes': 'हाँ',
  'report.under-18.choice.rather-not-say': 'यह नहीं बताना है',

  'report.they-under-18.ask': 'जिसके साथ यह हुआ, क्या उसकी उम्र 18 साल से कम है?',
  'report.they-under-18.label': 'उनकी उम्र 18 साल से कम',
  'report.they-under-18.why': 'जब 18 से कम उम्र के किसी को सताया जाए, तो हमें ज़्यादा ध्यान रखना होता है।',
  'report.they-under-18.choice.no': 'नहीं',
  'report.they-under-18.choice.yes': 'हाँ',
  'report.they-under-18.choice.not-sure': 'पक्का नहीं पता',

  'report.support.ask': 'क्या इनमें से किसी चीज़ से आपको आसानी होगी? एक से ज़्यादा चुन सकते हैं।',
  'report.support.label': 'बात करने में मदद',
  'report.support.why':
    'ज़रूरत हो, तो हम दुभाषिया या सांकेतिक भाषा का दुभाषिया देते हैं। बाकी बात फ़ोन पर भी हो सकती है।',
  'report.support.choice.nothing': 'नहीं, ज़रूरत नहीं',
  'report.support.choice.interpreter': 'दुभाषिया',
  'report.support.choice.sign-language': 'सांकेतिक भाषा का दुभाषिया',
  'report.support.choice.something-else': 'कुछ और',

  'report.support-details.ask':
    'इसके बारे में हमें क्या पता होना चाहिए? जैसे कौन सी भाषा, या आपको किससे मदद मिलती है।',
  'report.support-details.label': 'उस मदद के बारे में',
  'report.support-details.why': 'ताकि पहली बार बात करते समय ही सही मदद मौजूद हो।',

  'report.what-happened.ask':
    'अपने शब्दों में बताएँ कि क्या हुआ। जितने चाहें, उतने मैसेज भेजें। कहने का कोई ग़लत तरीक़ा नहीं है।',
  'report.what-happened.ask-witness':
    'अपने शब्दों में बताएँ कि आपने क्या देखा या सुना। जितने चाहें, उतने मैसेज भेजें। पूरी कहानी पता होना ज़रूरी नहीं।',
  'report.what-happened.ask-staff':
    'अपने शब्दों में बताएँ कि क्या हुआ, और किसके साथ। जितने चाहें, उतने मैसेज भेजें।',
  'report.what-happened.ask-other':
    'जितना आपको पता है, बताएँ कि उनके साथ क्या हुआ। जितने चाहें, उतने मैसेज भेजें। कहने का कोई ग़लत तरीक़ा नहीं है।',
  'report.what-happened.label': 'क्या हुआ',
  'report.what-happened.why': 'आपके अपने शब्द किसी भी सूची से ज़्यादा बताते हैं। दो-चार शब्द काफ़ी हैं।',

  'report.forms.ask': 'यह किस तरह की बात थी? एक से ज़्यादा चुन सकते हैं।',
  'report.forms.label': 'किस तरह का उत्पीड़न',
  'report.forms.why': 'इससे हमें दिखता है कि पूरे इलाके (बरो) में क्या हो रहा है। पक्का न पता हो, तो भी ठीक है।',
  'report.forms.choice.physical': 'शारीरिक',
  'report.forms.choice.verbal': 'बातों से',
  'report.forms.choice.non-verbal': 'बिना बोले',
  'report.forms.choice.not-sure': 'पक्का नहीं पता',

  'report.physical.ask': 'शारीरिक: इनमें से क्या हुआ? एक से ज़्यादा चुन सकते हैं।',
  'report.physical.label': 'शारीरिक: क्या हुआ',
  'report.physical.why':
    'नुकसान हुआ हो, तो तुरंत मरम्मत की ज़रूरत हो सकती है; हमला हुआ हो, तो आपको सुरक्षा की ज़रूरत हो सकती है।',
  'report.physical.choice.touching': 'मर्ज़ी के बिना छूना',
  'report.physical.choice.attack': 'हमला या मारपीट',
  'report.physical.choice.damage': 'सामान या घर को नुकसान',
  'report.physical.choice.something-else': 'कुछ और',

  'report.verbal.ask': 'बातों से: इनमें से क्या हुआ? एक से ज़्यादा चुन सकते हैं।',
  'report.verbal.label': 'बातों से: क्या हुआ',
  'report.verbal.why': 'जैसे, धमकियों का जवाब ज़्यादा जल्दी देना होता है।',
  'report.verbal.choice.advances': 'ज़बरदस्ती नज़दीकी की बातें',
  'report.verbal.choice.name-calling': 'बुरे नाम से बुलाना',
  'report.verbal.choice.bullying': 'दादागीरी, तंग करना',
  'report.verbal.choice.threats': 'धमकियाँ',
  'report.verbal.choice.abuse': 'गाली-गलौज',
  'report.verbal.choice.jokes-insults': 'मज़ाक या अपमान',
  'report.verbal.choice.ridicule': 'कोई जैसा है, उसका मज़ाक उड़ाना',
  'report.verbal.choice.malicious-complaints': 'द्वेष से की गई शिकायतें',
  'report.verbal.choice.something-else': 'कुछ और',

  'report.non-verbal.ask': 'बिना बोले: इनमें से क्या हुआ? एक से ज़्यादा चुन सकते हैं।',
  'report.non-verbal.label': 'बिना बोले: क्या हुआ',
  'report.non-verbal.why':
    'इनमें से कुछ के लिए अलग समय-सीमा है। दीवार पर अपमानजनक लिखाई या चित्र उनमें से एक है।',
  'report.non-verbal.choice.graffiti': 'दीवार पर अपमानजनक लिखाई या चित्र',
  'report.non-verbal.choice.gestures': 'इशारे',
  'report.non-verbal.choice.letters-posters': 'चिट्ठियाँ, पर्चे या पोस्टर',
  'report.non-verbal.choice.staring': 'घूरना या गंदी नज़र से देखना',
  'report.non-verbal.choice.something-else': 'कुछ और',

  'report.when.ask':
    'यह कब हुआ? जैसे चाहें, वैसे बताएँ: “पिछले मंगलवार की शाम”, “3 मार्च”, “मई से कई बार”।',
  'report.when.label': 'कब',
  'report.when.why': 'दिन पता हो, तो गवाह और कैमरे की तस्वीरें ढूँढने में मदद मिलती है। मोटा-मोटा बताना भी ठीक है।',

  'report.ongoing.ask': 'क्या ऐसा एक से ज़्यादा बार हुआ है?',
  'report.ongoing.label': 'कितनी बार',
  'report.ongoing.why': 'रिपोर्ट करने के लिए एक बार काफ़ी है। अगर यह अब भी चल रहा है, तो हमें उसके लिए योजना बनानी होगी।',
  'report.ongoing.choice.once': 'एक बार',
  'report.ongoing.choice.several-times': 'कई बार',
  'report.ongoing.choice.still-going-on': 'अब भी चल रहा है',
  'report.ongoing.choice.not-sure': 'पक्का नहीं पता',

  'report.where.ask': 'यह कहाँ हुआ?',
  'report.where.label': 'कहाँ',
  'report.where.why': 'ताकि हमें पता चले कि उस जगह की देखरेख कौन करता है।',
  'report.where.choice.at-home': 'घर पर',
  'report.where.choice.at-home-other': 'उनके घर पर',
  'report.where.choice.in-the-building': 'इमारत में',
  'report.where.choice.in-the-street': 'सड़क या गली में',
  'report.where.choice.online': 'ऑनलाइन या फ़ोन पर',
  'report.where.choice.somewhere-else': 'कहीं और',
  'report.where.choice.not-sure': 'पक्का नहीं पता',

  'report.where-exactly.ask': 'उस जगह का पता क्या है, या वह जगह कैसी है?',
  'report.where-exactly.label': 'जगह का पता',
  'report.where-exactly.why': 'ताकि हम सही जगह देखें। सड़क का नाम या पास की कोई पहचान काफ़ी है।',

  'report.who.ask': 'क्या आपको पता है कि ऐसा किसने किया?',
  'report.who.label': 'किसने किया',
  'report.who.why':
    'हम क्या कर सकते हैं, यह इस पर निर्भर है कि वह कौन है। आपके बताने की वजह से हम उससे संपर्क नहीं करते।',
  'report.who.choice.neighbour': 'कोई पड़ोसी',
  'report.who.choice.neighbours-visitor': 'पड़ोसी के यहाँ आने वाला कोई',
  'report.who.choice.partner': 'मेरे पति, पत्नी या साथी',
  'report.who.choice.partner-other': 'उनके पति, पत्नी या साथी',
  'report.who.choice.ex-partner': 'मेरे पहले के पति, पत्नी या साथी',
  'report.who.choice.ex-partner-other': 'उनके पहले के पति, पत्नी या साथी',
  'report.who.choice.relative': 'कोई रिश्तेदार',
  'report.who.choice.relative-other': 'उनका कोई रिश्तेदार',
  'report.who.choice.someone-at-home': 'मेरे घर में रहने वाला कोई और',
  'report.who.choice.someone-at-home-other': 'उनके घर में रहने वाला कोई और',
  'report.who.choice.council-staff': 'काउंसिल का कर्मचारी या ठेकेदार',
  'report.who.choice.stranger': 'कोई अजनबी',
  'report.who.choice.someone-else': 'कोई और',
  'report.who.choice.not-sure': 'मुझे नहीं पता',

  'report.who-exactly.ask': 'आपको उनके बारे में क्या पता है? नाम, पता, वे कैसे दिखते हैं।',
  'report.who-exactly.ask-other':
    'जिसने ऐसा किया, उसके बारे में आपको क्या पता है? नाम, पता, दिखने में कैसा।',
  'report.who-exactly.label': 'उनके बारे में',
  'report.who-exactly.why': 'ताकि हम सही व्यक्ति की बात करें। पता न हो, तो इसे छोड़ दें।',

  'report.people.ask': 'लोगों के बारे में कुछ छोटे सवाल:',
  'report.people.label': 'लोग',
  'report.people.why': 'इससे पता चलता है कि कितनी जल्दी कुछ करना है, और कौन सी मदद लानी है।',
  'report.people.item.hurt': 'क्या किसी को चोट लगी है?',
  'report.people.item.weapon': 'क्या कोई हथियार था, या हथियार की तरह इस्तेमाल की गई कोई चीज़?',
  'report.people.item.children': 'क्या वहाँ बच्चे, या कोई ऐसा जिसे देखभाल चाहिए, रहते हैं?',
  'report.people.item.children-other':
    'जितना आपको पता है: जिसके साथ यह हुआ, क्या उसके साथ बच्चे, या कोई ऐसा जिसे देखभाल चाहिए, रहते हैं?',
  'report.people.item.afraid': 'क्या आपको घर में रहने से डर लगता है?',
  'report.people.item.afraid-witness': 'क्या लगा कि उन्हें घर में रहने से डर लग रहा था?',
  'report.people.item.afraid-other': 'क्या उन्हें घर में रहने से डर लगता है?',

  'report.home.ask':
    'क्या यह काउंसिल का घर है? किराएदार और लीज़होल्डर (लंबी लीज़ पर घर रखने वाले), दोनों गिने जाते हैं।',
  'report.home.ask-young': 'क्या यह काउंसिल का घर है? पता न हो, तो वैसा बता दें: वह भी ठीक है।',
  'report.home.label': 'काउंसिल का घर',
  'report.home.why': 'इससे तय होता है कि हम कितनी जल्दी जवाब देने का वादा करते हैं। रिपोर्ट दोनों हालत में की जा सकती है।',
  'report.home.item.yours': 'क्या आप काउंसिल के घर में रहते हैं?',
  'report.home.item.yours-other': 'जितना आपको पता है: जिसके साथ यह हुआ, क्या वह काउंसिल के घर में रहता या रहती है?',
  'report.home.item.theirs': 'जिसने ऐसा किया, क्या वह काउंसिल के घर में रहता या रहती है?',

  'report.contact.ask':
    'क्या आपसे संपर्क करने का कोई सुरक्षित तरीक़ा है? सोचें कि आपका फ़ोन, ईमेल या डाक और कौन देखता है। अगर आप “नहीं” चुनें, या इसे छोड़ दें, तो हम आपसे संपर्क नहीं करेंगे।',
  'report.contact.ask-young':
    'क्या आपसे संपर्क करने का कोई सुरक्षित तरीक़ा है? सोचें कि आपका फ़ोन, ईमेल या डाक और कौन देखता है। कोई बड़ा, जिस पर आपको भरोसा है, चुनने में मदद कर सकता है।',
  'report.contact.ask-other':
    'क्या आपसे संपर्क करने का कोई सुरक्षित तरीक़ा है? यह सवाल आपके बारे में है, जो लिख रहे हैं, किसी और के बारे में नहीं। अगर आप “नहीं” चुनें, या इसे छोड़ दें, तो हम आपसे संपर्क नहीं करेंगे।',
  'report.contact.label': 'आपसे संपर्क कैसे करें',
  'report.contact.why':
    'आप जो तरीक़ा चुनते हैं, उसके सिवा हम कोई और तरीक़ा कभी नहीं अपनाते। कोई न चुनें, तो हम संपर्क नहीं करते।',
  'report.contact.choice.no-contact': 'नहीं, मुझसे संपर्क न करें',
  'report.contact.choice.receipt': 'रसीद नंबर से ख़ुद देखना है',
  'report.contact.choice.phone': 'मुझे फ़ोन करें',
  'report.contact.choice.text-message': 'मुझे टेक्स्ट मैसेज भेजें',
  'report.contact.choice.email': 'मुझे ईमेल करें',
  'report.contact.choice.letter': 'मुझे चिट्ठी लिखें',

  'report.phone.ask': 'कौन सा नंबर सुरक्षित है?',
  'report.phone.label': 'फ़ोन नंबर',
  'report.phone.why': 'हम इसका इस्तेमाल सिर्फ़ इसी रिपोर्ट के लिए करते हैं, उसी तरीक़े से जो आप चुनते हैं।',
  'report.email.ask': 'कौन सा ईमेल पता सुरक्षित है? उसे सिर्फ़ आप पढ़ पाते हों।',
  'report.email.label': 'ईमेल पता',
  'report.email.why': 'हम इसका इस्तेमाल सिर्फ़ इसी रिपोर्ट के लिए करते हैं, उसी तरीक़े से जो आप चुनते हैं।',
  'report.address.ask': 'कौन सा पता सुरक्षित है? वहाँ आपकी चिट्ठियाँ कोई और न खोलता हो।',
  'report.address.label': 'चिट्ठियों के लिए पता',
  'report.address.why': 'हम इसका इस्तेमाल सिर्फ़ इसी रिपोर्ट के लिए करते हैं, उसी तरीक़े से जो आप चुनते हैं।',

  'report.contact-rules.ask': 'जब हम संपर्क करें और जवाब कोई और दे या कोई और पढ़े:',
  'report.contact-rules.label': 'जब हम संपर्क करें',
  'report.contact-rules.why': 'ताकि हमारी वजह से किसी को पता न चले कि आपने हमसे बात की।',
  'report.contact-rules.item.say-who': 'क्या हम कह सकते हैं कि काउंसिल से बोल रहे हैं?',
  'report.contact-rules.item.leave-message': 'क्या हम संदेश छोड़ सकते हैं?',

  'report.contact-when.ask': 'संपर्क करना कब सुरक्षित है? जैसे “सोमवार से शुक्रवार, दोपहर 3 बजे से पहले”।',
  'report.contact-when.label': 'सुरक्षित समय',
  'report.contact-when.why': 'आप जो समय बताते हैं, हम उसी का ध्यान रखते हैं।',

  'report.name.ask': 'आपका नाम क्या है? इसे छोड़ सकते हैं: तब आपकी रिपोर्ट पर कोई नाम नहीं होगा।',
  'report.name.ask-young': 'आपका नाम क्या है? पहला नाम काफ़ी है, और इसे छोड़ भी सकते हैं।',
  'report.name.ask-staff':
    'आपका नाम क्या है? हर रिपोर्ट की तरह {{council}} इसे गोपनीय रखती है, सिवाय इस हालत के: {{legalException}}। इसे छोड़ सकते हैं।',
  'report.name.ask-other': 'आपका अपना नाम क्या है? इसे छोड़ सकते हैं: तब आपकी रिपोर्ट पर कोई नाम नहीं होगा।',
  'report.name.label': 'आपका नाम',
  'report.name.why': 'नाम से हमें आपकी मदद करने में आसानी होती है। नाम के बिना भी आपकी रिपोर्ट गिनी जाती है।',

  'report.speak-to-them.ask': 'जिसने ऐसा किया, क्या हम उससे बात कर सकते हैं?',
  'report.speak-to-them.ask-other':
    'जिसने ऐसा किया, क्या हम उससे बात कर सकते हैं? अगर आपको नहीं पता कि जिसके साथ यह हुआ वह क्या चाहता या चाहती है, तो “पहले मुझसे बात करें” चुनें।',
  'report.speak-to-them.label': 'उस व्यक्ति से बात करना',
  'report.speak-to-them.why': 'आपकी सहमति के बिना हम उससे कभी बात नहीं करते, सिवाय तब जब क़ानून हमारे पास कोई और रास्ता न छोड़े।',
  'report.speak-to-them.choice.ask-me-first': 'पहले मुझसे बात करें',
  'report.speak-to-them.choice.yes': 'हाँ',
  'report.speak-to-them.choice.no': 'नहीं',

  'contact-me.safe-now.ask': 'क्या कोई अभी ख़तरे में है?',
  'contact-me.safe-now.label': 'अभी ख़तरा',
  'contact-me.safe-now.why': 'अगर कोई अभी ख़तरे में है, तो पुलिस तुरंत आ सकती है। हम नहीं आ सकते।',
  'contact-me.safe-now.choice.nobody-in-danger': 'नहीं',
  'contact-me.safe-now.choice.in-danger': 'हाँ',
  'contact-me.safe-now.choice.not-sure': 'पक्का नहीं पता',
  'contact-me.contact.ask':
    'हम आपसे सुरक्षित ढंग से कैसे संपर्क करें? सोचें कि आपका फ़ोन, ईमेल या डाक और कौन देखता है।',
  'contact-me.contact.label': 'आपसे संपर्क कैसे करें',
  'contact-me.contact.why': 'आप जो तरीक़ा चुनते हैं, उसके सिवा हम कोई और तरीक़ा कभी नहीं अपनाते।',
  'contact-me.contact.choice.phone': 'मुझे फ़ोन करें',
  'contact-me.contact.choice.text-message': 'मुझे टेक्स्ट मैसेज भेजें',
  'contact-me.contact.choice.email': 'मुझे ईमेल करें',
  'contact-me.contact.choice.letter': 'मुझे चिट्ठी लिखें',
  'contact-me.phone.ask': 'कौन सा नंबर सुरक्षित है?',
  'contact-me.phone.label': 'फ़ोन नंबर',
  'contact-me.phone.why': 'हम इसका इस्तेमाल सिर्फ़ इसी काम के लिए करते हैं, उसी तरीक़े से जो आप चुनते हैं।',
  'contact-me.email.ask': 'कौन सा ईमेल पता सुरक्षित है? उसे सिर्फ़ आप पढ़ पाते हों।',
  'contact-me.email.label': 'ईमेल पता',
  'contact-me.email.why': 'हम इसका इस्तेमाल सिर्फ़ इसी काम के लिए करते हैं, उसी तरीक़े से जो आप चुनते हैं।',
  'contact-me.address.ask': 'कौन सा पता सुरक्षित है? वहाँ आपकी चिट्ठियाँ कोई और न खोलता हो।',
  'contact-me.address.label': 'चिट्ठियों के लिए पता',
  'contact-me.address.why': 'हम इसका इस्तेमाल सिर्फ़ इसी काम के लिए करते हैं, उसी तरीक़े से जो आप चुनते हैं।',
  'contact-me.contact-rules.ask': 'जब हम संपर्क करें और जवाब कोई और दे या कोई और पढ़े:',
  'contact-me.contact-rules.label': 'जब हम संपर्क करें',
  'contact-me.contact-rules.why': 'ताकि हमारी वजह से किसी को पता न चले कि आपने हमसे बात की।',
  'contact-me.contact-rules.item.say-who': 'क्या हम कह सकते हैं कि काउंसिल से बोल रहे हैं?',
  'contact-me.contact-rules.item.leave-message': 'क्या हम संदेश छोड़ सकते हैं?',
  'contact-me.contact-when.ask': 'कब सुरक्षित है? जैसे “सोमवार से शुक्रवार, दोपहर 3 बजे से पहले”।',
  'contact-me.contact-when.label': 'सुरक्षित समय',
  'contact-me.contact-when.why': 'आप जो समय बताते हैं, हम उसी का ध्यान रखते हैं।',
  'contact-me.which-language.ask':
    'हम किस भाषा में बात करें? हम दुभाषिया या सांकेतिक भाषा का दुभाषिया ला सकते हैं।',
  'contact-me.which-language.label': 'बात करने की भाषा',
  'contact-me.which-language.why': 'ताकि पहली बार में ही सही व्यक्ति आपको फ़ोन करे।',

  'aside.under-18':
    'बताने के लिए शुक्रिया। आप किसी मुसीबत में नहीं हैं, और इसमें आपकी ग़लती नहीं है। Childline से कभी भी बात की जा सकती है, मुफ़्त: {{childline}}। आपकी उम्र 18 से कम है, इसलिए हो सकता है कि यह बात उन लोगों को बतानी पड़े जिनका काम बच्चों और किशोरों को सुरक्षित रखना है।',
  'aside.they-under-18':
    'बताने के लिए शुक्रिया। उनकी उम्र 18 से कम है, इसलिए हो सकता है कि यह बात उन लोगों को बतानी पड़े जिनका काम बच्चों और किशोरों को सुरक्षित रखना है।',
  'aside.saw-it': 'आवाज़ उठाने के लिए शुक्रिया। सब कुछ पता होना ज़रूरी नहीं: जो नहीं पता, उसे छोड़ दें।',
  'aside.works-for-council':
    'हमें बताने के लिए शुक्रिया। हमारे कर्मचारियों और ठेकेदारों का उत्पीड़न भी गिना जाता है, और हम उसके ख़िलाफ़ सख़्त कार्रवाई करते हैं। हर रिपोर्ट की तरह आपकी पहचान गोपनीय रखी जाती है, सिवाय इस हालत के: {{legalException}}।',
  'aside.contact-you-only': 'तो हम उनसे संपर्क नहीं करेंगे। हम सिर्फ़ आपसे बात करते हैं, उसी तरीक़े से जो आप चुनते हैं।',
  'aside.support': 'यह बात आगे बता दी जाएगी। आसान लगे, तो सब कुछ फ़ोन पर भी बताया जा सकता है: {{councilPhone}}।',
  'aside.graffiti':
    'कस्टमर सर्विस सेंटर को बताने के 24 घंटे के अंदर दीवार की अपमानजनक लिखाई या चित्र हटाए जाते हैं। कृपया {{councilPhone}} पर फ़ोन भी करें, ताकि ये 24 घंटे शुरू हों।',
  'aside.damage': 'क्या इसका मतलब है कि कुछ मरम्मत चाहिए? उसे इमरजेंसी मरम्मत माना जाता है।',
  'aside.family':
    'बताने के लिए शुक्रिया। परिवार के किसी व्यक्ति के मामले में मदद, दिन-रात और मुफ़्त: National Domestic Abuse Helpline (घरेलू हिंसा हेल्पलाइन) {{domesticAbuse}}।',
  'aside.council-staff':
    'बताने के लिए शुक्रिया। आपकी रिपोर्ट पर “सीमित” का निशान लगेगा: उसे खोलने वाले अधिकारी को कहा जाता है कि वह उसे उस व्यक्ति से और उसके साथ काम करने वालों से दूर रखे।',
  'aside.hurt': 'क्या किसी को जल्दी डॉक्टर चाहिए? {{emergency}} पर फ़ोन करें और एम्बुलेंस माँगें।',
  'aside.afraid':
    'घर में डरकर रहना पड़े, ऐसा नहीं होना चाहिए। अगर आज रात सुरक्षित जगह चाहिए: {{outOfHoursPhone}}। यह आपके लिए है, मकान मालिक कोई भी हो। अगर आप काउंसिल के किराएदार हैं, तो आपके और आपके घरवालों के लिए इमरजेंसी में रहने की जगह का इंतज़ाम हो सकता है, अगर जाँच में पाया जाए कि आप तुरंत ख़तरे में हैं और इससे ख़तरा कम होगा।',
  'aside.they-afraid':
    'किसी को घर में डरकर रहना पड़े, ऐसा नहीं होना चाहिए। क्या उन्हें आज रात सुरक्षित जगह चाहिए? यहाँ फ़ोन करें: {{outOfHoursPhone}}। यह उनके लिए है, मकान मालिक कोई भी हो। अगर वे काउंसिल के किराएदार हैं, तो उनके और उनके घरवालों के लिए इमरजेंसी में रहने की जगह का इंतज़ाम हो सकता है, अगर जाँच में पाया जाए कि वे तुरंत ख़तरे में हैं और इससे ख़तरा कम होगा।',
  'aside.no-contact':
    'तो हम आपसे संपर्क नहीं करेंगे। कृपया इसका मतलब जान लें: अगर आपसे संपर्क का कोई तरीक़ा न हो, और आप रसीद नंबर के साथ वापस न आएँ, तो हम शायद ही मदद कर पाएँ।',
  'aside.receipt': 'ठीक है। भेजने के बाद आपको एक रसीद नंबर दिखाया जाएगा। उसे सँभालकर रखें: कोई भी नया नहीं बना सकता।',
  'aside.phone-risk':
    'कॉल और मैसेज आपके फ़ोन की सूची में रह जाते हैं। जो आपका फ़ोन देखता है, वह उन्हें वहाँ देख सकता है।',
  'aside.email-risk':
    'जिसे आपका पासवर्ड पता है, या जो वही फ़ोन या कंप्यूटर इस्तेमाल करता है, वह आपका ईमेल पढ़ सकता है। अगर आपका ईमेल कोई और भी इस्तेमाल करता है, तो कृपया दूसरा तरीक़ा चुनें।',
  'aside.letter-risk':
    'उस पते पर कोई चिट्ठी देख या खोल सकता है। अगर यह सुरक्षित नहीं है, तो कृपया दूसरा तरीक़ा चुनें।',
  'aside.letter': 'चिट्ठी पहुँचने में कुछ दिन लगते हैं। हो सके, तो इसके बदले फ़ोन नंबर चुनें।',
};
