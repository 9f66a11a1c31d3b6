/** How people say in Arabic where something happened, so that it is found in a story in their own words. */
import type { StretchBook } from '../../../src/understanding/phrases/stretches';

/** Each noun by itself and with "my", "our", "your", "his", "her", "their" written onto its end. */
function withOwners(nouns: string): string {
  return nouns
    .split(' ')
    .flatMap((noun) => {
      const base = noun.replace(/ة$/, 'ت');
      return [noun, ...['ي', 'نا', 'ك', 'كم', 'ه', 'ها', 'هم'].map((owner) => base + owner)];
    })
    .join(' ');
}

export const places: StretchBook = {
  classes: {
    head: withOwners(
      'بيت منزل دار شقة غرفة مطبخ حمام صالة درج سلم مصعد مدخل ممر باب شباك نافذة شرفة بلكونة سطح قبو كراج مرآب حديقة جنينة حوش ساحة فناء عمارة بناية مبنى برج طابق دور شارع طريق حارة حي منطقة رصيف موقف محطة حافلة باص قطار مترو تاكسي سيارة ملعب محل متجر دكان سوق سوبرماركت مخبز صيدلية مقهى قهوة مطعم مدرسة جامعة كلية روضة حضانة مكتب مكتبة عمل شغل مسجد جامع كنيسة مستشفى عيادة مركز نادي جسر نفق حاوية مغسلة عتبة بوابة سياج جدار حائط مدينة قرية بلد فندق بنك بريد',
    ),
    online:
      'فيسبوك الفيسبوك فيس الفيس واتساب الواتساب واتس الواتس انستغرام الانستغرام انستا تيكتوك التيكتوك سناب السناب تويتر يوتيوب تلغرام الإنترنت انترنت النت زوم مسنجر الإيميل ايميل',
    // "Group", "page", before the name of a service.
    page: withOwners('مجموعة جروب قروب غروب صفحة حساب بث تعليقات دردشة'),
    at: 'في على من إلى الى عند لعند ع حتى نحو عبر داخل فوق بين',
    beside: 'أمام امام قدام خلف وراء قرب بقرب قريب جنب بجنب بجانب جانب مقابل قبالة قبال خارج تحت حول بره برا',
    notplace:
      'أمس البارحة اليوم الليلة الصبح الصباح المساء الليل الظهر العصر المغرب العشاء الفجر الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الماضي الماضية الفائت الفائتة الساعة الأسبوع الشهر السنة العام الذي التي الذين اللي الآن الشرطة الله',
  },
  parts: {
    described: '!@notplace #article',
    // باب الشقة، موقف السيارات، مدخل العمارة الرئيسي، بيت أمي.
    thing: '@head @head? $described? $described? #number?',
    onlineplace: '@page? @online',
  },
  phrases: [
    '@at [ $thing ]',
    '@at [ هذا|هذه|نفس $thing ]',
    '[ @head&#attached @head? $described? $described? ]',
    '[ @beside $thing ]',
    '[ @beside من|ل|عن $thing ]',
    '@at [ $onlineplace ]',
    '[ @online&#attached ]',
    '@at [ @page $described? ]',
    '[ أونلاين|اونلاين ]',
  ],
};
