/** A form with what belongs to its wording: which sentences are said when an answer makes them due. */
import type { Form, Question, When } from '../src/form/form';
import type { Key, Said } from '../src/language/text';

export interface Questionnaire {
  readonly form: Form;
  /** Said once, right after the answer that makes `when` true. */
  readonly asides: readonly Aside[];
  /** Answers that are a call for help: the emergency words come first then. */
  readonly alarm: When;
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
  ?
      | `${F}.${Q['id']}.${'ask' | 'label' | 'why'}`
      | (Q extends { readonly choices: readonly (infer C extends string)[] } ? `${F}.${Q['id']}.choice.${C}` : never)
      | (Q extends { readonly items: readonly (infer I extends string)[] } ? `${F}.${Q['id']}.item.${I}` : never)
  : never;

/**
 * True when every sentence of the form exists; otherwise the type names the missing ones, and assigning `true` to it
 * is a compile error. This is what makes the `as Key` in `wording` honest.
 */
export type Worded<F extends Form> = [Exclude<WordingOf<F>, Key>] extends [never] ? true : Exclude<WordingOf<F>, Key>;

/** The keys of one question's sentences. */
export const wording = {
  ask: (form: string, question: string, young = false) => `${form}.${question}.ask${young ? '-young' : ''}` as Key,
  label: (form: string, question: string) => `${form}.${question}.label` as Key,
  why: (form: string, question: string) => `${form}.${question}.why` as Key,
  choice: (form: string, question: string, choice: string) => `${form}.${question}.choice.${choice}` as Key,
  item: (form: string, question: string, item: string) => `${form}.${question}.item.${item}` as Key,
};
