/**
 * What holds whatever people do, over the real forms and made-up ones. Each property was seen to fail: on a `prune` that
 * keeps everything, or one link of a chain too many, or drops an answer too many; on a `back` that takes the answer away
 * or leads elsewhere; on a `skip` that forgets a story, and a message that replaces it; on a `present` that asks a
 * skipped question for ever; on a story's reading that takes the place of an answer; on a question that is asked once more and never leaves; on writing into a draft.
 */
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { contactMe } from '../../dialogs/contact-me';
import { more } from '../../dialogs/more';
import { report } from '../../dialogs/report';
import { check } from '../../src/form/check';
import { openItems, present, progress } from '../../src/form/draft';
import { play } from '../../src/form/play';
import { asked, holds } from '../../src/form/when';
import { anyForm, anyIntent, moveOf, valueFor } from './moves';
import { after, blank } from './playing';
import type { Draft } from '../../src/form/draft';
import type { Answer, Form } from '../../src/form/form';
import type { Move } from '../../src/form/play';
import type { Intent } from './moves';

interface Game {
  readonly form: Form;
  readonly intents: readonly Intent[];
}

const games: fc.Arbitrary<Game> = fc.record({
  form: fc.oneof(fc.constantFrom<Form>(report.form, contactMe.form, more.form), anyForm),
  intents: fc.array(anyIntent, { maxLength: 80, size: 'max' }),
});

const runs = { numRuns: 300 };

interface Step {
  readonly before: Draft;
  readonly move: Move;
  readonly now: Draft;
}

/** Each draft on the way, with the move that led to it; refused moves change nothing and are left out. */
function steps({ form, intents }: Game): readonly Step[] {
  let draft = frozen(blank(form));
  return intents.flatMap((intent) => {
    const before = draft;
    const move = moveOf(form, before, intent);
    const played = play(form, before, move);
    if (played.result === 'refused') return [];
    draft = frozen(played.draft);
    return [{ before, move, now: draft }];
  });
}

function last(game: Game): Draft {
  return steps(game).at(-1)?.now ?? blank(game.form);
}

/** A write into it throws. */
function frozen(draft: Draft): Draft {
  Object.values(draft.answers).forEach((answer) => Object.freeze(answer));
  Object.freeze(draft.answers);
  return Object.freeze(draft);
}

/** Whether a question applies, worked out from the answers kept for the questions before it, one after another. */
function applies(form: Form, draft: Draft, id: string): boolean {
  const question = form.questions.find((one) => one.id === id);
  return question !== undefined && (!question.when || holds(question.when, draft.answers));
}

/** Answers that a move lost or changed, though it was not about them and their question applies. */
function disturbed(form: Form, { before, move, now }: Step): readonly string[] {
  const meant = 'question' in move ? move.question : presentId(form, before);
  const rewrites = move.do === 'answer' || move.do === 'add';
  const offered = ({ source, confirmed }: Answer) => source === 'understood' && !confirmed;
  const same = (id: string, answer: Answer) =>
    ((move.do === 'forget' || move.do === 'recall') && offered(answer)) ||
    (move.do === 'accept' &&
      isDeepStrictEqual(now.answers[id], { ...answer, confirmed: answer.confirmed || offered(answer) })) ||
    isTheSame(id, answer);
  const isTheSame = (id: string, answer: Answer) =>
    id === meant
      ? rewrites || isDeepStrictEqual(now.answers[id]?.value, answer.value)
      : isDeepStrictEqual(now.answers[id], answer);
  return Object.entries(before.answers)
    .filter(([id, answer]) => applies(form, now, id) && !same(id, answer))
    .map(([id]) => `${move.do} of ${String(meant)} disturbed ${id}`);
}

/** A question that is asked though its answer is settled and nobody asked for it. */
function askedInVain(form: Form, { now }: Step): readonly string[] {
  const id = presentId(form, now);
  const question = form.questions.find((one) => one.id === id);
  const isPart = question && openItems(question, now.answers[question.id]).length > 0;
  return id !== undefined && now.answers[id]?.confirmed && now.again !== id && !isPart
    ? [`${id} was asked in vain`]
    : [];
}

/** Stories that no longer begin with what was told of them, though they were not being told anew. */
function cut(form: Form, { before, move, now }: Step): readonly string[] {
  return form.questions
    .filter((one) => one.kind === 'text' && one.long === true && applies(form, now, one.id))
    .filter(({ id }) => !(move.do === 'answer' && move.question === id && before.afresh === id))
    .filter(({ id }) => !words(now, id).startsWith(words(before, id)))
    .map(({ id }) => `${move.do} cut ${id}`);
}

function words(draft: Draft, id: string): string {
  const value = draft.answers[id]?.value;
  return value?.kind === 'text' ? value.text : '';
}

describe('a form, whatever people do with it,', () => {
  it('is made up soundly here', () => {
    fc.assert(fc.property(anyForm, (form) => expect(check(form)).toEqual([])));
  });

  it('keeps no answer whose question no longer applies', () => {
    fc.assert(
      fc.property(games, (game) => {
        const stale = ({ now }: Step) =>
          Object.keys(now.answers).filter((id) => !applies(game.form, now, id));
        expect(steps(game).flatMap(stale)).toEqual([]);
      }),
      runs,
    );
  });

  it('loses no answer whose question applies, and changes none but the one that was meant', () => {
    fc.assert(
      fc.property(games, (game) => {
        expect(steps(game).flatMap((step) => disturbed(game.form, step))).toEqual([]);
      }),
      runs,
    );
  });

  it('loses no word of a story but by "tell it anew"', () => {
    fc.assert(
      fc.property(games, (game) => {
        expect(steps(game).flatMap((step) => cut(game.form, step))).toEqual([]);
      }),
      runs,
    );
  });

  it('comes to the check before sending once its questions are answered', () => {
    fc.assert(
      fc.property(games, fc.array(fc.nat(), { minLength: 80, maxLength: 80 }), (game, numbers) => {
        const draft = numbers.reduce((now, number) => answered(game.form, now, number), last(game));
        expect(present(game.form, draft)).toEqual({ at: 'review' });
        const { done, of } = progress(game.form, draft);
        expect([done, of]).toEqual([of, asked(game.form, draft.answers).length]);
      }),
      runs,
    );
  });

  it('is as it was after going back and giving the same answer', () => {
    fc.assert(
      fc.property(games, (game) => {
        const { form } = game;
        const { again: _left, afresh: _begun, ...draft } = last(game);
        const went = play(form, draft, { do: 'back' });
        if (went.result === 'refused') return;
        expect(went.draft.answers).toEqual(draft.answers);
        const same = answersTheSame(form, went.draft);
        expect(same.answers).toEqual(draft.answers);
        expect(present(form, same)).toEqual(present(form, draft));
      }),
      runs,
    );
  });

  it('is as it was after changing an answer to itself', () => {
    fc.assert(
      fc.property(games, fc.nat(), (game, pick) => {
        const { form } = game;
        const { again: _left, afresh: _begun, ...draft } = last(game);
        const settled = Object.keys(draft.answers).filter((id) => draft.answers[id]?.confirmed);
        const question = settled[pick % Math.max(settled.length, 1)];
        if (question === undefined) return;
        const same = answersTheSame(form, after(form, draft, { do: 'change', question }));
        expect(same.answers).toEqual(draft.answers);
        expect(present(form, same)).toEqual(present(form, draft));
      }),
      runs,
    );
  });

  it('asks nothing that was answered, unless somebody wants to change it', () => {
    fc.assert(
      fc.property(games, (game) => {
        expect(steps(game).flatMap((step) => askedInVain(game.form, step))).toEqual([]);
      }),
      runs,
    );
  });

  it('goes back one question at a time, to the first', () => {
    fc.assert(
      fc.property(games, (game) => {
        const questions = asked(game.form, last(game).answers).map(({ id }) => id);
        const visited = wayBack(game.form, last(game));
        expect(visited).toEqual(questions.slice(0, visited.length).toReversed());
        expect(visited.at(-1) ?? presentId(game.form, last(game))).toBe(questions[0]);
      }),
      runs,
    );
  });
});

/** The questions that "back" leads to, until there is none before. */
function wayBack(form: Form, draft: Draft): readonly (string | undefined)[] {
  const played = play(form, draft, { do: 'back' });
  return played.result === 'refused' ? [] : [presentId(form, played.draft), ...wayBack(form, played.draft)];
}

function presentId(form: Form, draft: Draft): string | undefined {
  const now = present(form, draft);
  if (now.at === 'review') return undefined;
  return now.at === 'question' ? now.question.id : now.questions[0]?.id;
}

/** Gives what is asked once more its own answer again, in as many moves as that takes. */
function answersTheSame(form: Form, draft: Draft): Draft {
  const now = present(form, draft);
  if (now.at !== 'question') return draft;
  const { question, phase } = now;
  const given = draft.answers[question.id];
  if (!given) return draft;
  if (phase !== 'ask')
    return given.confirmed ? after(form, draft, { do: 'confirm', question: question.id }) : draft;
  const { value, source } = given;
  const again = after(form, draft, { do: 'answer', question: question.id, value, source });
  const waits = again.answers[question.id]?.confirmed === false;
  return waits ? after(form, again, { do: 'confirm', question: question.id }) : again;
}

/** Answers what is asked, or says yes to what was understood; at the check before sending there is nothing to do. */
function answered(form: Form, draft: Draft, number: number): Draft {
  const now = present(form, draft);
  if (now.at === 'understood') return after(form, draft, { do: 'accept' });
  if (now.at === 'review') return draft;
  const { question, phase } = now;
  if (phase !== 'ask') return after(form, draft, { do: 'confirm', question: question.id });
  const value = valueFor(question, number);
  return after(form, draft, { do: 'answer', question: question.id, value, source: 'typed' });
}
