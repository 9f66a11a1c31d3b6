import { text, type StandingFacts, type Text } from '../language/text';
import { html, type Html } from './html';
import { outside, type Teller } from './teller';

/** What anybody should be able to read without a conversation, and without script. */
export function about(tell: Teller, facts: StandingFacts): Html {
  return html`<aside class="about">
    ${contact(tell, facts)}
    ${fold(
      tell,
      text('page.reads.heading'),
      [
        text('page.reads.program'),
        text('page.reads.send'),
        text('page.reads.cannot'),
        text('page.exit.truth'),
      ],
      link(tell, facts.privacyNotice, text('page.reads.privacy')),
    )}
    ${fold(tell, text('page.harassment.heading'), [
      text('page.harassment.meaning'),
      text('page.harassment.physical'),
      text('page.harassment.verbal'),
      text('page.harassment.silent'),
      text('page.harassment.anyone'),
    ])}
    ${fold(tell, text('page.advice.heading'), [
      text('page.advice.fault'),
      text('page.advice.grave'),
      text('page.advice.minor'),
      text('page.advice.confide'),
      text('page.advice.note'),
      text('page.advice.again'),
    ])}
  </aside>`;
}

function contact(tell: Teller, facts: StandingFacts): Html {
  return html`<section class="contact" aria-labelledby="contact">
    <h2 id="contact">${tell.plain(text('page.contact.heading'))}</h2>
    <p>${tell.rich(text('page.contact.call'))}<br />${tell.rich(text('page.contact.hours'))}</p>
    ${facts.outOfHoursPhone === '' ? undefined : html`<p>${tell.rich(text('page.contact.closed'))}</p>`}
    ${link(tell, facts.onlineForm, text('page.contact.form'))}
    ${link(tell, facts.policyLink, text('page.contact.policy'))}
  </section>`;
}

function fold(tell: Teller, heading: Text, sentences: readonly Text[], last?: Html): Html {
  return html`<details>
    <summary><h2>${tell.plain(heading)}</h2></summary>
    ${sentences.map((sentence) => html`<p>${tell.rich(sentence)}</p> `)}${last}
  </details>`;
}

function link(tell: Teller, href: string, words: Text): Html {
  return html`<p>${outside(href, tell.plain(words))}</p>`;
}
