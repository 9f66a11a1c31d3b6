/** Adding to what was sent. Which planted defect each caught stands beside it. */
import { answerOn, createTalk, stage } from './conversing';
import type { Content } from '../../src/turn/incoming';
import type { Talk, Stage } from './conversing';

let set: Stage;
let talk: Talk;
beforeAll(async () => {
  set = await stage();
});
beforeEach(() => {
  talk = createTalk(set);
  press('door:report');
  toTheCheck();
  press('send');
});

describe('What is told after sending', () => {
  // Caught: an effect under the id of the report's own draft, which would have been taken for done.
  it('is added to the case that was sent, under its own id, and says so with the reference', () => {
    const { sent } = talk.state();
    const draft = begin();
    toTheCheck();
    const { effects, say } = press('send');
    expect(effects).toEqual([
      expect.objectContaining({
        do: 'add-to-case',
        id: `addition:${draft}`,
        addition: expect.objectContaining({ reference: sent?.reference, form: 'more' }),
      }),
    ]);
    expect(say[0]?.text).toMatchObject({ key: 'added.done' });
    expect(JSON.stringify(say[0])).toContain(sent?.reference);
    expect(talk.state().draft).toBeUndefined();
  });

  // Caught: a time of sending that was set anew, which put off the erasure.
  it('leaves the report as it was sent, its time and its receipt too', () => {
    const before = talk.state().sent;
    const draft = begin();
    toTheCheck();
    press('send');
    expect(talk.state().sent).toEqual({ ...before, added: [draft] });
  });

  // Caught: what was added forgotten, so that the old "Send" was told to be of a form that is gone.
  it('is added once when "Send" is pressed twice', () => {
    begin();
    toTheCheck();
    const check = talk.screen();
    expect(press('send').effects).toHaveLength(1);
    const again = talk.send({ kind: 'press', choice: 'send' }, check).taken;
    expect(again.effects).toEqual([]);
    expect(again.say.map(({ text }) => text.key)).toContain('sent.added');
    expect(talk.screen().id).toBe('sent');
  });

  // Caught: a question about the police to somebody who had told of them.
  it('asks nobody about the police who has told of them, but offers it to be confirmed', () => {
    talk = createTalk(set);
    press('door:report');
    while (!talk.screen().id.includes(':what-happened:')) send({ kind: 'command', command: 'skip' });
    send({ kind: 'text', text: 'He spat at me. I told the police about it.' });
    toTheCheck();
    press('send');
    begin();
    while (talk.screen().id.includes(':ask')) send({ kind: 'command', command: 'skip' });
    expect(talk.screen().id).toContain(':understood told-before');
    expect(talk.screen().review?.map(({ question }) => question)).toEqual(['told-before']);
    press('right');
    expect(talk.state().draft?.answers['told-before']).toMatchObject({ confirmed: true });
    expect(talk.screen().id).toContain(':told-before-details:');
  });

  // Caught: words said after sending that were told not to be kept.
  it('takes a story told at the acknowledgement for more, ready to be sent', () => {
    const reference = talk.state().sent?.reference;
    send({ kind: 'text', text: 'I forgot to say that he also broke my window' });
    expect(talk.screen().id).toContain(':review');
    const { effects } = press('send');
    expect(effects).toEqual([
      expect.objectContaining({ addition: expect.objectContaining({ reference, form: 'request' }) }),
    ]);
    expect(JSON.stringify(effects)).toContain('he also broke my window');
  });

  // Caught: a "no" that was answered as if it meant nothing.
  it('answers a “no” to the receipt with what to do', () => {
    expect(send({ kind: 'text', text: 'no' }).say[0]?.text.key).toBe('sent.keep-now');
  });

  // Caught: an empty addition, of which the desk would have read nothing.
  it('is nothing when every question was left out', () => {
    begin();
    while (!talk.screen().id.endsWith(':review')) send({ kind: 'command', command: 'skip' });
    const { effects, say } = press('send');
    expect(effects).toEqual([]);
    expect(say[0]?.text.key).toBe('added.nothing');
    expect(talk.state().sent?.added).toBeUndefined();
  });

  // Caught: words that were meant for the screen of the receipt, taken for an answer.
  it('takes nothing that was meant for another question', () => {
    const receiptScreen = talk.screen();
    const draft = begin();
    send({ kind: 'command', command: 'skip' });
    const first = talk.screen();
    expect(first.id).toBe(`${draft}:witnesses:ask`);
    talk.send({ kind: 'text', text: 'words of before' }, receiptScreen);
    expect(talk.state().draft?.answers['witnesses']).toBeUndefined();
    toTheCheck();
    press('send');
    begin();
    const late = talk.send({ kind: 'text', text: 'words for the first addition' }, first).taken;
    expect(late.say.map(({ text }) => text.key)).toEqual(['added.late']);
    expect(talk.state().draft?.answers).toEqual({});
  });

  // Caught: "stop" that offered a code for it, under which it would have lost its case.
  it('can be left out, which forgets it and not the report', () => {
    const before = talk.state().sent;
    begin();
    send(answerOn(talk.screen(), 0));
    send({ kind: 'command', command: 'stop' });
    expect(talk.screen().choices.map(({ value }) => value)).toEqual(['delete', 'go-on']);
    expect(press('keep').effects).toEqual([]);
    const left = press('delete');
    expect(left.erase).toBe(true);
    expect(talk.state()).toMatchObject({ place: { at: 'sent' }, sent: before });
    expect(talk.state().draft).toBeUndefined();
  });

  // Caught: a new report begun over it, and "delete" that took the receipt along.
  it('stands in the way of a new report, and goes when it is deleted there', () => {
    const before = talk.state().sent;
    begin();
    send({ kind: 'command', command: 'menu' });
    press('door:report');
    expect(talk.screen().id).toBe('unfinished');
    press('delete');
    expect(talk.state()).toMatchObject({ place: { at: 'sent' }, sent: before });
  });
});

function send(content: Content) {
  return talk.send(content, talk.screen()).taken;
}

function press(choice: string) {
  return send({ kind: 'press', choice });
}

/** Opens the form; gives its draft's id. */
function begin(): string | undefined {
  press('more');
  expect(talk.state().draft?.form).toBe('more');
  return talk.state().draft?.id;
}

/** Answers each question with the first that is offered. */
function toTheCheck(): void {
  for (let count = 0; count < 80 && !talk.screen().id.endsWith(':review'); count += 1)
    send(answerOn(talk.screen(), 0));
}
