import { text, type StandingFacts, type Text } from '../language/text';
import { callable } from './callable';
import { html, type Html } from './html';
import { outside, type Teller } from './teller';
import { questionsLeft, words } from './words';

/**
 * Where the conversation takes place. The field for writing is there before the script, so that nobody waits to begin;
 * it stands in no `form`, because a form sent without script would put what was written into the address.
 */
export function conversation(tell: Teller, facts: StandingFacts): Html {
  return html`<section
    class="conversation"
    id="conversation"
    aria-labelledby="heading"
    ${attributes(tell, facts)}
  >
    <h1 id="heading">${tell.plain(text('page.heading'))}</h1>
    <p class="intro">${tell.plain(text('page.intro'))}</p>
    ${withoutScript(tell, facts)}
    <div class="log" id="log" role="log" aria-label="${tell.plain(text('page.conversation'))}">
      <ol id="messages"></ol>
    </div>
    <p class="starting" id="starting">
      ${tell.plain(text('page.starting'))} <span class="else">${tell.rich(text('page.starting.else'))}</span>
    </p>
    <div
      class="answer"
      id="answer"
      role="group"
      aria-label="${tell.plain(text('page.answer'))}"
      tabindex="-1"
    ></div>
    <div class="fresh" id="fresh" hidden>
      <button type="button" class="quiet" id="begin-again">${tell.plain(text('page.fresh'))}</button>
    </div>
    <div class="notice" id="notice" role="status"></div>
    ${composer(tell)}
  </section>`;
}

/** Spelling is not checked: some browsers send what is typed to their maker for it. Nothing is offered from earlier visits. */
function composer(tell: Teller): Html {
  return html`<div class="composer" id="composer">
    <label for="message" id="message-label">${tell.plain(text('page.message'))}</label>
    <div class="line">
      <textarea id="message" rows="1" autocomplete="off" spellcheck="false"></textarea>
      <button type="button" id="reply" class="main" autocomplete="off" disabled>
        ${tell.plain(text('page.reply'))}
      </button>
    </div>
    <p class="hint" id="hint" role="status"></p>
  </div>`;
}

function withoutScript(tell: Teller, facts: StandingFacts): Html {
  return html`<noscript>
    <div class="noscript">
      <p>${tell.plain(text('page.noscript'))}</p>
      <p>${tell.rich(text('page.contact.call'))}<br />${tell.rich(text('page.contact.hours'))}</p>
      <p>${outside(facts.onlineForm, tell.plain(text('page.contact.form')))}</p>
    </div>
  </noscript>`;
}

function attributes(tell: Teller, facts: StandingFacts): Html {
  const left = questionsLeft.map((sentence) => tell.plain(sentence)).join('\n');
  const numbers = Object.values(callable(facts)).join(' ');
  return html` data-left="${left}"
  data-callable="${numbers}"${Object.entries(words).map((word) => attribute(tell, word))}`;
}

function attribute(tell: Teller, [name, sentence]: readonly [string, Text]): Html {
  const dashed = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  return html` data-${dashed}="${tell.plain(sentence)}"`;
}
