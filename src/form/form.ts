/** A form as data. It knows no wording: sentences live in `locales/` under keys made from these ids. */
import type { Span } from '../language/date';

export interface Form {
  readonly id: string;
  readonly questions: readonly Question[];
}

export type Question =
  | TextQuestion
  | (Common & { readonly kind: 'choice'; readonly choices: readonly string[] })
  /** Several of the choices; `alone` choices ("not sure") exclude the others. */
  | (Common & {
      readonly kind: 'choices';
      readonly choices: readonly string[];
      readonly alone?: readonly string[];
    })
  /** Yes, no or not sure for each item. */
  | (Common & { readonly kind: 'each'; readonly items: readonly string[] })
  | (Common & { readonly kind: 'date' })
  | (Common & { readonly kind: 'contact'; readonly way: 'phone' | 'email' | 'address' })
  /** Heard once, handed on, never kept among the answers. */
  | (Common & { readonly kind: 'secret' })
  /** What the files are called, of what type and how large; the bytes never come here. */
  | (Common & { readonly kind: 'file'; readonly most: number });

interface Common {
  /** A word a person can read; never reused, never changes meaning. */
  readonly id: string;
  /** Asked only when this holds; looks at earlier choices alone. */
  readonly when?: When;
  /** Cannot be skipped. */
  readonly required?: true;
}

interface TextQuestion extends Common {
  readonly kind: 'text';
  /** Most characters in all. */
  readonly most: number;
  /** Told over as many messages as it takes, until the person says that is all. */
  readonly long?: true;
}

/** A condition on earlier choices. */
export type When =
  | { readonly question: string; readonly is: readonly string[] }
  | { readonly all: readonly When[] }
  | { readonly any: readonly When[] }
  /** Holds also where the question was left out. */
  | { readonly not: When };

export interface FileDescription {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

export type YesNoUnsure = 'yes' | 'no' | 'unsure';

/** What somebody answered. Always carries the person's own words where they used words. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'each'; readonly items: Readonly<Record<string, YesNoUnsure>> }
  /**
   * `spans`: none when not understood, one when understood, several when it could be any of them. `unsure`: the person
   * said that they do not know.
   */
  | { readonly kind: 'date'; readonly words: string; readonly spans: readonly Span[]; readonly unsure?: true }
  | { readonly kind: 'contact'; readonly contact: string }
  | { readonly kind: 'file'; readonly files: readonly FileDescription[] }
  /** A secret was given; what it was went to whoever needed it, and is kept nowhere. */
  | { readonly kind: 'secret' }
  | { readonly kind: 'skipped' };

export interface Answer {
  readonly value: Value;
  readonly source: 'typed' | 'pressed' | 'understood';
  /** False while the person has not yet said that it is right, or that it is all. */
  readonly confirmed: boolean;
}

export type Answers = Readonly<Record<string, Answer>>;
