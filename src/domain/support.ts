/**
 * Every emergency and support number of the assistant. A borough confirms them before it goes live: `checked` is the day
 * on which the number was compared with its source, and is unset where nobody has.
 */
import type { SupportLine } from '../language/text';

export interface SupportNumber {
  readonly name: string;
  /** As it is read out and dialled. */
  readonly number: string;
  readonly hours: string;
  readonly for: string;
  readonly source: string;
  /** `YYYY-MM-DD`; unset: not verified yet. */
  readonly checked?: string;
}

/** The numbers by the placeholders under which sentences use them. */
export const supportNumbers: Readonly<Record<SupportLine, SupportNumber>> = {
  emergency: {
    name: 'Emergency services',
    number: '999',
    hours: 'always',
    for: 'anybody in danger now; without speaking: 55 on a mobile',
    source: 'police.uk, silent solution',
    checked: '2026-11-22',
  },
  nonEmergency: {
    name: 'Police, not an emergency',
    number: '101',
    hours: 'always',
    for: 'what has already happened',
    source: 'police.uk',
    checked: '2026-11-22',
  },
  textphone: {
    name: 'Emergency services by textphone or Relay UK',
    number: '18000',
    hours: 'always',
    for: 'people who are deaf or cannot speak',
    source: 'relayuk.bt.com',
    checked: '2026-11-22',
  },
  samaritans: {
    name: 'Samaritans',
    number: '116 123',
    hours: 'always, free',
    for: 'anybody who is struggling or thinks of suicide',
    source: 'samaritans.org',
    checked: '2026-11-22',
  },
  shout: {
    name: 'Shout, by text message',
    number: '85258',
    hours: 'always, free',
    for: 'anybody who would rather write than speak',
    source: 'giveusashout.org',
    checked: '2026-11-22',
  },
  childline: {
    name: 'Childline',
    number: '0800 1111',
    hours: 'always, free',
    for: 'children and young people under 19',
    source: 'childline.org.uk',
    checked: '2026-11-22',
  },
  victimSupport: {
    name: 'Victim Support',
    number: '08 08 16 89 111',
    hours: 'always, free',
    for: 'anybody hurt by a crime, reported or not',
    source: 'victimsupport.org.uk',
    checked: '2026-11-22',
  },
  domesticAbuse: {
    name: 'National Domestic Abuse Helpline',
    number: '0808 2000 247',
    hours: 'always, free',
    for: 'women hurt by a partner or relative, and those who worry about them',
    source: 'nationaldahelpline.org.uk',
    checked: '2026-11-22',
  },
  rapeCrisis: {
    name: 'Rape Crisis, 24/7 support line',
    number: '0808 500 2222',
    hours: 'always, free',
    for: 'anybody of 16 or older after sexual violence',
    source: 'rapecrisis.org.uk; number not verified, to be confirmed by the council',
  },
  stalking: {
    name: 'National Stalking Helpline',
    number: '0808 802 0300',
    hours: 'weekdays in the daytime; to be confirmed',
    for: 'anybody who is followed, watched or pestered',
    source: 'suzylamplugh.org; number not verified, to be confirmed by the council',
  },
  galop: {
    name: 'Galop, LGBT+ helpline',
    number: '0800 999 5428',
    hours: 'weekdays; to be confirmed',
    for: 'LGBT+ people after abuse or violence',
    source: 'galop.org.uk; number not verified, to be confirmed by the council',
  },
  mensAdvice: {
    name: 'Men’s Advice Line',
    number: '0808 801 0327',
    hours: 'weekdays; to be confirmed',
    for: 'men hurt by a partner or relative',
    source: 'mensadviceline.org.uk; number not verified, to be confirmed by the council',
  },
};
