/**
 * The activity that Teams gets, as lines to be read: its text, then the card between bars, each button and each field with what
 * it sends. `[No = no]` is a button, `[Back = back!]` a command, `( ) Yes = yes` one of a field, `[ ] Physical = physical` a tick.
 */
import { cardType } from '../../src/channels/bot-service/card';
import type { Card, ChoiceSet, Part, Submit } from '../../src/channels/bot-service/card';
import type { Activity } from 'botbuilder';
import type { Act } from './script';

export function readable(activity: Partial<Activity>): string {
  const card = cardOf(activity);
  const question = card && actionsOf(card)[0]?.data;
  const name = question && 'question' in question ? question.question : 'nothing to press';
  const drawn = card
    ? [`card: ${name.replace(draft, '')}`, ...card.body.flatMap(linesOf).map((line) => `| ${line}`)]
    : [];
  return [activity.text ?? '', ...drawn].filter((line) => line !== '').join('\n');
}

/** The value that comes back when somebody does this with the card. */
export function submitted(activity: Partial<Activity>, act: Act): object {
  const card = cardOf(activity);
  if (!card) throw new Error('There is no card');
  switch (act.act) {
    case 'presses':
    case 'presses-earlier':
      return dataOf(card, (action) => action.title === act.label, act.label);
    case 'ticks': {
      const [list] = fieldsOf(card);
      const values = act.labels.map((label) => valueOf(list, label));
      return { ...sending(card), choices: values.join(',') };
    }
    case 'answers-each': {
      const fields = fieldsOf(card).map((field, place) => [
        field.id,
        valueOf(field, act.answers[place] ?? ''),
      ]);
      return { ...sending(card), ...Object.fromEntries(fields) };
    }
    default:
      throw new Error(`“${act.act}” is not done with a card`);
  }
}

/** A question's id begins with its draft's, which is chance. */
const draft = /^[\w-]{16}:/;

function cardOf({ attachments }: Partial<Activity>): Card | undefined {
  return attachments?.find(({ contentType }) => contentType === cardType)?.content;
}

function linesOf(part: Part): readonly string[] {
  switch (part.type) {
    case 'RichTextBlock':
      return [part.inlines.map(({ text }) => text).join('')];
    case 'ActionSet':
      return [part.actions.map((action) => `[${action.title} = ${sent(action)}]`).join(' ')];
    case 'Input.ChoiceSet': {
      const box = part.isMultiSelect ? '[ ]' : '( )';
      const choices = part.choices.map(({ title, value }) => `${box} ${title} = ${value}`);
      return part.label === undefined ? choices : [`${part.label} (${part.id})`, choices.join('  ')];
    }
  }
}

function sent({ data }: Submit): string {
  if ('choice' in data) return data.choice;
  if ('command' in data) return `${data.command}!`;
  return 'field' in data ? `${data.field} above` : JSON.stringify(data);
}

function actionsOf({ body }: Card): readonly Submit[] {
  return body.flatMap((part) => (part.type === 'ActionSet' ? part.actions : []));
}

function fieldsOf({ body }: Card): readonly ChoiceSet[] {
  return body.flatMap((part) => (part.type === 'Input.ChoiceSet' ? [part] : []));
}

function sending(card: Card): object {
  return dataOf(card, ({ associatedInputs }) => associatedInputs === 'auto', 'what was filled in');
}

function dataOf(card: Card, fits: (action: Submit) => boolean, name: string): object {
  const action = actionsOf(card).find(fits);
  if (!action) throw new Error(`“${name}” is not on this card: ${linesOfAll(card)}`);
  return action.data;
}

function linesOfAll({ body }: Card): string {
  return body.flatMap(linesOf).join(' | ');
}

function valueOf(field: ChoiceSet | undefined, label: string): string {
  const choice = field?.choices.find(({ title }) => title.toLowerCase() === label.toLowerCase());
  if (!choice) throw new Error(`“${label}” is not in this field`);
  return choice.value;
}
