import {
  closesBidiMarks,
  hasNothingMore,
  isTidy,
  isTranslated,
  keepsItsScript,
  keepsPlaceholders,
  keepsReadingOrder,
  lacksNothing,
  namesButtonsAsTheyAre,
} from './checks';

/** Each test plants a defect, and shows beside it the nearest text that is right. */
describe('a check of a language against English', () => {
  it('names what is missing', () => {
    expect(lacksNothing({ 'report.where.ask': 'Where?' }, {}, 'ar')).toEqual(['ar lacks `report.where.ask`']);
    expect(lacksNothing({ 'report.where.ask': 'Where?' }, { 'report.where.ask': 'أين؟' }, 'ar')).toEqual([]);
  });

  it('asks for the plural forms of the language, and takes no others', () => {
    const english = { left_one: '{{count}} question', left_other: '{{count}} questions' };
    const polish = { left_one: '1 pytanie', left_few: '{{count}} pytania', left_other: '{{count}} pytania' };
    expect(lacksNothing(english, polish, 'pl')).toEqual(['pl lacks `left_many`']);
    const four = { ...polish, left_many: '{{count}} pytań' };
    expect(lacksNothing(english, four, 'pl')).toEqual([]);
    expect(hasNothingMore(english, four, 'pl')).toEqual([]);
    expect(hasNothingMore(english, { ...four, left_two: 'dwa' }, 'pl')).toEqual([
      'pl has `left_two`, which nothing asks for',
    ]);
    expect(lacksNothing(english, {}, 'zh')).toEqual(['zh lacks `left_other`']);
  });

  it('does not take a key for a plural because its name ends like one', () => {
    expect(lacksNothing({ any_other: 'Other' }, {}, 'ar')).toEqual(['ar lacks `any_other`']);
  });

  it('names what nobody asks for', () => {
    expect(hasNothingMore({ a: 'One' }, { a: 'واحد', b: 'اثنان' }, 'ar')).toEqual([
      'ar has `b`, which nothing asks for',
    ]);
  });

  it('names placeholders that are lost, misspelt or broken', () => {
    const english = { call: 'Call {{emergency}}.' };
    expect(keepsPlaceholders(english, { call: 'اتصال' }, 'ar')).toEqual(['ar `call` lost {{emergency}}']);
    expect(keepsPlaceholders(english, { call: '{{emergancy}} {{emergency}}' }, 'ar')).toEqual([
      'ar `call` has {{emergancy}}, which English has not',
    ]);
    expect(keepsPlaceholders(english, { call: '{{emergency}} }' }, 'ar')).toEqual([
      'ar `call` has a brace too many or too few',
    ]);
    expect(keepsPlaceholders(english, { call: 'الرقم {{emergency}}' }, 'ar')).toEqual([]);
  });

  it('lets only the forms for none, one and two say the number in words', () => {
    const english = { left_one: '{{count}} left', left_other: '{{count}} left' };
    expect(keepsPlaceholders(english, { left_two: 'سؤالان' }, 'ar')).toEqual([]);
    expect(keepsPlaceholders(english, { left_few: 'أسئلة' }, 'ar')).toEqual(['ar `left_few` lost {{count}}']);
  });

  it('names what is still English, but not a word that two languages share, nor bare values', () => {
    expect(isTranslated({ a: 'Who is it?' }, { a: 'Who is it?' }, 'es')).toEqual(['es `a` is still English']);
    expect(isTranslated({ a: 'No' }, { a: 'No' }, 'es')).toEqual([]);
    expect(isTranslated({ a: 'No' }, { a: 'No' }, 'ar')).toEqual(['ar `a` is still English']);
    expect(isTranslated({ a: '{{words}}' }, { a: '{{words}}' }, 'ar')).toEqual([]);
  });

  it('names a text without letters of its script, and letters of another one', () => {
    expect(keepsItsScript({ a: 'Yes' }, { a: '…' }, 'ar')).toEqual(['ar `a` has no letter of its script']);
    expect(keepsItsScript({ a: 'Send' }, { a: 'زر Send' }, 'ar')).toEqual([
      'ar `a` has “Send” in another script',
    ]);
    // A Cyrillic "а" in a Polish word looks right and is found by no search.
    expect(keepsItsScript({ a: 'Two' }, { a: 'dwа' }, 'pl')).toEqual(['pl `a` has “а” in another script']);
    expect(keepsItsScript({ a: 'Call' }, { a: '打电话 {{emergency}}' }, 'zh')).toEqual([]);
  });

  it('lets names stay in Latin letters, and the language be called by its English name', () => {
    expect(keepsItsScript({ a: 'Relay UK' }, { a: 'تطبيق Relay UK' }, 'ar')).toEqual([]);
    expect(keepsItsScript({ a: 'Say' }, { a: 'قول "Arabic interpreter"' }, 'ar')).toEqual([]);
    expect(keepsItsScript({ a: 'Say' }, { a: 'قول "Polish interpreter"' }, 'ar')).toEqual([
      'ar `a` has “Polish” in another script',
    ]);
  });

  it('names direction marks that stay open or cross', () => {
    const fault = ['ar `a` opens a direction mark that it does not close, or the other way round'];
    expect(closesBidiMarks({}, { a: '\u2066999 BSL' }, 'ar')).toEqual(fault);
    expect(closesBidiMarks({}, { a: '999 BSL\u2069' }, 'ar')).toEqual(fault);
    expect(closesBidiMarks({}, { a: '\u2066\u202a\u2069\u202c' }, 'ar')).toEqual(fault);
    expect(closesBidiMarks({}, { a: '\u2066999 BSL\u2069' }, 'ar')).toEqual([]);
  });

  // Seen to catch "999 BSL" on the Arabic page, which UAX 9 shows as "BSL 999".
  it('names numbers that would change places from right to left', () => {
    const fault = ['ar `a` has Latin words beside a number or a value without an isolate round both'];
    for (const text of [
      'تطبيق 999 BSL',
      'رقم 116 123',
      '18001 {{nonEmergency}}',
      '{{language}} interpreter',
    ]) {
      expect(keepsReadingOrder({}, { a: text }, 'ar')).toEqual(fault);
      expect(keepsReadingOrder({}, { a: `كلمة \u2066${text}\u2069` }, 'ar')).toEqual([]);
      expect(keepsReadingOrder({}, { a: text }, 'bg')).toEqual([]);
    }
    expect(keepsReadingOrder({}, { a: 'رقم 18 و{{count}} ثم Galop' }, 'ar')).toEqual([]);
  });

  it('names empty and untidy texts', () => {
    expect(isTidy({}, { a: ' ', b: 'x ', c: 'x  y', d: 'x y' }, 'ar')).toEqual([
      'ar `a` is empty',
      'ar `b` begins or ends with a space',
      'ar `c` has two spaces together',
    ]);
  });

  it('names a sentence that calls a button by another name', () => {
    const english = { exit: 'Exit now', help: 'Use “Exit now” to leave “quickly”.' };
    expect(namesButtonsAsTheyAre(english, { exit: 'خروج فوري', help: '«الخروج الآن»' }, 'ar')).toEqual([
      'ar `help` should name “خروج فوري” as its button does',
    ]);
    expect(namesButtonsAsTheyAre(english, { exit: 'خروج فوري', help: '«خروج فوري»' }, 'ar')).toEqual([]);
  });
});
