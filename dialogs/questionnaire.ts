/** A form with what belongs to its wording: which sentences are said when an answer makes them due. */
import type { Form, Question, When } from '../src/form/form';
import type { Key, Said, Text } from '../src/language/text';

export interface Questionnaire {
  readonly form: Form;
  /** Said once, right after the answer that makes `when` true. */
  readonly asides: readonly Aside[];
  /** Answers that are a call for help: the emergency words come first then. Unset where no answer is one. */
  readonly alarm?: When;
  /** The question that is answered by telling what happened; its words may answer others. */
  readonly story?: string;
  /** Questions with a wording of their own (`…-young`) for somebody under 18. */
  readonly young: readonly string[];
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

/** The sentences of one question. */
export const wording = {
  ask: (form: string, question: string, young = false) =>
    worded(`${form}.${question}.ask${young ? '-young' : ''}`),
  label: (form: string, question: string) => worded(`${form}.${question}.label`),
  why: (form: string, question: string) => worded(`${form}.${question}.why`),
  choice: (form: string, question: string, choice: string) => worded(`${form}.${question}.choice.${choice}`),
  item: (form: string, question: string, item: string) => worded(`${form}.${question}.item.${item}`),
};

/** These sentences take no values. */
function worded(key: string): Text {
  return { key: key as Key };
}
