import { button, make } from '../dom';
import { asksFor, option } from './option';
import type { Reply } from './reply';

/** A list of which several can be right, with one Continue. What stands alone excludes the others, both ways. */
export function choices({ screen, wording, press }: Reply): HTMLElement {
  const alone = new Set(screen.alone);
  const rows = screen.choices.map(({ value, label }) => ({
    value,
    label,
    ...option('checkbox', screen.id, value, label),
  }));
  for (const row of rows) {
    row.input.addEventListener('change', () => {
      if (!row.input.checked) return;
      for (const other of rows)
        if (other !== row && (alone.has(row.value) || alone.has(other.value))) other.input.checked = false;
    });
  }
  const hint = make('p', { class: 'hint', role: 'alert' });
  const go = button(wording.word('continue'), 'main', () => {
    const chosen = rows.filter(({ input }) => input.checked);
    if (chosen.length === 0) return asksFor(hint, wording.word('chooseOne'), rows[0]?.input);
    const labels = chosen.map(({ label }) => label);
    press({ question: screen.id, choices: chosen.map(({ value }) => value) }, listed(labels));
  });
  const legend = make('legend', { class: 'unseen' }, screen.ask[screen.ask.length - 1] ?? '');
  return make('div', {}, make('fieldset', {}, legend, ...rows.map(({ row }) => row)), hint, go);
}

function listed(labels: readonly string[]): string {
  const style = { style: 'narrow', type: 'unit' } as const;
  return new Intl.ListFormat(document.documentElement.lang, style).format(labels).replace(/\n/g, ' ');
}
