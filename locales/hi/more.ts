/** Hindi: the questions that may be answered after sending, and what is said around them. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { more as english } from '../en/more';

export const more: Translation<typeof english> = {
  'more.traces.ask': 'क्या दीवार पर अपमानजनक लिखाई या चित्र हैं, या इसकी वजह से कुछ टूटा है? एक से ज़्यादा चुन सकते हैं।',
  'more.traces.label': 'दीवार पर लिखाई या टूट-फूट',
  'more.traces.why': 'हम सही लोगों को बताते हैं: कुछ लोग दीवार की अपमानजनक लिखाई देखते हैं, और कुछ लोग टूटी चीज़ें।',
  'more.traces.choice.graffiti': 'दीवार पर अपमानजनक लिखाई या चित्र',
  'more.traces.choice.damage': 'कुछ टूट गया है',
  'more.traces.choice.neither': 'दोनों में से कुछ नहीं',

  'more.graffiti.ask': 'वह लिखाई या चित्र कहाँ है?',
  'more.graffiti.label': 'लिखाई या चित्र कहाँ है',
  'more.graffiti.why': 'ताकि उसे ढूँढकर हटाया जा सके। उसमें क्या लिखा है, यह दोहराना ज़रूरी नहीं।',

  'more.damage.ask': 'क्या टूटा है, और कहाँ?',
  'more.damage.label': 'क्या टूटा है',
  'more.damage.why': 'ताकि सही चीज़ की मरम्मत हो।',

  'more.witnesses.ask':
    'क्या किसी ने इसे देखा या सुना? अगर पता हो, तो बताएँ किसने, और क्या उन्हें पता है कि आप हमें बता रहे हैं।',
  'more.witnesses.label': 'किसने देखा या सुना',
  'more.witnesses.why': 'हो सकता है दूसरे लोग मदद कर सकें। अगर किसी ने नहीं देखा, तो भी कोई बात नहीं।',

  'more.evidence.ask':
    'क्या आपके पास ऐसा कुछ है जिससे दिखे कि क्या हुआ? जैसे फ़ोटो, मैसेज, चिट्ठियाँ या तारीख़ वाले नोट। बताएँ कि क्या-क्या है, और असली चीज़ें कृपया सँभालकर रखें।',
  'more.evidence.label': 'किससे पता चलता है',
  'more.evidence.why': 'तब काउंसिल का अधिकारी उसे देखने के लिए कह सकता है। उसके बिना भी आपकी रिपोर्ट गिनी जाती है।',

  'more.told-before.ask': 'क्या आपने इसके बारे में पहले किसी को बताया है? एक से ज़्यादा चुन सकते हैं।',
  'more.told-before.label': 'पहले किसे बताया',
  'more.told-before.why': 'ताकि आपको फिर शुरू से न बताना पड़े।',
  'more.told-before.choice.council': 'काउंसिल को',
  'more.told-before.choice.police': 'पुलिस को',
  'more.told-before.choice.someone-else': 'किसी और को',
  'more.told-before.choice.nobody': 'नहीं, किसी को नहीं',

  'more.told-before-details.ask': 'किसे बताया था, और कब? अगर आपको कोई रेफ़रेंस नंबर मिला था, तो उसे यहाँ लिख सकते हैं।',
  'more.told-before-details.label': 'किसे, कब और रेफ़रेंस नंबर',
  'more.told-before-details.why': 'रेफ़रेंस नंबर से हमें पहले कही गई बातें मिल जाती हैं।',

  'more.reason.ask': 'क्या आपको लगता है कि यह इनमें से किसी वजह से हुआ? एक से ज़्यादा चुन सकते हैं।',
  'more.reason.label': 'किस वजह से हुआ',
  'more.reason.why': 'हम उत्पीड़न की सभी रिपोर्टों को एक साथ देखते हैं, ताकि उन पर बेहतर काम कर सकें। बताना ज़रूरी नहीं है।',
  'more.reason.choice.race': 'नस्ल, या कोई कहाँ से है',
  'more.reason.choice.religion': 'धर्म या आस्था',
  'more.reason.choice.disability': 'विकलांगता',
  'more.reason.choice.sexual-orientation': 'यौन रुझान (जैसे समलैंगिक होना)',
  'more.reason.choice.trans': 'ट्रांस होना',
  'more.reason.choice.sex': 'औरत या मर्द होना',
  'more.reason.choice.age': 'उम्र',
  'more.reason.choice.something-else': 'कोई और वजह',
  'more.reason.choice.not-sure': 'पक्का नहीं पता',
  'more.reason.choice.rather-not-say': 'यह नहीं बताना है',

  'more.agreement.ask':
    'आपकी मदद के लिए क्या हम इसके बारे में दूसरों से बात कर सकते हैं? अगर इसे छोड़ दें, तो हम इसे “नहीं” मानेंगे।',
  'more.agreement.label': 'दूसरों से बात करना',
  'more.agreement.why': 'हम दूसरों से तभी बात करते हैं जब आपकी सहमति हो, या जब क़ानून कहे कि करनी ही होगी।',
  'more.agreement.item.police': 'क्या हम पुलिस से बात कर सकते हैं?',
  'more.agreement.item.school': 'क्या हम किसी स्कूल से बात कर सकते हैं?',
  'more.agreement.item.victim-support': 'क्या हम पीड़ितों की मदद करने वाले समूह से बात कर सकते हैं?',

  'more.outcome.ask': 'अब क्या हो, आप क्या चाहते हैं?',
  'more.outcome.label': 'आप क्या चाहते हैं',
  'more.outcome.why': 'हम इसका वादा नहीं कर सकते। लेकिन हम जानना चाहते हैं कि आपको सबसे ज़्यादा मदद किससे होगी।',

  'more.anything-else.ask': 'क्या और कुछ है जो हमें पता होना चाहिए?',
  'more.anything-else.label': 'और कोई बात',
  'more.anything-else.why': 'हो सकता है कोई ऐसी बात हो जो यहाँ पूछी नहीं गई।',

  'sent.more': 'और जोड़ें',
  'sent.added': 'आपने जो जोड़ा, वह उसके साथ है।',
  'added.begin':
    'आपने जो भेजा, वह हमारे पास है और वैसा ही रहेगा। इनमें से कोई भी सवाल छोड़ा जा सकता है। आप जो जोड़ेंगे, वह तभी जाएगा जब आप “भेजें” दबाएँ। कृपया पहली बार भेजने के 30 मिनट के अंदर यह कर लें: उसके बाद यह चैट मिट जाती है।',
  'added.done': 'शुक्रिया। आपने पहले जो भेजा था, उसमें यह जोड़ दिया गया है। रेफ़रेंस नंबर: {{reference}}',
  'added.nothing': 'आपने कुछ लिखा या चुना नहीं, इसलिए कुछ नहीं जोड़ा गया। आपने पहले जो भेजा था, वह हमारे पास है।',
  'added.left-out': 'यह मिटा दिया गया है। यह भेजा नहीं गया था। आपने पहले जो भेजा था, वह हमारे पास है।',
  'added.stop': 'आप यहाँ रुक सकते हैं। आपने पहले जो भेजा था, वह हमारे पास है। जो अभी भेजा नहीं गया है, क्या उसे मिटा दें?',
  'added.late': 'आपने जो जोड़ा, वह इस मैसेज के आने से पहले भेजा जा चुका था, इसलिए यह मैसेज उसमें नहीं है।',
};
