/** Offering another language. Seen to fail when a name in two words offered one, and when it was offered again. */
import { openModel } from '../../src/app';
import { createEar } from '../../src/safety/hear';
import { createTalk, stage } from './conversing';
import type { Stage } from './conversing';

const hear = createEar(openModel());
let set: Stage;
beforeAll(async () => {
  set = await stage();
});

function offers(...messages: readonly string[]): readonly string[] {
  const talk = createTalk(set);
  return messages.map((text) => {
    const { taken } = talk.send({ kind: 'text', text }, talk.screen(), hear(text));
    const offer = taken.say.find((said) => 'text' in said && said.text.key === 'language.offer');
    const name = offer?.text.values?.['name'];
    return typeof name === 'string' ? name : '';
  });
}

it.each([
  ['جاري يشتمني كل يوم أمام الأولاد', 'العربية'],
  ['my neighbour swears at me every day', ''],
  ['نعم', ''],
  ['Ahmad Khalil', ''],
  ['یک مرد مرا هر روز تعقیب کرد', ''],
  ['07700 900123', ''],
])('“%s” is offered “%s”', (text, name) => {
  expect(offers(text)).toEqual([name]);
});

it('is done once', () => {
  expect(offers('جاري يشتمني كل يوم أمام الأولاد', 'ويرمي القمامة أمام بابي كل مساء')).toEqual([
    'العربية',
    '',
  ]);
});
