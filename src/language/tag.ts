/** Which of our languages a name of a language means. */

/** By the first subtag, so that `ar-SY` is Arabic. Nothing when it is none of these. */
export function tagOf<Tag extends string>(locale: unknown, tags: readonly Tag[]): Tag | undefined {
  if (typeof locale !== 'string') return undefined;
  const wanted = primary(locale);
  return tags.find((tag) => primary(tag) === wanted);
}

/** Filipino is `fil` to browsers and `tl` to us (IANA's registry holds both): one language. */
function primary(locale: string): string | undefined {
  const first = locale.toLowerCase().split(/[-_]/)[0];
  return first === 'fil' ? 'tl' : first;
}
