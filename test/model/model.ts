/**
 * What must hold of one conversation, said from the outside: what the person did, and saw accepted, is what is in the
 * check before sending and at the desk; nothing else is. The model knows the questions as data. What is asked now it
 * reads off the screens, and what was refused off the words; of how the service does it, it knows nothing.
 */
import { inWords, ofRow } from './answer';
import type { Answer } from './answer';
import type { Forms } from './releases';
import type { LanguageTag } from '../../src/language/language';
import type { Held, Said } from '../../src/language/text';
import type { Question, When } from '../../src/form/form';
import type { Content } from '../../src/turn/incoming';
import type { Screen } from '../../src/turn/screen';

export interface Message {
  readonly id: string;
  readonly question: string;
  readonly content: Content;
}

/** What came back. */
export interface Told {
  readonly language: LanguageTag;
  readonly screen: Screen;
  readonly said: readonly Said[];
  readonly held: Held;
}

interface Draft {
  id: string;
  form: string;
  readonly answers: Map<string, Answer>;
  /** Read out of a story, and not yet said to be right. */
  readonly offers: Map<string, Answer>;
  /** A story that says something was told: there may be offers that no screen has shown. */
  tells: boolean;
  /** More of the story was told since the offers were shown. */
  stale?: boolean;
  /** The question whose next words replace the old. */
  afresh?: string;
}

interface Case {
  readonly reference: string;
  readonly form: string;
  readonly answers: readonly Given[];
  readonly additions: (readonly Given[])[];
}

type Given = readonly [question: string, answer: Answer];

/** Words that say nothing of any question. */
export const meaningless = /^note [a-z]+$/u;

/** @param unsure what the button for a date that is not known stands for, in each language */
export function createModel(
  first: Told,
  release: Forms,
  unsure: Readonly<Partial<Record<LanguageTag, string>>>,
) {
  let { language } = first;
  let shown = first.screen;
  let forms = release;
  let draft: Draft | undefined;
  /** The case that is added to, while its conversation knows it. */
  let sent: Case | undefined;
  /** The code on show. */
  let code: string | undefined;
  const kept = new Map<string, Draft>();
  const used = new Set<string>();
  const cases: Case[] = [];
  let begins = '';
  /** What a form that begins knows already. */
  let beginsWith: readonly Given[] = [];

  function questions(): readonly Question[] {
    const form = draft?.form;
    return forms.questionnaires.find((one) => one.form.id === form)?.form.questions ?? [];
  }

  /** The questions that the answers lead to. */
  function asked(): readonly Question[] {
    return questions().filter(({ when }) => !when || holds(when));
  }

  function holds(when: When): boolean {
    if ('all' in when) return when.all.every(holds);
    if ('any' in when) return when.any.some(holds);
    if ('not' in when) return !holds(when.not);
    const said = draft?.answers.get(when.question) ?? draft?.offers.get(when.question);
    return when.is.some((choice) => says(said, choice));
  }

  /** Forgets the answers to what is not asked any more, and those that are not offered any more. */
  function forgetOthers(): void {
    if (!draft) return;
    const { answers, offers } = draft;
    for (const question of questions()) {
      for (const some of [answers, offers])
        if (!stillOffers(question, some.get(question.id))) some.delete(question.id);
      if (question.when && !holds(question.when)) {
        answers.delete(question.id);
        offers.delete(question.id);
      }
    }
    const known = new Set(questions().map(({ id }) => id));
    for (const id of [...answers.keys(), ...offers.keys()]) {
      if (known.has(id)) continue;
      answers.delete(id);
      offers.delete(id);
    }
  }

  function given(): readonly Given[] {
    return asked().flatMap(({ id }): readonly Given[] => {
      const said = draft?.answers.get(id);
      return said ? [[id, said]] : [];
    });
  }

  /** Takes in one message and what it was answered with; gives what is wrong. */
  function heard({ question, content }: Message, told: Told, fresh: boolean): readonly string[] {
    const refused = told.said.some(({ text }) => refusals.test(text.key));
    const late = told.said.some(({ text }) => text.key === 'late.kept');
    const faults: string[] = [];
    if (refused && fresh && question === shown.id && mustBeTaken(content))
      faults.push('an answer was refused');
    begins = '';
    beginsWith = [];
    if (!refused) take(question, content, told, late);
    const before = shown;
    shown = told.screen;
    language = told.language;
    faults.push(...seen(told, before, refused ? undefined : content));
    return faults;
  }

  /** On the screen that is shown, every offered answer must be taken; a skip, unless the question is required. */
  function mustBeTaken(content: Content): boolean {
    // An older screen of the same question may have offered something else.
    if (content.kind === 'press' && !hasChoice(shown, content.choice)) return false;
    if (content.kind !== 'command')
      return shown.id !== 'code' && shown.id !== 'sent' && !/^menu|^reading/.test(shown.id);
    if (content.command !== 'skip') return false;
    const question = questions().find(({ id }) => id === nameIn(shown.id));
    return question !== undefined && !question.required;
  }

  function take(asking: string, content: Content, told: Told, late: boolean): void {
    if (content.kind === 'command') return obey(content, asking);
    const [scope, name = ''] = asking.split(':');
    if (draft && scope === draft.id) {
      if (name === 'review')
        return content.kind === 'press' && content.choice === 'send' ? send(told) : undefined;
      if (name.startsWith('understood')) return settle(content);
      return answer(name, content, late);
    }
    if (content.kind === 'text' && told.said.some(({ text }) => text.key === 'added.words'))
      return addWords(content.text);
    if (content.kind === 'text') return asking === 'code' ? open(content.text, told) : undefined;
    if (content.kind === 'press') navigate(asking, content.choice, told);
  }

  /** Words after sending become an addition of their own, which is still to be sent. */
  function addWords(said: string): void {
    begins = 'request';
    beginsWith = [
      ['what', { is: 'chosen', choices: ['tell-more'] }],
      ['words', { is: 'words', kind: 'text', words: said }],
    ];
  }

  function obey({ command, question }: Content & { kind: 'command' }, asking: string): void {
    if (!draft) return;
    if (command === 'change' && question !== undefined) delete draft.afresh;
    if (asking !== shown.id) return;
    const name = nameIn(shown.id);
    if (command === 'skip' && isQuestion(shown)) keep(name);
    if (command === 'back' && isQuestion(shown)) delete draft.afresh;
  }

  /** What was said already stays; of what was not, "skipped" is remembered. */
  function keep(name: string): void {
    if (!draft) return;
    const already = draft.answers.get(name);
    const offered = (draft.stale ? undefined : draft.offers.get(name)) ?? unseen;
    put(name, settled(already ?? (shown.id.endsWith(':ask') ? skipped : offered)));
  }

  function put(name: string, said: Answer): void {
    if (!draft) return;
    delete draft.afresh;
    draft.answers.set(name, said);
    draft.offers.delete(name);
    forgetOthers();
  }

  function settle(content: Content): void {
    if (!draft) return;
    if (content.kind === 'text') return addTo('what-happened', content.text);
    const right = content.kind === 'press' && content.choice === 'right';
    if (right) for (const [id, offer] of draft.offers) draft.answers.set(id, settled(offer));
    draft.offers.clear();
    forgetOthers();
  }

  function answer(name: string, content: Content, late: boolean): void {
    if (!draft) return;
    const before = draft.answers.get(name);
    const question = questions().find(({ id }) => id === name);
    switch (content.kind) {
      case 'text':
        return late ? addTo(name, content.text) : words(name, question, content.text);
      case 'choices':
        return put(name, { is: 'chosen', choices: content.choices });
      case 'each': {
        const rest = before?.is === 'list' && before.understood ? before.items : {};
        return put(name, { is: 'list', items: { ...rest, ...content.items } });
      }
      case 'press':
        if (content.choice === 'afresh' || content.choice === 'again') draft.afresh = name;
        else if (content.choice.startsWith('door:')) return;
        else if (question?.kind === 'choice') put(name, { is: 'chosen', choices: [content.choice] });
        else if (question?.kind === 'choices') put(name, { is: 'chosen', choices: [content.choice] });
        else if (content.choice === 'unsure') words(name, question, unsure[language] ?? '', true);
        else keep(name);
        break;
      default:
    }
  }

  function words(name: string, question: Question | undefined, said: string, sure = false): void {
    if (!draft) return;
    const before = draft.afresh === name ? undefined : draft.answers.get(name);
    const old = before?.is === 'words' ? before : undefined;
    const text = said.trim();
    if (question?.kind === 'date') {
      const joined = old?.open ? `${old.words}; ${text}` : text;
      return put(name, { is: 'words', kind: 'date', words: joined, ...(!sure && { open: true as const }) });
    }
    if (question?.kind === 'contact') return put(name, { is: 'words', kind: 'contact', words: text });
    const grows = question?.kind === 'text' && question.long === true && old;
    const repeated = grows && (old.words === text || old.words.endsWith(`\n${text}`));
    const whole = repeated ? old.words : grows ? `${old.words}\n${text}` : text;
    put(name, { is: 'words', kind: 'text', words: whole });
    if (question?.kind === 'text' && question.long) retold(text);
  }

  /** Words that came late join the answer to their own question. */
  function addTo(name: string, said: string): void {
    const before = draft?.answers.get(name);
    if (!draft || before?.is !== 'words') return;
    const between = before.kind === 'text' ? '\n' : '; ';
    draft.answers.set(name, { ...before, words: `${before.words}${between}${said}` });
    if (name === 'what-happened') retold(said);
  }

  function retold(said: string): void {
    if (!draft) return;
    draft.stale = true;
    draft.tells ||= !meaningless.test(said);
  }

  function send(told: Told): void {
    const answers = given();
    if (practises(shown)) draft = undefined;
    else if (draft && sent && isAddition(draft)) {
      if (answers.some(([, { is }]) => is !== 'skipped')) sent.additions.push(answers);
    } else if (draft) {
      const values = told.said.find(({ text }) => text.key === 'sent.reference')?.text.values;
      const named = values?.['reference'];
      const reference = typeof named === 'string' ? named : 'none';
      sent = { reference, form: draft.form, answers, additions: [] };
      cases.push(sent);
    }
    draft = undefined;
  }

  function open(digits: string, told: Told): void {
    if (!isQuestion(told.screen) && !told.screen.review) return;
    const found = kept.get(digits);
    if (draft || !found) return;
    draft = found;
    sent = undefined;
    kept.delete(digits);
    used.add(digits);
    forgetOthers();
  }

  function navigate(asking: string, choice: string, told: Told): void {
    if (asking === 'stop' && choice === 'keep' && draft) {
      const shownCode = told.held.code;
      if (shownCode === undefined) return;
      code = shownCode;
      kept.set(code, draft);
      draft = undefined;
      sent = undefined;
    }
    if (['stop', 'unfinished'].includes(asking) && choice === 'delete')
      forget(draft !== undefined && isAddition(draft));
    if (choice === 'end-practice') forget(false);
    if (asking === 'delete' && choice === 'yes') forget(false);
    if (asking === 'kept') code = undefined;
    if (asking === 'change' && draft) delete draft.afresh;
    if (/^door:(report|contact-me)$/.test(choice) || choice === 'more') begins = choice.replace('door:', '');
  }

  function forget(additionAlone: boolean): void {
    draft = undefined;
    if (additionAlone) return;
    sent = undefined;
    if (code !== undefined) {
      kept.delete(code);
      used.add(code);
    }
    code = undefined;
  }

  /** Compares what is shown with what must be; and learns which draft a new form's screens belong to. */
  function seen({ screen }: Told, before: Screen, content: Content | undefined): readonly string[] {
    const [scope = ''] = screen.id.split(':');
    const faults: string[] = [];
    if (screen.id.includes(':') && !screen.id.startsWith('reading:')) {
      if (!draft) {
        if (begins === '') return [`a form from nowhere: ${screen.id}`];
        draft = { id: scope, form: begins, answers: new Map(beginsWith), offers: new Map(), tells: false };
        code = undefined;
        if (!isAddition(draft)) sent = undefined;
      }
      if (draft.id !== scope) faults.push(`another draft, ${scope}`);
    }
    if (screen.id === 'menu')
      faults.push(...differ('unfinished', hasChoice(screen, 'continue'), draft !== undefined));
    if (screen.id === 'change') faults.push(...changeable(screen));
    if (draft && screen.id === `${draft.id}:review`)
      faults.push(...compare('The check', screen.review?.map(rowOf) ?? [], given()));
    if (draft && nameIn(screen.id).startsWith('understood')) {
      draft.offers.clear();
      for (const row of screen.review ?? []) draft.offers.set(row.question, ofRow(row));
      draft.stale = false;
      draft.tells = true;
    }
    if (isQuestion(screen)) faults.push(...askedRightly(screen), ...wentBack(screen, before, content));
    return faults;
  }

  function changeable({ choices }: Screen): readonly string[] {
    const listed = choices.map(({ value }) => value).filter((value) => value !== 'go-on');
    const missing = [...(draft?.answers.keys() ?? [])].filter((id) => !listed.includes(id));
    const extra = draft?.tells ? [] : listed.filter((id) => !draft?.answers.has(id));
    return [
      ...missing.map((id) => `${id} cannot be changed`),
      ...extra.map((id) => `${id} was never answered`),
    ];
  }

  function askedRightly(screen: Screen): readonly string[] {
    const name = nameIn(screen.id);
    if (draft?.tells || asked().some(({ id }) => id === name)) return [];
    return [`${name} is asked, which nothing leads to`];
  }

  function wentBack(screen: Screen, before: Screen, content: Content | undefined): readonly string[] {
    const goes = content?.kind === 'command' && content.command === 'back';
    if (!goes || !draft || draft.tells || !before.id.startsWith(`${draft.id}:`) || screen.id === before.id)
      return [];
    const order = asked().map(({ id }) => id);
    const here = before.id.endsWith(':review') ? order.length : order.indexOf(nameIn(before.id));
    return differ('“back” from ' + nameIn(before.id), nameIn(screen.id), order[here - 1]);
  }

  return {
    heard,
    /** From here on another release answers: what it does not ask or offer is forgotten, and only that. */
    release(next: Forms): void {
      forms = next;
      const present = draft;
      for (const one of [...kept.values(), ...(present ? [present] : [])]) {
        draft = one;
        forgetOthers();
      }
      draft = present;
    },
    screen: () => shown,
    draft: () => draft,
    answered: () => [...(draft?.answers.keys() ?? [])],
    codes: () => [...kept.keys(), ...used],
    cases: () => cases,
  };
}

export type Model = ReturnType<typeof createModel>;

/** Where the first does not say what the second says. */
export function compare(where: string, found: readonly Given[], must: readonly Given[]): readonly string[] {
  const [shown, known] = [found, must].map((all) => new Map(all));
  const ids = new Set([...found, ...must].map(([id]) => id));
  return [...ids].flatMap((id) => {
    const [here, there] = [shown?.get(id), known?.get(id)];
    if (here && there?.is === 'unseen') return [];
    return differ(`${where}, ${id}`, here && inWords(here), there && inWords(there));
  });
}

function differ(what: string, found: unknown, must: unknown): readonly string[] {
  return found === must ? [] : [`${what}: ${String(found)}, and must be ${String(must)}`];
}

/** Words by which the service says that it did not take something. */
const refusals =
  /^(late\.(button|words|not-kept|answered|sent)|added\.late|repair\..*|practice\.not-(here|beside)|unfinished\.new|sent\.keep-first|menu\.not-understood|code\.(unknown|wait|not-a-code)|change\.nothing|stop\.nothing)$/u;

/** Every screen of a practice says that nothing is sent. */
function practises({ ask }: Screen): boolean {
  return ask.some(({ key }) => key === 'practice.mark');
}

function isAddition({ form }: Draft): boolean {
  return form === 'more' || form === 'request';
}

/** A question of a form. */
export function isQuestion({ id }: Screen): boolean {
  return /:(ask|more|confirm)$/u.test(id);
}

/** The question's own name in a screen's id; empty where there is none. */
export function nameIn(id: string): string {
  return id.split(':')[1] ?? '';
}

function hasChoice({ choices }: Screen, wanted: string): boolean {
  return choices.some(({ value }) => value === wanted);
}

function rowOf(row: NonNullable<Screen['review']>[number]): Given {
  return [row.question, ofRow(row)];
}

const skipped: Answer = { is: 'skipped' };
const unseen: Answer = { is: 'unseen' };

function settled(answer: Answer): Answer {
  if (answer.is !== 'words') return answer;
  const { open: _open, ...rest } = answer;
  return rest;
}

function says(answer: Answer | undefined, choice: string): boolean {
  if (answer?.is === 'chosen') return answer.choices.includes(choice);
  return answer?.is === 'list' && answer.items[choice] === 'yes';
}

function stillOffers(question: Question, answer: Answer | undefined): boolean {
  if (answer?.is !== 'chosen' || !('choices' in question)) return true;
  return answer.choices.every((choice) => question.choices.includes(choice));
}
