import { longestDate, misfit } from '../../src/form/fits';
import { choice, choices, contact, date, skipped, text } from './playing';
import type { FileDescription, Question, YesNoUnsure } from '../../src/form/form';

const story: Question = { id: 'story', kind: 'text', most: 10 };
const forms: Question = {
  id: 'forms',
  kind: 'choices',
  choices: ['verbal', 'physical', 'not-sure'],
  alone: ['not-sure'],
};
const people: Question = { id: 'people', kind: 'each', items: ['hurt', 'afraid'] };
const phone: Question = { id: 'phone', kind: 'contact', way: 'phone' };
const email: Question = { id: 'email', kind: 'contact', way: 'email' };
const photos: Question = { id: 'photos', kind: 'file', most: 1 };
const each = (items: Readonly<Record<string, YesNoUnsure>>) => ({ kind: 'each', items }) as const;
const photo: FileDescription = { id: 'f1', name: 'door.jpg', type: 'image/jpeg', size: 1 };

describe('an answer fits', () => {
  it('text up to its length, and not blanks', () => {
    expect(misfit(story, text('1234567890'))).toBeUndefined();
    expect(misfit(story, text('12345678901'))).toBe('too-long');
    expect(misfit(story, text(' \n'))).toBe('empty');
  });

  it('several choices, each once, and "not sure" by itself', () => {
    expect(misfit(forms, choices('physical', 'verbal'))).toBeUndefined();
    expect(misfit(forms, choices('not-sure'))).toBeUndefined();
    expect(misfit(forms, choices('verbal', 'not-sure'))).toBe('not-offered');
    expect(misfit(forms, choices('verbal', 'verbal'))).toBe('not-offered');
    expect(misfit(forms, choices('loud'))).toBe('not-offered');
    expect(misfit(forms, choices())).toBe('empty');
  });

  it('yes, no or not sure for the items that it has', () => {
    expect(misfit(people, each({ hurt: 'no', afraid: 'unsure' }))).toBeUndefined();
    expect(misfit(people, each({ hurt: 'no' }))).toBeUndefined();
    expect(misfit(people, each({ angry: 'yes' }))).toBe('not-offered');
    expect(misfit(people, each({}))).toBe('empty');
  });

  it('a telephone number in any digits, with words round it', () => {
    expect(misfit(phone, contact('after five: 01438 242666, ask for me'))).toBeUndefined();
    expect(misfit(phone, contact('٠١٤٣٨ ٢٤٢٦٦٦'))).toBeUndefined();
    expect(misfit(phone, contact('call me'))).toBe('not-a-phone');
    expect(misfit(phone, contact(' '))).toBe('empty');
  });

  it('an e-mail address that can work', () => {
    expect(misfit(email, contact('me@example.org please'))).toBeUndefined();
    expect(misfit(email, contact('me at example.org'))).toBe('not-an-email');
    expect(misfit(email, contact('me@example'))).toBe('not-an-email');
  });

  it('words for a day, whether or not they were understood', () => {
    const when: Question = { id: 'when', kind: 'date' };
    expect(misfit(when, date('several times'))).toBeUndefined();
    expect(misfit(when, date('x'.repeat(longestDate + 1)))).toBe('too-long');
  });

  it('as many files as are taken', () => {
    expect(misfit(photos, { kind: 'file', files: [photo] })).toBeUndefined();
    expect(misfit(photos, { kind: 'file', files: [photo, photo] })).toBe('too-many');
    expect(misfit(photos, { kind: 'file', files: [] })).toBe('empty');
  });

  it('left out, unless the question needs an answer', () => {
    expect(misfit(story, skipped)).toBeUndefined();
    expect(misfit({ ...story, required: true }, skipped)).toBe('empty');
  });

  it('only the kind that its question asks for', () => {
    expect(misfit(story, choice('verbal'))).toBe('another-kind');
    expect(misfit(forms, choice('verbal'))).toBe('another-kind');
    expect(misfit({ id: 'code', kind: 'secret' }, text('1234'))).toBe('another-kind');
  });
});
