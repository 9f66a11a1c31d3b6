/**
 * What holds in every conversation, over hundreds of random ones: buttons old and new, words, commands, pairs sent at
 * once, alarms, changes of language, drafts put by and taken up again (`facts/reliability` rows 7 and 8).
 *
 * Seen to fail, in this order: on answers that are taken for the question asked now, and a second "skip"; on a message
 * that replaces a story, and a "menu" that drops the draft; on a choice that is offered and refused; on a sentence that
 * is blank in Arabic; on a state that keeps every place with what was said there; on a draft that stays after it was sent.
 */
import * as fc from 'fast-check';
import { abilities } from '../../src/channels/abilities';
import { anyAct, answerOn, createTalk, fitting, stage } from './conversing';
import type { Value } from '../../src/form/form';
import type { Content } from '../../src/turn/incoming';
import type { State } from '../../src/turn/state';
import type { Act, Stage, Step, Talk } from './conversing';

let set: Stage;
beforeAll(async () => {
  set = await stage();
});

/** Plays random conversations; gives the first fault that was found, with the shortest way to it, or nothing. */
function faultIn(faults: (step: Step, talk: Talk) => readonly string[], length = 60, numRuns = 400): string {
  const property = fc.property(fc.array(anyAct, { maxLength: length, size: 'max' }), (all) => {
    const talk = createTalk(set);
    for (const act of [...opening, ...all]) {
      for (const step of talk.act(act)) {
        const found = faults(step, talk);
        if (found.length > 0) throw new Error(found.join('\n'));
      }
    }
  });
  const { failed, errorInstance, counterexample, seed } = fc.check(property, { numRuns });
  return failed ? `${String(errorInstance)}\n${JSON.stringify(counterexample)}, seed ${seed}` : '';
}

/** Most conversations are reports. */
const opening: readonly Act[] = [{ act: 'press', pick: 1, ago: 0 }];

describe('In every conversation', () => {
  it('an answer is kept under the question its sender saw, or under none', () => {
    expect(
      faultIn((step) =>
        changed(step)
          .filter((id) => !mayChange(step).includes(id))
          .map((id) => `${inWords(step)}: ${id}`),
      ),
    ).toBe('');
  });

  it('what was told stays until its own question is told anew, or it is deleted', () => {
    const told = new Map<Talk, Map<string, string>>();
    expect(
      faultIn((step, talk) => {
        const known = told.get(talk) ?? new Map<string, string>();
        told.set(talk, known);
        if (
          step.taken.erase ||
          step.taken.effects.some(({ do: what }) => ['add-case', 'add-to-case'].includes(what))
        )
          known.clear();
        if (step.before.draft?.id !== step.taken.state.draft?.id && step.before.draft) {
          const { note, sent } = step.taken.state;
          const lost =
            step.taken.erase || sent || note?.entries.some(({ id }) => id === step.before.draft?.id);
          return lost ? [] : [`${inWords(step)}: the draft is gone`];
        }
        return lostWords(step, known);
      }),
    ).toBe('');
  });

  it('every screen can be answered, by every button and in words', () => {
    expect(faultIn((_step, talk) => unanswerable(talk))).toBe('');
  });

  it('every sentence can be said in every language, and none is empty', () => {
    expect(
      faultIn(({ taken }, { languages }) =>
        languages.tags.flatMap((tag) => {
          const language = languages.get(tag);
          const { ask, choices, items = [], review = [] } = taken.screen;
          const all = [
            ...taken.say.map(({ text }) => text),
            ...ask,
            ...[...choices, ...items].map(({ label }) => label),
            ...review.flatMap(({ label, answer }) => [label, ...answer]),
          ];
          return all
            .filter((sentence) => !/\S/.test(language.say(sentence)))
            .map(({ key }) => `${tag}: ${key}`);
        }),
      ),
    ).toBe('');
  });

  it('the state stays small beside what people wrote', () => {
    expect(
      faultIn(
        ({ taken }) => {
          const bytes = JSON.stringify(taken.state, (key, value: unknown) =>
            isWords(key, value) ? '' : value,
          ).length;
          return bytes < 4_096 ? [] : [`${bytes} bytes, at ${taken.state.place.at}`];
        },
        500,
        40,
      ),
    ).toBe('');
  });

  it('a draft is sent once at most', () => {
    const sent = new Map<Talk, Set<string>>();
    expect(
      faultIn(({ taken }, talk) => {
        const before = sent.get(talk) ?? new Set<string>();
        sent.set(talk, before);
        return taken.effects.flatMap((effect) => {
          if (effect.do !== 'add-case') return [];
          const again = before.has(effect.draft) ? [`${effect.draft} is sent again`] : [];
          before.add(effect.draft);
          return again;
        });
      }),
    ).toBe('');
  });
});

/** What was only read out of a story, and still waits for a yes, is not kept as an answer. */
function isOffered(state: State, id: string): boolean {
  const answer = state.draft?.answers[id];
  return answer?.source === 'understood' && !answer.confirmed && id !== 'what-happened';
}

/** The questions whose answers are others than before; those that no longer apply may go. */
function changed({ before, taken }: Step): readonly string[] {
  const was = before.draft?.answers ?? {};
  const now = taken.state.draft?.answers ?? {};
  if (before.draft?.id !== taken.state.draft?.id) return [];
  return Object.keys(now)
    .filter((id) => JSON.stringify(was[id]?.value) !== JSON.stringify(now[id]?.value))
    .filter((id) => !isOffered(taken.state, id));
}

/** The question on which the message was sent; behind an alarm, the one that waits. */
function mayChange({ incoming, before, shown }: Step): readonly string[] {
  const question = incoming.question ?? '';
  const [draft, name] = question.split(':');
  // At what was understood of it, words go on with the story.
  if (before.draft && draft === before.draft.id && name)
    return name.startsWith('understood') ? ['what-happened'] : [name];
  // The story that was told before a report was begun or gone on with.
  const story = question === 'offer' || before.story !== undefined ? ['what-happened'] : [];
  const behind = before.place.at === 'danger' && question === 'danger' && shown.id === 'danger';
  const waiting = before.draft && behind ? waitingQuestion(before) : undefined;
  return waiting ? [...story, waiting] : story;
}

function waitingQuestion(state: State): string | undefined {
  const talk = set.turn(
    { ...state, place: { at: 'form' } },
    { id: 'look', heard: { level: 'none', reason: '' }, content: { kind: 'command', command: 'repeat' } },
    {},
    {
      now: 0,
      ids: { draft: () => '', reference: () => '' },
      able: abilities.page,
      channel: 'page',
    },
  );
  return 'screen' in talk ? talk.screen.id.split(':')[1] : undefined;
}

/** Words that were kept and are no more, though nobody told that question anew. */
function lostWords(step: Step, known: Map<string, string>): readonly string[] {
  const { taken, told } = step;
  const kept = allWords(taken.state);
  if (told && kept.includes(told)) known.set(told, placeOf(taken.state, told));
  const replaced = changed(step);
  return [...known].flatMap(([words, question]) => {
    if (kept.includes(words)) {
      known.set(words, placeOf(taken.state, words));
      return [];
    }
    known.delete(words);
    const anew = question !== 'what-happened' || step.before.draft?.afresh === question;
    const gone =
      question === 'offer' || !applies(taken.state, question) || (anew && replaced.includes(question));
    return gone ? [] : [`${inWords(step)}: “${words}” is gone from ${question}`];
  });
}

function placeOf(state: State, words: string): string {
  const found = Object.entries(state.draft?.answers ?? {}).find(([, { value }]) =>
    wordsOf(value).includes(words),
  );
  return found?.[0] ?? 'offer';
}

/** An answer that is pruned because its question is no longer asked is gone by an answer of the person's own. */
function applies(state: State, question: string): boolean {
  return state.draft?.answers[question] !== undefined;
}

function allWords(state: State): string {
  return JSON.stringify(state);
}

function wordsOf(value: Value): string {
  return JSON.stringify(value);
}

/** What is offered and then not taken. */
function unanswerable(talk: Talk): readonly string[] {
  const screen = talk.screen();
  const contents: Content[] = screen.choices.map(({ value }) =>
    screen.kind === 'choices' ? { kind: 'choices', choices: [value] } : { kind: 'press', choice: value },
  );
  const answers = screen.kind === 'each' ? [0, 1, 2].map((pick) => answerOn(screen, pick)) : contents;
  const words = fitting[screen.kind];
  const typed: readonly Content[] =
    words && screen.kind !== 'secret' && (screen.most ?? 1_000) > 0 ? [{ kind: 'text', text: words }] : [];
  const wrong = [...answers, ...typed].filter((content) => talk.try(content, screen).misunderstood);
  return [
    ...(answers.length + typed.length === 0 && screen.kind !== 'secret'
      ? [`${screen.id} cannot be answered`]
      : []),
    ...(screen.kind === 'text' && screen.id.endsWith(':ask') && (screen.most ?? 0) <= 0
      ? [`${screen.id} has no room`]
      : []),
    ...(new Set(screen.choices.map(({ value }) => value)).size < screen.choices.length
      ? ['a choice twice']
      : []),
    ...wrong.map((content) => `${screen.id} does not take ${JSON.stringify(content)}`),
  ];
}

/** What a person wrote, as it stands in a state. */
function isWords(key: string, value: unknown): boolean {
  return typeof value === 'string' && ['text', 'words', 'contact', 'what', 'whoSaw'].includes(key);
}

function inWords({ incoming, before, taken }: Step): string {
  return `${JSON.stringify(incoming.content)} on ${incoming.question}, at ${before.place.at} then ${taken.state.place.at}`;
}
