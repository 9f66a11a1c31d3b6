/**
 * English verbs in all of their forms: a story says "he hits me", "he kept hitting me", "I got hit", "always hittin me". Words
 * are given and come out with spaces between, as the classes of a `Phrasebook`. An irregular verb is given with its past
 * and, where it differs, its participle: `break/broke/broken`.
 */
export function everyForm(verbs: string): string {
  return [...new Set(listed(verbs).flatMap(formsOf))].join(' ');
}

/** What was done to somebody: "hit", "slapped", "beaten", and the past, which many say instead: "I was beat". */
export function done(verbs: string): string {
  return [...new Set(listed(verbs).flatMap((verb) => pastsOf(verb)))].join(' ');
}

function listed(verbs: string): readonly string[] {
  return verbs.split(/\s+/).filter((verb) => verb !== '');
}

function formsOf(verb: string): readonly string[] {
  const [base = ''] = verb.split('/');
  const stem = stemOf(base);
  return [base, thirdPerson(base), ...pastsOf(verb), `${stem}ing`, `${stem}in`];
}

function pastsOf(verb: string): readonly string[] {
  const [base = '', ...irregular] = verb.split('/');
  if (irregular.length > 0) return irregular;
  return [/[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stemOf(base)}ed`];
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
}

/** Before "-ing" and "-ed": a silent e falls, and the end of a short syllable is doubled ("grab", "slap"). */
function stemOf(base: string): string {
  if (/[^eo]e$/.test(base)) return base.slice(0, -1);
  return /^[^aeiou]*[aeiou][bdglmnpt]$/.test(base) ? base + base.slice(-1) : base;
}
