import { button, make } from '../dom';
import { choice } from './choice';
import { choices } from './choices';
import { day } from './day';
import { each } from './each';
import { record } from './record';
import type { Reply } from './reply';
import { review } from './review';

/** Everything by which a screen can be answered, besides words of one's own, which always do. */
export function draw(reply: Reply): readonly HTMLElement[] {
  const { screen, wording } = reply;
  return [
    ...(screen.review ? [review(reply)] : []),
    ...(screen.record ? [record(wording)] : []),
    ...answers(reply),
    ...(screen.progress ? [progress(reply, screen.progress)] : []),
    ...(screen.commands.length > 0 ? [commands(reply)] : []),
  ];
}

function answers(reply: Reply): readonly HTMLElement[] {
  const beside = reply.screen.choices.length > 0 ? [choice(reply)] : [];
  switch (reply.screen.kind) {
    case 'choices':
      return [choices(reply)];
    case 'each':
      return [each(reply)];
    case 'date':
      return [day(reply), ...beside];
    case 'choice':
    case 'text':
    case 'contact':
    case 'secret':
    case 'file':
      return beside;
  }
}

function progress(
  { wording }: Reply,
  { done, of }: { readonly done: number; readonly of: number },
): HTMLElement {
  const words = wording.left(of - done);
  const bar = make('progress', { value: String(done), max: String(of), 'aria-hidden': 'true' });
  return make('p', { class: 'left' }, words, bar);
}

function commands({ screen, wording, press }: Reply): HTMLElement {
  const buttons = screen.commands.map(({ command, label }) =>
    button(label, 'quiet', () => press({ question: screen.id, command }, label)),
  );
  return make(
    'div',
    { class: 'commands', role: 'group', 'aria-label': wording.word('commands') },
    ...buttons,
  );
}
