import { text } from '../language/text';
import { html, type Html } from './html';
import type { Teller } from './teller';

/** What to do in danger: first on the page, never folded; only the ways for those who cannot speak fold away. */
export function danger(tell: Teller): Html {
  return html`<aside class="danger" aria-labelledby="danger">
    <h2 id="danger">${tell.plain(text('page.danger.heading'))}</h2>
    <p class="call">${tell.rich(text('page.danger.call'))}</p>
    <p><strong>${tell.plain(text('page.danger.truth'))}</strong></p>
    <p>${tell.rich(text('page.danger.later'))}</p>
    <details>
      <summary>${tell.plain(text('page.danger.silent'))}</summary>
      <ul>
        <li>${tell.rich(text('page.danger.mobile'))}</li>
        <li>${tell.rich(text('page.danger.landline'))}</li>
        <li>${tell.rich(text('page.danger.relay'))}</li>
        <li>${tell.rich(text('page.danger.register'))}</li>
        <li>${tell.rich(text('page.danger.language'))}</li>
      </ul>
    </details>
  </aside>`;
}
