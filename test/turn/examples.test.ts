/** Single conversations that once went wrong, or would be the first to. */
import { createTalk, stage } from './conversing';
import type { Command } from '../../src/language/commands';
import type { Content } from '../../src/turn/incoming';
import type { Screen } from '../../src/turn/screen';
import type { Stage, Talk } from './conversing';

let set: Stage;
beforeAll(async () => {
  set = await stage();
});

describe('In a conversation', () => {
  it('a second “skip” pressed on the same question skips nothing that its sender had not seen', () => {
    const talk = atTheReport();
    const screen = talk.screen();
    talk.send(command('skip'), screen);
    expect(asked(talk)).toBe('reporter');
    talk.send(command('skip'), screen);
    expect(talk.state().draft?.answers['reporter']).toBeUndefined();
    expect(asked(talk)).toBe('reporter');
  });

  it('an old button for a code does not put another draft in the place of an unfinished one', () => {
    const talk = createTalk(set);
    const menu = talk.screen();
    talk.send(press('door:report'), menu);
    toTheStory(talk);
    talk.send(words('the first story, put by'), talk.screen());
    talk.send(command('stop'), talk.screen());
    talk.send(press('keep'), talk.screen());
    const code = talk.state().code?.shown ?? '';
    talk.send(press('noted'), talk.screen());
    talk.send(press('door:report'), talk.screen());
    toTheStory(talk);
    talk.send(words('the second story, unfinished'), talk.screen());
    talk.send(command('menu'), talk.screen());
    talk.send(press('door:my-report'), menu);
    talk.send(words(code), talk.screen());
    expect(JSON.stringify(talk.state())).toContain('the second story');
  });

  // Caught: digits for a code, and the number of a note, taken for a story that would have stood in the report.
  it.each([['door:my-report'], ['door:note', 'open']])(
    'digits that were asked for at %s and come when the talk is elsewhere are kept nowhere',
    (...doors) => {
      const talk = createTalk(set);
      for (const door of doors) talk.send(press(door), talk.screen());
      const asksForThem = talk.screen();
      talk.send(command('menu'), asksForThem);
      talk.send(press('door:policy'), talk.screen());
      talk.send(words('1234 5678 9012 3456'), asksForThem);
      expect(JSON.stringify(talk.state())).not.toContain('3456');
    },
  );

  // Caught: an answer that was explained away because "stop" stood before it.
  it('an answer that comes behind “stop” is taken, and “stop” stays on show', () => {
    const talk = createTalk(set);
    talk.send(press('door:report'), talk.screen());
    const question = talk.screen();
    talk.send(command('stop'), question);
    talk.send(press('nobody-in-danger'), question);
    expect(talk.state().draft?.answers['safe-now']?.value).toEqual({
      kind: 'choice',
      choice: 'nobody-in-danger',
    });
    expect(talk.screen().id).toBe('stop');
  });

  it('a draft that is taken up after a report was sent does not end with that report', () => {
    const talk = atTheReport();
    toTheStory(talk);
    talk.send(words('the first story, put by'), talk.screen());
    talk.send(command('stop'), talk.screen());
    talk.send(press('keep'), talk.screen());
    const code = talk.state().code?.shown ?? '';
    talk.send(press('noted'), talk.screen());
    talk.send(press('door:report'), talk.screen());
    toTheStory(talk);
    talk.send(words('the second story'), talk.screen());
    toQuestion(talk, 'review', {});
    talk.send(press('send'), talk.screen());
    talk.send(press('kept'), talk.screen());
    talk.send(press('menu'), talk.screen());
    talk.send(press('door:my-report'), talk.screen());
    talk.send(words(code), talk.screen());
    expect(JSON.stringify(talk.state().draft)).toContain('the first story');
    expect(talk.state().sent).toBeUndefined();
  });

  it('a story told at the menu is not lost when an unfinished report is gone on with', () => {
    const talk = atTheReport();
    talk.send(command('menu'), talk.screen());
    talk.send(words('he broke my window again last night'), talk.screen());
    expect(talk.screen().id).toBe('offer');
    talk.send(press('report'), talk.screen());
    talk.send(press('continue'), talk.screen());
    expect(JSON.stringify(talk.state())).toContain('he broke my window again');
  });

  it('words that came late are added to their answer, also when they are the name of a button that is asked now', () => {
    const talk = atTheReport();
    toTheStory(talk);
    toQuestion(talk, 'where', { where: 'in-the-street' });
    talk.send(press('in-the-street'), talk.screen());
    const exactly = talk.screen();
    expect(asked(talk)).toBe('where-exactly');
    talk.send(words('behind the shop of'), exactly);
    talk.send(words('a neighbour'), exactly);
    expect(JSON.stringify(talk.state().draft?.answers['where-exactly'])).toContain('a neighbour');
  });

  it('a question that is asked again has room for a whole new answer', () => {
    const talk = atTheReport();
    toQuestion(talk, 'where', {});
    talk.send(press('in-the-street'), talk.screen());
    const { most } = talk.screen();
    talk.send(words('x'.repeat(most ?? 0)), talk.screen());
    talk.send(command('back'), talk.screen());
    expect(asked(talk)).toBe('where-exactly');
    expect(talk.screen().most).toBe(most);
  });

  it('a story that is told anew has room for a whole new story', () => {
    const talk = atTheReport();
    toTheStory(talk);
    const { most } = talk.screen();
    talk.send(words('x'.repeat(most ?? 0)), talk.screen());
    talk.send(press('enough'), talk.screen());
    talk.send(command('back'), talk.screen());
    talk.send(press('afresh'), talk.screen());
    expect(talk.screen()).toMatchObject({ kind: 'text', most });
  });

  it('going to and fro between stop, language and danger leaves no pile of places to go back to', () => {
    const talk = atTheReport();
    const size = () => JSON.stringify(talk.state()).length;
    const round = () => {
      for (const one of ['stop', 'language', 'delete', 'danger'] as const)
        talk.send(command(one), talk.screen());
    };
    for (let count = 0; count < 4; count += 1) round();
    const before = size();
    for (let count = 0; count < 20; count += 1) round();
    expect(size()).toBeLessThanOrEqual(before);
  });

  it('a report that is sent from behind another screen is acknowledged at once', () => {
    const talk = atTheReport();
    toTheStory(talk);
    talk.send(words('a whole story'), talk.screen());
    toQuestion(talk, 'review', {});
    const review = talk.screen();
    talk.send(command('language'), review);
    const { taken } = talk.send(press('send'), review);
    expect(taken.effects).toHaveLength(1);
    expect(taken.say.map(({ text }) => text.key)).toContain('sent.reference');
    expect(talk.screen().id).toBe('sent');
  });

  it('a code that is put away from behind another screen is not asked for again', () => {
    const talk = atTheReport();
    talk.send(command('stop'), talk.screen());
    talk.send(press('keep'), talk.screen());
    const kept = talk.screen();
    talk.send(command('language'), kept);
    talk.send(press('noted'), kept);
    const { taken } = talk.send(press('en'), talk.screen());
    expect(taken.say.map(({ text }) => text.key)).not.toContain('stop.kept-here');
    expect(talk.screen().choices).not.toEqual([]);
  });

  it('words that were deleted do not come back when they arrive once more', () => {
    const talk = atTheReport();
    toTheStory(talk);
    const story = talk.screen();
    talk.send(words('he broke my window again last night'), story);
    talk.send(command('delete'), talk.screen());
    talk.send(press('yes'), talk.screen());
    // The message comes a second time, late: its id went with the log.
    talk.send(words('he broke my window again last night'), story);
    expect(JSON.stringify(talk.state())).not.toContain('he broke my window');
  });
});

function atTheReport(): Talk {
  const talk = createTalk(set);
  talk.send(press('door:report'), talk.screen());
  return talk;
}

function toTheStory(talk: Talk): void {
  for (let count = 0; asked(talk) !== 'what-happened' && count < 20; count += 1) talk.act(firstButton);
}

function toQuestion(talk: Talk, name: string, choices: Readonly<Record<string, string>>): void {
  for (let count = 0; asked(talk) !== name && count < 40; count += 1) {
    const chosen = choices[asked(talk)];
    if (chosen) talk.send(press(chosen), talk.screen());
    else talk.act(firstButton);
  }
}

const firstButton = { act: 'press', pick: 0, ago: 0 } as const;

function asked(talk: Talk): string {
  return nameOf(talk.screen());
}

function nameOf({ id }: Screen): string {
  return id.split(':')[1] ?? '';
}

function press(choice: string): Content {
  return { kind: 'press', choice };
}

function words(text: string): Content {
  return { kind: 'text', text };
}

function command(one: Command): Content {
  return { kind: 'command', command: one };
}
