/** Markup made from trusted templates and escaped values, small enough to be read at a glance. */

/** Markup that may stand in a page as it is. */
export interface Html {
  readonly markup: string;
}

export type Content = string | Html | readonly Html[] | undefined;

/** Every string put into the template is escaped, for text and for quoted attributes alike; nothing gives nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  const parts = strings.map((fixed, index) => fixed + markupOf(values[index]));
  return { markup: parts.join('') };
}

function markupOf(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escape(content);
  if ('markup' in content) return content.markup;
  return content.map((each) => each.markup).join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
};

function escape(words: string): string {
  return words.replace(/[&<>"'\n]/g, (character) => escapes[character] ?? character);
}
