/** Whether a body is an activity that the SDK can be handed without falling over. Pure. */
import type { Activity } from 'botbuilder';

/** The fields that the SDK or we read, of the types that they read them as. Replies go only to encrypted addresses. */
export function looksLikeActivity(body: unknown): body is Activity {
  if (!isRecord(body)) return false;
  const { type, channelId, serviceUrl, conversation, from, recipient } = body;
  return (
    [type, channelId, serviceUrl].every(isName) &&
    [conversation, from, recipient].every((account) => isRecord(account) && isName(account.id)) &&
    String(serviceUrl).startsWith('https://') &&
    // A kind of channel that we do not serve, and whose tokens the SDK checks by rules of their own.
    channelId !== 'AseChannel' &&
    strings.every((name) => optional(body[name], (value) => typeof value === 'string')) &&
    lists.every((name) => optional(body[name], isRecords))
  );
}

const strings = [
  'timestamp',
  'localTimestamp',
  'expiration',
  'id',
  'locale',
  'deliveryMode',
  'text',
  'callerId',
];
const lists = ['membersAdded', 'membersRemoved', 'attachments', 'entities'];

function optional(value: unknown, holds: (value: unknown) => boolean): boolean {
  return value === undefined || value === null || holds(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecords(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRecord);
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= 2_000;
}
