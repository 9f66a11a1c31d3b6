/** A form with what belongs to its wording: which sentences are said when an answer makes them due. */
import { holds } from '../src/form/when';
import type { Answers, Form, Question, When } from '../src/form/form';
import type { Key, Said, Text } from '../src/language/text';
import type { DoorId } from './door';

export interface Questionnaire {
  readonly form: Form;
  /** Said once, right after the answer that makes `when` true. */
  readonly asides: readonly Aside[];
  /** Answers that are a call for help: the emergency words come first then. Unset where no answer is one. */
  readonly alarm?: When;
  /** The question that is answered by telling what happened; its words may answer others. */
  readonly story?: string;
  /** What can be read before a question is answered, under a button beside its choices. */
  readonly beside?: { readonly question: string; readonly door: DoorId; readonly label: Text };
  /** Sentences that somebody else would be asked in other words; the first of them that fits is said. */
  readonly wordings: readonly OwnWording[];
}

/** Other words for whoever has answered so. */
export interface OwnWording {
  /** Stands behind the usual sentence's key: `contact.ask` becomes `contact.ask-young`. */
  readonly name: string;
  readonly when: When;
  /** The sentences that have one: the form's keys without its id, such as `people.item.afraid`. */
  readonly sentences: readonly string[];
}

export interface Aside {
  readonly when: When;
  readonly say: readonly Said[];
}

/** The keys that a form's wording needs, made from its ids. */
export type WordingOf<F extends Form> = KeysOf<F['id'], F['questions'][number]>;

type KeysOf<F extends string, Q extends Question> = Q extends Question
  ? | `${F}.${Q['id']}.${'ask' | 'label' | 'why'}`
    | (Q extends { readonly choices: readonly (infer C extends string)[] }
        ? `${F}.${Q['id']}.choice.${C}`
        : never)
    | (Q extends { readonly items: readonly (infer I extends string)[] }
        ? `${F}.${Q['id']}.item.${I}`
        : never)
  : never;

/**
 * True when every sentence of the form exists; otherwise the type names the missing ones, and assigning `true` to it
 * is a compile error. This is what makes the `as Key` in `wording` honest.
 */
export type Worded<F extends Form> = [Exclude<WordingOf<F>, Key>] extends [never]
  ? true
  : Exclude<WordingOf<F>, Key>;

/** The sentences of one question that are the same for everybody. */
export const wording = {
  label: (form: string, question: string) => worded(`${form}.${question}.label`),
  why: (form: string, question: string) => worded(`${form}.${question}.why`),
};

/** What a question and its answers say to one person. */
export interface Wording {
  ask(question: string): Text;
  choice(question: string, choice: string): Text;
  item(question: string, item: string): Text;
}

/** The sentences of a form for whoever has given these answers. */
export function wordingFor({ form, wordings }: Questionnaire, answers: Answers): Wording {
  const sentence = (rest: string): Text => {
    const own = wordings.find(({ when, sentences }) => sentences.includes(rest) && holds(when, answers));
    return worded(`${form.id}.${rest}${own ? `-${own.name}` : ''}`);
  };
  return {
    ask: (question) => sentence(`${question}.ask`),
    choice: (question, choice) => sentence(`${question}.choice.${choice}`),
    item: (question, item) => sentence(`${question}.item.${item}`),
  };
}

/** These sentences take no values. */
function worded(key: string): Text {
  return { key: key as Key };
}
