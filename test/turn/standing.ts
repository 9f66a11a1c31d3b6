/** A conversation standing at every place and at every kind of question, for tests that try messages there. */
import { createTalk } from './conversing';
import type { Command } from '../../src/language/commands';
import type { Content } from '../../src/turn/incoming';
import type { Screen } from '../../src/turn/screen';
import type { Stage, Talk } from './conversing';

/** A talk that was led somewhere, and the screens that were shown on the way. */
export interface Standing {
  readonly talk: Talk;
  readonly earlier: readonly Screen[];
}

type Lead = (walk: Walk) => void;

/** Where a talk can stand, and how it gets there. */
const ways: Readonly<Record<string, Lead>> = {
  menu: () => undefined,
  reading: (walk) => walk.press('door:advice'),
  offer: (walk) => walk.say('he broke my window again last night'),
  'choice question': (walk) => walk.toReport('reporter'),
  'several-choice question': (walk) => walk.toReport('support'),
  'words question': (walk) => walk.toReport('support-details', { support: 'interpreter' }),
  story: (walk) => walk.toReport('what-happened'),
  'more of the story': (walk) => walk.toReport('forms', {}, 'enough'),
  'understood list': (walk) => {
    walk.toReport('what-happened');
    walk.say('My neighbour shouted insults at me in the stairwell on 3 March');
    walk.press('enough');
  },
  'date question': (walk) => walk.toReport('when'),
  'date to confirm': (walk) => {
    walk.toReport('when');
    walk.say('3 March 2025');
  },
  'which of two dates': (walk) => {
    walk.toReport('when');
    walk.say('last tuesday or friday');
  },
  'date not understood': (walk) => {
    walk.toReport('when');
    walk.say('when the leaves fell');
  },
  'yes-or-no list': (walk) => walk.toReport('people'),
  'two-item list': (walk) => walk.toReport('home'),
  'phone question': (walk) => walk.toReport('phone', { contact: 'phone' }),
  'e-mail question': (walk) => walk.toReport('email', { contact: 'email' }),
  'address question': (walk) => walk.toReport('address', { contact: 'letter' }),
  'name question': (walk) => walk.toReport('name', { contact: 'receipt' }),
  'call-back question': (walk) => {
    walk.press('door:contact-me');
    walk.to('contact');
  },
  review: (walk) => walk.toReport('review'),
  change: (walk) => {
    walk.toReport('where');
    walk.command('change');
  },
  stop: (walk) => {
    walk.toReport('where');
    walk.command('stop');
  },
  delete: (walk) => {
    walk.toReport('where');
    walk.command('delete');
  },
  'start again': (walk) => {
    walk.toReport('where');
    walk.command('restart');
  },
  language: (walk) => {
    walk.toReport('where');
    walk.command('language');
  },
  danger: (walk) => {
    walk.toReport('where');
    walk.command('danger');
  },
  unfinished: (walk) => {
    walk.toReport('where');
    walk.command('menu');
    walk.press('door:contact-me');
  },
  kept: (walk) => {
    walk.toReport('where');
    walk.command('stop');
    walk.press('keep');
  },
  code: (walk) => walk.press('door:my-report'),
  sent: (walk) => walk.toSent(),
  'sent, receipt kept': (walk) => {
    walk.toSent();
    walk.press('kept');
  },
  'adding choices': (walk) => walk.toAdding('traces'),
  'adding words': (walk) => walk.toAdding('witnesses'),
  'adding a list': (walk) => walk.toAdding('agreement'),
  'adding review': (walk) => walk.toAdding('review'),
};

export const places: readonly string[] = Object.keys(ways);

/** A talk that stands there. */
export function standingAt(place: string, stage: Stage): Standing {
  const walk = createWalk(createTalk(stage));
  ways[place]?.(walk);
  return { talk: walk.talk, earlier: walk.earlier.filter(({ id }) => id !== walk.talk.screen().id) };
}

type Walk = ReturnType<typeof createWalk>;
type Choices = Readonly<Record<string, string>>;

function createWalk(talk: Talk) {
  const earlier: Screen[] = [];
  const send = (content: Content): void => {
    const screen = talk.screen();
    earlier.push(screen);
    talk.send(content, screen);
  };
  const press = (choice: string) => send({ kind: 'press', choice });
  const say = (text: string) => send({ kind: 'text', text });
  const command = (one: Command) => send({ kind: 'command', command: one });
  /** Answers with the first button, or skips; stops at a question, or at a button there. */
  const to = (question: string, choices: Choices = {}, before?: string): void => {
    for (let count = 0; count < 60; count += 1) {
      const screen = talk.screen();
      const name = screen.id.split(':')[1];
      if (name === question || screen.choices.some(({ value }) => value === before)) return;
      const choice = choices[name ?? ''] ?? screen.choices[0]?.value;
      if (screen.kind === 'choices' && choice) send({ kind: 'choices', choices: [choice] });
      else if (screen.kind === 'choice' && choice) press(choice);
      else if (screen.id.endsWith(':what-happened:ask')) say('It was like that');
      else if (screen.id.endsWith(':what-happened:more')) press('enough');
      else command('skip');
    }
    throw new Error(`${question} was not reached`);
  };
  const toReport = (question: string, choices: Choices = {}, before?: string) => {
    press('door:report');
    to(question, { forms: 'not-sure', ...choices }, before);
  };
  const toSent = () => {
    toReport('review');
    press('send');
  };
  const toAdding = (question: string) => {
    toSent();
    press('more');
    to(question);
  };
  return { talk, earlier, press, say, command, to, toReport, toSent, toAdding };
}
