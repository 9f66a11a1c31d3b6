/** The private note. Which planted defect each caught stands beside it. */
import { longestStory } from '../../dialogs/report';
import { abilities } from '../../src/channels/abilities';
import { longestEntry, mostEntries } from '../../src/domain/note';
import { expires } from '../../src/turn/state';
import { createTalk, stage } from './conversing';
import type { Content } from '../../src/turn/incoming';
import type { Stage, Talk } from './conversing';

let set: Stage;
let talk: Talk;
beforeAll(async () => {
  set = await stage();
});
beforeEach(() => {
  talk = createTalk(set);
});

describe('An entry', () => {
  // Caught: an effect that carried the number, and a new number with each entry.
  it('is kept with one effect, which knows the number only by its hash', () => {
    const { effects } = keep('he shouted', '3 March 2025');
    const number = talk.state().note?.number ?? 'none';
    expect(effects).toEqual([
      expect.objectContaining({
        do: 'keep-entry',
        entry: expect.objectContaining({ what: 'he shouted', writtenOn: '2026-11-22' }),
      }),
    ]);
    expect(JSON.stringify(effects)).not.toContain(number);
    press('kept');
    const { note } = talk.state();
    const [second] = keep('he rang').effects;
    expect(second).toMatchObject({ note: note?.lookup, publicKey: note?.publicKey });
    expect(talk.state().note?.entries.map(({ what }) => what)).toEqual(['he shouted', 'he rang']);
  });

  // Caught: a second press that was told to be of an earlier question, as were words for it.
  it('is kept once when "Keep it" is pressed twice, and takes no words afterwards', () => {
    write('he shouted');
    const check = talk.screen();
    press('keep');
    const again = talk.send({ kind: 'press', choice: 'keep' }, check).taken;
    expect(again.effects).toEqual([]);
    expect(again.say.map(({ text }) => text.key)).toContain('notes.number');
    const late = talk.send({ kind: 'text', text: 'and more of it' }, check).taken;
    expect(late.say.map(({ text }) => text.key)).toEqual(['notes.late']);
    expect(JSON.stringify(talk.state())).not.toContain('and more of it');
  });

  // Caught: "stop" that put an entry by under a code, and what was heard in it left behind.
  it('can be left out, which forgets its words and what was heard in them, and not the note', () => {
    press('door:note');
    press('begin');
    send({ kind: 'command', command: 'skip' });
    talk.act({ act: 'alarm', pick: 2 });
    expect(talk.state().heard).toHaveLength(1);
    send({ kind: 'command', command: 'stop' });
    expect(talk.screen().choices.map(({ value }) => value)).toEqual(['delete', 'go-on']);
    expect(press('delete').erase).toBe(true);
    expect(talk.state()).toMatchObject({ place: { at: 'menu' }, heard: [] });
    keep('he shouted');
    press('kept');
    write('never mind');
    send({ kind: 'command', command: 'stop' });
    expect(press('delete').erase).toBe(true);
    expect(talk.screen().id).toBe('note-open');
    expect(JSON.stringify(talk.state())).not.toContain('never mind');
  });

  // Caught: "start again" that began it as a report is begun, and closed the note.
  it('can be begun again, which leaves its note open', () => {
    keepAndShow('he shouted');
    write('never mind');
    send({ kind: 'command', command: 'restart' });
    expect(press('yes').erase).toBe(true);
    expect(talk.screen().id).toMatch(/:when:ask$/);
    expect(talk.state().note?.entries).toHaveLength(1);
    expect(JSON.stringify(talk.state())).not.toContain('never mind');
  });

  // Caught: something to keep in a conversation that keeps nothing.
  it('is not written in practice', () => {
    const menu = talk.screen();
    press('practice');
    expect(talk.screen().choices.map(({ value }) => value)).not.toContain('door:note');
    const old = talk.send({ kind: 'press', choice: 'door:note' }, menu).taken;
    expect(old.say.map(({ text }) => text.key)).toEqual(['practice.not-here']);
    expect(talk.screen().id).toBe('menu');
  });

  // Caught: a form that let 10,000 characters in, and an entry beyond the last.
  it('is told that it is too long, and that a full note has no room', () => {
    write('short');
    press('keep');
    press('kept');
    press('add');
    send({ kind: 'command', command: 'skip' });
    expect(send({ kind: 'text', text: 'x'.repeat(longestEntry + 1) }).say[0]?.text.key).toBe(
      'repair.too-long',
    );
    send({ kind: 'text', text: 'y' });
    press('enough');
    send({ kind: 'command', command: 'skip' });
    press('keep');
    for (let count = 2; count < mostEntries; count += 1) keep(`entry ${count}`);
    const full = press('add');
    expect(full.say.map(({ text }) => text.key)).toEqual(['notes.full']);
    expect(talk.state().draft).toBeUndefined();
    expect(talk.screen().id).toBe('note-open');
  });
});

describe('The number of a note', () => {
  // Caught: a number that stayed in the state, and one that stayed in the log.
  it('is shown until it is kept, and then stands nowhere', () => {
    keep('he shouted');
    const number = talk.state().note?.number ?? 'none';
    expect(talk.screen().record).toBe(true);
    const kept = press('kept');
    expect(kept.erase).toBe(true);
    expect(JSON.stringify([talk.state(), kept])).not.toContain(number);
    expect(talk.screen().record).toBe(true);
  });

  // Caught: a report that was begun over it.
  it('is asked for before anything else begins', () => {
    keep('he shouted');
    send({ kind: 'command', command: 'menu' });
    const said = press('door:report').say.map(({ text }) => text.key);
    expect(said.slice(0, 2)).toEqual(['notes.keep-first', 'notes.number']);
    expect(talk.state().draft).toBeUndefined();
    send({ kind: 'command', command: 'stop' });
    expect(talk.state().note?.number).toBeDefined();
  });

  // Caught: digits in the log where they were typed beside the question for them, and half a number at it.
  it('is masked wherever it is typed', () => {
    const digits = { kind: 'text', text: '1234-5678-9012-3456' } as const;
    const menu = talk.screen();
    expect(talk.send(digits, menu).taken.masked).toBe(true);
    press('menu');
    press('door:note');
    expect(send(digits).masked).toBe(true);
    const asks = talk.screen();
    expect(send({ kind: 'text', text: 'it is 1234' }).masked).toBe(true);
    press('menu');
    press('door:report');
    expect(talk.send(digits, asks).taken.masked).toBe(true);
    expect(JSON.stringify(talk.state())).not.toContain('3456');
  });

  // Caught: a number that was looked up after five wrong ones, and tries that stayed counted.
  it('is looked up no more after five wrong ones, until 15 minutes have passed', () => {
    keepAndShow('he shouted');
    const lookup = talk.state().note?.lookup ?? '';
    press('close');
    press('door:note');
    press('open');
    const said = (text: string) => send({ kind: 'text', text }).say[0]?.text.key;
    for (let tries = 0; tries < 5; tries += 1) expect(said('1234 5678 9012 3456')).toBe('code.unknown');
    expect(said(lookup)).toBe('code.wait');
    for (let minutes = 0; minutes < 15; minutes += 1) send({ kind: 'command', command: 'repeat' });
    expect(said(lookup)).toBe('notes.kept-for');
    expect(talk.state().wrong).toBeUndefined();
  });

  // Caught: a note whose number nobody had kept, left behind by "delete everything".
  it('takes its note along when everything is deleted while it is still on show', () => {
    keep('he shouted');
    const lookup = talk.state().note?.lookup;
    send({ kind: 'command', command: 'delete' });
    expect(press('yes').effects).toEqual([expect.objectContaining({ do: 'drop-note', note: lookup })]);
    keepAndShow('he shouted again');
    send({ kind: 'command', command: 'delete' });
    const deleted = press('yes');
    expect(deleted.effects).toEqual([]);
    expect(deleted.say.map(({ text }) => text.key)).toContain('notes.stays');
  });
});

describe('An open note', () => {
  // Caught: words of the note that went on into the next report.
  it('leaves nothing in the conversation when it is closed, or when a report is begun beside it', () => {
    for (const leave of [() => press('close'), () => beginBeside()]) {
      talk = createTalk(set);
      keepAndShow('he shouted');
      expect(leave().erase).toBe(true);
      expect(JSON.stringify(talk.state())).not.toContain('he shouted');
      expect(talk.state()).toMatchObject({ heard: [] });
      expect(talk.state().note).toBeUndefined();
    }
  });

  // Caught: 24 hours, as for any other draft.
  it('is erased 30 minutes after the last word, also while an entry is being written', () => {
    keepAndShow('he shouted');
    expect(expires(talk.state(), abilities.page, 0)).toBe(30 * 60_000);
    press('add');
    expect(expires(talk.state(), abilities.page, 0)).toBe(30 * 60_000);
  });

  // Caught: a screen without the button.
  it('has the way to help on every screen', () => {
    const screens = [() => press('door:note'), () => press('open'), () => press('menu')];
    for (const go of screens) go();
    press('door:note');
    const seen = [talk.screen()];
    keep('he shouted');
    seen.push(talk.screen());
    press('kept');
    seen.push(talk.screen());
    press('delete');
    seen.push(talk.screen());
    expect(seen.map(({ id }) => id)).toEqual(['note', 'note-numbered', 'note-open', 'note-delete']);
    for (const { commands } of seen) expect(commands).toContain('danger');
  });
});

describe('A report of a note', () => {
  // Caught: a button called as the report itself is, which a "yes" pressed, and which began an empty report from the menu.
  it('is begun by its own button alone', () => {
    keepAndShow('he shouted');
    const open = talk.screen();
    expect(send({ kind: 'text', text: 'yes' }).say[0]?.text.key).toBe('late.not-kept');
    send({ kind: 'command', command: 'menu' });
    const late = talk.send({ kind: 'press', choice: 'make-report' }, open).taken;
    expect(late.say.map(({ text }) => text.key)).toEqual(['late.button']);
    expect(talk.state().note?.entries).toHaveLength(1);
    expect(talk.state().draft).toBeUndefined();
  });

  // Caught: days that the reading of the story put away, and a story that was taken as confirmed.
  it('begins with all that the note says, to be confirmed, its days too', () => {
    keep('he shouted', '3 March 2025', 'my sister');
    press('kept');
    keep('he rang all night', '5 March 2025');
    keep('a letter');
    const report = press('make-report');
    expect(report.effects).toEqual([]);
    expect(report.erase).toBe(true);
    expect(talk.state().note).toBeUndefined();
    const told = talk.state().draft?.answers['what-happened'];
    expect(told).toMatchObject({ source: 'understood', confirmed: false });
    expect(told?.value).toEqual({
      kind: 'text',
      text: [
        'Monday 3 March 2025 (“3 March 2025”): he shouted\nWho saw or heard it: my sister',
        'Wednesday 5 March 2025 (“5 March 2025”): he rang all night',
        'No date given, written down on Sunday 22 November 2026: a letter',
      ].join('\n\n'),
    });
    toTheStory();
    press('enough');
    toTheList();
    const when = talk.screen().review?.find(({ question }) => question === 'when');
    expect(when?.answer.map((one) => talk.languages.get('en').say(one))).toEqual([
      'Monday 3 March 2025; Wednesday 5 March 2025',
    ]);
    press('right');
    expect(talk.state().draft?.answers['when']).toMatchObject({ confirmed: true });
  });

  // Caught: a story that was longer than its question takes, and one that was cut in the middle of an entry.
  it('holds the newest entries that fit, and says so', () => {
    for (let count = 0; count < 8; count += 1) {
      keep(`${count} ${'x'.repeat(1_900)}`, '3 March 2025');
      if (count === 0) press('kept');
    }
    const said = press('make-report').say.map(({ text }) => text.key);
    expect(said).toContain('notes.report-part');
    const story = talk.state().draft?.answers['what-happened']?.value;
    const text = story?.kind === 'text' ? story.text : '';
    expect(text.length).toBeLessThanOrEqual(longestStory);
    expect(text.split('\n\n').map((entry) => /: (\d) x{1900}$/.exec(entry)?.[1])).toEqual([
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
  });
});

describe('On a channel that keeps its own copy', () => {
  // Caught: a note that could be begun there.
  it('no note is begun or opened, and it is said why', () => {
    const turned = set.turn(
      { ...talk.state(), place: { at: 'menu' } },
      { id: 'm', heard: { level: 'none', reason: '' }, content: { kind: 'press', choice: 'door:note' } },
      {},
      {
        now: 0,
        ids: { draft: () => 'd', reference: () => 'R' },
        able: abilities.botservice,
        channel: 'botservice',
      },
    );
    if ('needs' in turned) throw new Error('Nothing need be read');
    expect(turned.say[0]?.text.key).toBe('notes.page-only');
    expect(turned.screen.choices.map(({ value }) => value)).toEqual(['door:report', 'door:advice', 'menu']);
  });
});

function send(content: Content) {
  return talk.send(content, talk.screen()).taken;
}

function press(choice: string) {
  return send({ kind: 'press', choice });
}

/** Answers an entry up to its check. */
function write(what: string, when?: string, whoSaw?: string): void {
  if (talk.screen().id === 'menu') press('door:note');
  press(talk.screen().id === 'note' ? 'begin' : 'add');
  if (when === undefined) send({ kind: 'command', command: 'skip' });
  else {
    send({ kind: 'text', text: when });
    press(talk.screen().choices[0]?.value ?? '');
  }
  send({ kind: 'text', text: what });
  press('enough');
  send(whoSaw === undefined ? { kind: 'command', command: 'skip' } : { kind: 'text', text: whoSaw });
  expect(talk.screen().id).toMatch(/:review$/);
}

function keep(what: string, when?: string, whoSaw?: string) {
  write(what, when, whoSaw);
  return press('keep');
}

function keepAndShow(what: string): void {
  keep(what);
  press('kept');
}

function beginBeside() {
  send({ kind: 'command', command: 'menu' });
  return press('door:report');
}

function toTheStory(): void {
  while (!talk.screen().id.includes(':what-happened:')) send({ kind: 'command', command: 'skip' });
}

function toTheList(): void {
  for (let count = 0; count < 10 && !talk.screen().id.includes(':understood'); count += 1)
    send({ kind: 'command', command: 'skip' });
}
