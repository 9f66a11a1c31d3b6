/** Hindi: practice, with the word on every screen that nothing is sent. Not yet reviewed by a native speaker. */
import type { Translation } from '../en';
import type { practice as english } from '../en/practice';

export const practice: Translation<typeof english> = {
  'practice.name': 'आज़माकर देखें: कुछ नहीं भेजा जाता',
  'practice.mark': 'अभ्यास: कुछ नहीं भेजा जाता।',
  'practice.begin':
    'अब सब कुछ आज़माकर देखें। काउंसिल को कुछ नहीं भेजा जाता, और कुछ रखा नहीं जाता। असली ख़तरा हो, तो {{emergency}} पर फ़ोन करें: वह अभ्यास नहीं है।',
  'practice.end': 'अभ्यास ख़त्म करें',
  'practice.ended': 'अभ्यास ख़त्म हुआ। आपने जो आज़माया, वह भुला दिया गया है। अब से सब असली है।',
  'practice.sent':
    'यह अभ्यास था: कुछ नहीं भेजा गया। असली रिपोर्ट के बाद अब आपको रेफ़रेंस नंबर और सँभालकर रखने के लिए रसीद नंबर मिलता, और यह पढ़ने को मिलता:',
  'practice.stop': 'आप यहाँ रुक सकते हैं। यह अभ्यास है, इसलिए कुछ रखा नहीं जाता। क्या इसे मिटा दें?',
  'practice.not-beside':
    'आपने यहाँ जो शुरू किया है, कृपया पहले उसे पूरा करें या मिटा दें। फिर बिना मिलाए आज़माया जा सकता है।',
  'practice.not-here': 'अभ्यास में कोई असली रिपोर्ट या कोड नहीं खुल सकता। कृपया पहले अभ्यास ख़त्म करें।',
};
