/** Danger is heard before limits, locks and stores: whatever fails, the emergency words go out, in the language that was heard. */
import { AppError } from '../../src/errors';
import { meet } from './person';
import { forgetFolders, wire } from './wired';
import type { Delivery, Message } from '../../src/channels/assistant';
import type { Wired } from './wired';

let bot: Wired;
beforeEach(async () => {
  bot = await wire();
});
afterEach(async () => {
  Object.assign(bot.trouble, { before: undefined, after: undefined });
  await bot.close();
});
afterAll(forgetFolders);

const english = 'help me please he is at my door with a knife';
const polish = 'pomocy on stoi pod moimi drzwiami z nozem prosze wezwijcie policje';

describe('Somebody in danger gets the emergency words', () => {
  // Seen to fail with the limit before the ear.
  it('from a conversation that sends too fast', async () => {
    const person = await meet(bot, 'one');
    for (let count = 0; count < 210; count += 1) await person.tell({ words: 'x' });
    const calm = await person.tell({ words: 'hello' });
    expect(keysOf(calm)).toEqual(['apology.too-fast', 'apology.telephone']);
    const delivery = await person.tell({ words: english });
    expect(delivery.outcome).toBe('failed');
    expect(keysOf(delivery)[0]).toBe('danger.call');
    expect(keysOf(delivery).slice(-2)).toEqual(['apology.too-fast', 'apology.telephone']);
    bot.wait(2_000);
    expect((await person.tell({ words: 'hello' })).outcome).toBe('delivered');
  });

  it.each(['load', 'commit'])('in their own language while the store is down (%s)', async (method) => {
    const person = await meet(bot, 'one');
    bot.trouble.before = (name) =>
      name === method ? Promise.reject(new AppError('store-unavailable')) : Promise.resolve();
    const calls = saidBy(await person.tell({ words: polish })).filter(
      ({ text }) => text.key === 'danger.call',
    );
    expect(calls.map(({ text }) => text.language)).toEqual(['pl', 'en']);
  });

  it('while the conversation is stuck behind a store that hangs', async () => {
    const person = await meet(bot, 'one');
    bot.trouble.before = () => new Promise(() => undefined);
    const stuck = person.tell({ words: 'a message that waits' });
    const delivery = await person.tell({ words: english });
    expect(keysOf(delivery)[0]).toBe('danger.call');
    await stuck;
  });

  it.each<[string, Partial<Message>]>([
    ['the name of a file', { content: { kind: 'files', files: [file('he has a knife help me.jpg')] } }],
    [
      'the name of a file beside other words',
      { content: { kind: 'text', text: 'look' }, besides: [file('he has a knife help me.jpg')] },
    ],
    ['what a button said', { content: { kind: 'press', choice: 'x' }, shown: english }],
    ['a choice', { content: { kind: 'press', choice: english } }],
    ['several choices', { content: { kind: 'choices', choices: ['one', english] } }],
  ])('when they say it in %s', async (_where, message) => {
    await bot.assistant.open({ channel: 'page', conversation: 'one' });
    const delivery = await bot.assistant.receive(
      { channel: 'page', conversation: 'one' },
      { id: 'm1', content: { kind: 'text', text: '' }, ...message },
    );
    expect(keysOf(delivery)).toContain('danger.call');
  });

  // Seen to fail when what was shown of it was listened to.
  it('but not somebody who ticks yes beside one of our own questions', async () => {
    const person = await meet(bot, 'one');
    const delivery = await bot.assistant.receive(person.address, {
      id: 'm1',
      content: { kind: 'each', items: { hurt: 'yes', weapon: 'no' } },
      shown: 'Is anyone hurt? Yes\nWas there a weapon, or something used as one? No',
    });
    expect(keysOf(delivery)).not.toContain('danger.call');
  });

  it.each([
    ['one', { content: { kind: 'press', choice: 'attack' }, shown: 'An attack or assault' }],
    ['several', { content: { kind: 'choices', choices: ['threats', 'abuse'] }, shown: 'Threats, Abuse' }],
    [
      'a command',
      { content: { kind: 'command', command: 'stop' }, shown: 'help me please he is at my door' },
    ],
  ] as const)('but not somebody who presses what our own buttons say: %s', async (_what, message) => {
    const person = await meet(bot, 'one');
    const delivery = await bot.assistant.receive(person.address, { id: 'm1', ...message });
    expect(keysOf(delivery)).not.toContain('danger.call');
  });

  it('and are told that the picture beside their words was not taken', async () => {
    await bot.assistant.open({ channel: 'page', conversation: 'one' });
    const delivery = await bot.assistant.receive(
      { channel: 'page', conversation: 'one' },
      { id: 'm1', content: { kind: 'text', text: english }, besides: [file('photo.jpg')] },
    );
    expect(keysOf(delivery)[0]).toBe('danger.call');
    expect(keysOf(delivery)).toContain('repair.files-beside');
  });
});

function file(name: string) {
  return { id: '0', name, type: 'image/jpeg', size: 1 };
}

function saidBy(delivery: Delivery) {
  if (delivery.outcome === 'failed') return delivery.said;
  return delivery.entries.flatMap((entry) => (entry.from === 'assistant' ? entry.said : []));
}

function keysOf(delivery: Delivery): readonly string[] {
  return saidBy(delivery).map(({ text }) => text.key);
}
