/** What was told, however it was told, decides which advice is given. */
import { graveKinds } from '../../dialogs/door';
import { contactMe } from '../../dialogs/contact-me';
import { more } from '../../dialogs/more';
import { report } from '../../dialogs/report';
import { byAnswer, told } from '../../src/turn/told';
import { begin } from '../../src/turn/state';
import { topics } from '../../src/safety/concepts';
import { createTalk, stage } from './conversing';
import type { GraveKind } from '../../dialogs/door';
import type { When } from '../../src/form/form';
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

/** Sentences of our own, of what must never be answered with "tell them to stop"; some deny, fear or only suppose. */
const stories: readonly (readonly [GraveKind, string])[] = [
  ['partner', 'My husband shouts at me in front of the neighbours'],
  ['partner', 'my ex keeps sending me nasty messages'],
  ['partner', 'My brother calls me stupid every day'],
  ['partner', 'my gf is always putting me down'],
  ['partner', 'It is someone I live with, they take my food'],
  ['partner', 'زوجي يصرخ في وجهي كل يوم'],
  ['stalking', 'A man follows me home from the bus'],
  ['stalking', 'He stares at me whenever I put the bins out'],
  ['stalking', 'she is always standing outside my house'],
  ['stalking', 'he keeps turning up at my work'],
  ['stalking', 'they film me with a phone from the balcony'],
  ['stalking', 'my neighbour is not stalking me but he does watch me'],
  ['stalking', 'جاري يراقبني من الشباك'],
  ['sexual', 'He touched my leg in the lift'],
  ['sexual', 'the caretaker keeps asking me for sex'],
  ['sexual', 'he flashed at me'],
  ['sexual', 'someone put their hand up my skirt'],
  ['sexual', 'رجل لمسني في المصعد'],
  ['weapon', 'He had a knife in his hand'],
  ['weapon', 'I did not see a gun but he said he owns one'],
  ['weapon', 'she came at me with a hammer'],
  ['weapon', 'كان معه سكين'],
  ['violence', 'Next door pushed me against the wall'],
  ['violence', 'they threw stones at my kids'],
  ['violence', 'he might hit me one day'],
  ['violence', 'a boy spat at me on the stairs'],
  ['violence', 'جارتي ضربتني أمس'],
  ['threats', 'My neighbour threatened me last night'],
  ['threats', 'he said he will smash my face in'],
  ['threats', 'they told me watch your back'],
  ['threats', 'she never threatened me but I feel it'],
  ['threats', 'جاري يهددني'],
  ['danger', 'I am scared to go out when he is there'],
];
/** What may be answered with it: small, from somebody who is no partner, and understood. */
const small = [
  'My neighbour calls me names over the fence',
  'The lady upstairs makes jokes about my accent',
  'Someone wrote graffiti on the wall of the bin store',
  'The man next door swears at me when I park',
];

describe('A story', () => {
  // Caught: the net of mentions taken out of `inWords`, which lost the denied, the feared and the Arabic ones.
  it.each(stories)('of %s at the menu holds the advice back: “%s”', (kind, story) => {
    say(story);
    expect(told(talk.state()).kinds).toContain(kind);
    expect(facing()).toEqual([]);
  });

  it.each(stories)('of %s in a report that is not told to its end holds it back: “%s”', (kind, story) => {
    press('door:report');
    skipTo('what-happened');
    say(story);
    command('menu');
    expect(told(talk.state()).kinds).toContain(kind);
    expect(facing()).toEqual([]);
  });

  it.each(small)('of something small holds nothing back: “%s”', (story) => {
    say(story);
    expect(told(talk.state())).toMatchObject({ kinds: [], careful: false });
    expect(facing()).toContain('advice.stop');
  });

  // Caught: "unread" never noted; "unread" never taken back.
  it('that cannot be read holds it back, until it can', () => {
    say('Mój sąsiad robi mi straszne rzeczy');
    expect(facing()).toEqual([]);
    talk = createTalk(set);
    press('door:report');
    skipTo('what-happened');
    say('It has been going on for so long');
    expect(told(talk.state()).careful).toBe(true);
    say('My neighbour calls me names');
    expect(told(talk.state()).careful).toBe(false);
  });

  // Caught: noted only after the message was answered.
  it('in the words that ask for advice is known to the advice that they get', () => {
    const said = say('What should I do, my husband slaps me').taken.say.map(({ text }) => text.key);
    expect(talk.state().place).toMatchObject({ at: 'reading', door: 'advice' });
    expect(said).toContain('advice.partner');
    expect(said).not.toContain('advice.start');
  });

  // Caught: words heeded only where no draft is open.
  it('that comes out in the answer to another question holds it back', () => {
    toWho();
    press('neighbour');
    expect(asked()).toBe('who-exactly');
    say('He used to be my boyfriend');
    command('menu');
    expect(told(talk.state()).kinds).toContain('partner');
    expect(facing()).toEqual([]);
  });

  it('of somebody who says how young they are is answered as to a child', () => {
    say('I am 14 and the girls next door call me names');
    expect(told(talk.state()).under18).toBe(true);
    expect(facing()).not.toContain('advice.friend');
  });
});

describe('An answer', () => {
  const grave = byAnswer.flatMap(([noted, when]) => chosen(when).map((one) => [noted, ...one] as const));

  it.each(grave)('notes %s: %s, %s', (noted, question, choice) => {
    const value =
      question === 'people'
        ? { kind: 'each' as const, items: { [choice]: 'yes' as const } }
        : { kind: 'choices' as const, choices: [choice] };
    for (const confirmed of [true, false]) {
      const answer = { value, source: 'understood' as const, confirmed };
      const now = told({
        ...begin('en'),
        draft: { id: 'd', form: 'report', answers: { [question]: answer } },
      });
      expect({
        ...now,
        [noted]: isKind(noted) ? now.kinds.includes(noted) : now[noted as 'care'],
      }).toMatchObject({
        [noted]: true,
      });
    }
  });

  // Caught: `hurt` misspelt in the table.
  it('is one that a form offers', () => {
    const forms = [report.form, contactMe.form, more.form];
    const unknown = grave.filter(
      ([, question, choice]) =>
        !forms.some(({ questions }) =>
          questions.some(
            (one) =>
              one.id === question &&
              (('choices' in one && one.choices.some((offered) => offered === choice)) ||
                ('items' in one && one.items.some((offered) => offered === choice))),
          ),
        ),
    );
    expect(unknown).toEqual([]);
  });

  it('of “not sure” whether there was a weapon holds it back without naming one', () => {
    const people = { kind: 'each' as const, items: { weapon: 'unsure' as const } };
    const answers = { people: { value: people, source: 'pressed' as const, confirmed: true } };
    const now = told({ ...begin('en'), draft: { id: 'd', form: 'report', answers } });
    expect(now).toMatchObject({ grave: false, careful: true });
  });

  // Caught: `heed` reading only the words, and not the answers.
  it('that was changed was told all the same', () => {
    toWho();
    press('partner');
    command('change', 'who');
    press('neighbour');
    expect(facing()).toEqual([]);
  });

  // Caught: the same, for what was sent; `carried` left out where a new report begins.
  it('that was sent was told all the same, and stays so when a new report begins', () => {
    toWho();
    press('partner');
    skipTo('review');
    press('send');
    press('kept');
    press('menu');
    expect(told(talk.state()).kinds).toContain('partner');
    expect(facing()).toEqual([]);
    press('door:report');
    command('menu');
    expect(told(talk.state())).toMatchObject({ kinds: [], careful: true });
    expect(facing()).toEqual([]);
  });

  // Caught: `carried` left out where a draft is put by.
  it('that was put by is not named any more, and holds the advice back', () => {
    toWho();
    press('partner');
    command('stop');
    press('keep');
    press('noted');
    expect(told(talk.state())).toMatchObject({ kinds: [], careful: true });
    expect(facing()).toEqual([]);
  });

  it('that was deleted is forgotten, as was asked', () => {
    toWho();
    press('partner');
    command('delete');
    press('yes');
    expect(talk.state().told).toBeUndefined();
  });
});

describe('A code of what was heard', () => {
  const reasons = topics.map((topic) =>
    topic === 'suicide' || topic === 'self-harm' ? `crisis: ${topic}` : `disclosure: ${topic}`,
  );

  // Caught: an unknown reason taken for nothing.
  it.each([...reasons, 'immediate: said-so', 'disclosure: never-heard-of'])('is grave: %s', (code) => {
    expect(told({ ...begin('en'), heard: [code] })).toMatchObject({ grave: true });
  });

  it('is one of each kind', () => {
    const kinds = reasons.flatMap((code) => told({ ...begin('en'), heard: [code] }).kinds);
    expect(graveKinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});

/** What the advice door says and offers of facing the person, on every page that can be come to. */
function facing(): readonly string[] {
  if (talk.screen().id !== 'menu') command('menu');
  const said = new Set<string>();
  const go = (content: Content) => {
    const { taken } = talk.send(content, talk.screen());
    for (const { text } of taken.say) said.add(text.key);
    for (const { label } of taken.screen.choices) said.add(label.key);
  };
  go({ kind: 'press', choice: 'door:advice' });
  // An old button of the page itself leads there still.
  for (const page of ['safe', 'stop', 'trust', 'notes', 'goes-on', 'support'])
    go({ kind: 'press', choice: `page:${page}` });
  command('menu');
  const faces = ['advice.stop', 'advice.friend', 'advice.letter', 'advice.adult', 'advice.label.stop'];
  return faces.filter((key) => said.has(key));
}

function toWho(): void {
  press('door:report');
  skipTo('what-happened');
  say('It happened again and I want it to end');
  press('enough');
  skipTo('who');
}

function skipTo(question: string): void {
  for (let count = 0; asked() !== question && count < 40; count += 1) command('skip');
}

function asked(): string {
  return talk.screen().id.split(':')[1] ?? '';
}

function say(words: string) {
  return talk.send({ kind: 'text', text: words }, talk.screen());
}

function press(choice: string) {
  return talk.send({ kind: 'press', choice }, talk.screen());
}

function command(one: 'menu' | 'skip' | 'stop' | 'delete' | 'change', question?: string) {
  return talk.send({ kind: 'command', command: one, ...(question && { question }) }, talk.screen());
}

function chosen(when: When): readonly (readonly [string, string])[] {
  if ('any' in when) return when.any.flatMap(chosen);
  if ('all' in when) return when.all.flatMap(chosen);
  if ('not' in when) return [];
  return when.is.map((choice) => [when.question, choice] as const);
}

function isKind(noted: string): noted is GraveKind {
  return graveKinds.some((kind) => kind === noted);
}
