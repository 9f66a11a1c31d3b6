/** What words speak of, whatever language they are in: what is learnt of these in one language holds in all. */

/**
 * The concepts of `locales/<language>/hearing/words.txt`. Dangerous: `weapon`, `attack` (now), `attacked` (past), `strangle`, `kill`, `die`,
 * `breakin`, `door`, `here`, `trapped`, `hide`, `chase`, `fire`, `injury`, `medic`, `police`, `help`, `call`, `now`, `emergency`, `fear`, `sexual`,
 * `rob`, `missing`, `suicide`, `selfharm`, `weary` (of life). Persons: `other` who does it, `me`, `kin` who suffer it. Words that change
 * what is said round them: `not`, `nobody`, `if`, `question`, `past`, `habit`, `said`. Of no danger: `noise`, `harmless`, `council`, `talk`,
 * `feel`.
 */
export const concepts = [
  ...[
    'weapon',
    'attack',
    'attacked',
    'strangle',
    'kill',
    'die',
    'breakin',
    'door',
    'here',
    'trapped',
    'hide',
    'chase',
  ],
  ...[
    'fire',
    'injury',
    'medic',
    'police',
    'help',
    'call',
    'now',
    'emergency',
    'fear',
    'sexual',
    'rob',
    'missing',
  ],
  ...[
    'suicide',
    'selfharm',
    'weary',
    'other',
    'me',
    'kin',
    'not',
    'nobody',
    'if',
    'question',
    'past',
    'habit',
  ],
  ...['said', 'noise', 'harmless', 'council', 'talk', 'feel'],
] as const;
export type Concept = (typeof concepts)[number];

/** A word, or an expression of several, by which a concept is known in some languages. */
export interface Entry {
  readonly concept: Concept;
  /** Places of its languages in the list that goes with it. */
  readonly languages: readonly number[];
  readonly parts: readonly Part[];
}

/** A folded word; `stem`: every word that begins so. */
export interface Part {
  readonly word: string;
  readonly stem: boolean;
}

/** A topic of an officer's: what the reason of an alarm or a disclosure names. */
export const topics = [
  ...[
    'suicide',
    'self-harm',
    'weapon',
    'strangulation',
    'rape',
    'fire',
    'break-in',
    'threat-to-kill',
    'injury',
  ],
  ...['trapped', 'stalking', 'assault'],
] as const;
export type Topic = (typeof topics)[number];

/** The concepts of each topic, in the order in which one goes before another where several are spoken of. */
const speaksOf: Readonly<Record<Topic, readonly Concept[]>> = {
  suicide: ['suicide', 'weary'],
  'self-harm': ['selfharm'],
  weapon: ['weapon'],
  strangulation: ['strangle'],
  rape: ['sexual'],
  fire: ['fire'],
  'break-in': ['breakin'],
  'threat-to-kill': ['kill'],
  injury: ['injury'],
  trapped: ['trapped'],
  stalking: ['chase'],
  assault: ['attack', 'attacked'],
};

/** The topic of these concepts; `unnamed` where none of them has one. Of suicide and self-harm only a crisis speaks. */
export function topicOf(spoken: ReadonlySet<Concept>, isCrisis: boolean): Topic | 'unnamed' {
  const fitting = topics.filter((topic) => isCrisis === (topic === 'suicide' || topic === 'self-harm'));
  return fitting.find((topic) => speaksOf[topic].some((concept) => spoken.has(concept))) ?? 'unnamed';
}
