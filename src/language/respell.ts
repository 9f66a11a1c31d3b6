/**
 * English as people type it, in the words that the recogniser knows, and without what it would misread: hours, which
 * can look like dates, and phrases that say nothing about the day.
 * @param text folded: lower case, no apostrophes, spaces single
 */
export function respell(text: string): string {
  return spellings.reduce((words, [written, meant]) => words.replace(written, meant), text).trim();
}

const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';

const spellings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:yday|yest|yesterdy|yesturday|yestarday|yeterday|yesteday|ystrday)\b/g, 'yesterday'],
  [/\b(?:2day|tday|todat)\b/g, 'today'],
  [/\b(?:2nite|tonite|2night)\b/g, 'tonight'],
  [/\blast nite\b/g, 'last night'],
  [/\b(?:mnday|mondy|moday)\b/g, 'monday'],
  [/\b(?:tusday|tuseday|tueday|teusday|tuesdy)\b/g, 'tuesday'],
  [/\b(?:wensday|wednsday|wendsday|wedensday|wednesdy|weds)\b/g, 'wednesday'],
  [/\b(?:thrusday|thursdy|thursady|thurday)\b/g, 'thursday'],
  [/\b(?:firday|frday|fridy)\b/g, 'friday'],
  [/\b(?:saterday|satuday|saturdy|satday)\b/g, 'saturday'],
  [/\b(?:sundy|sundey)\b/g, 'sunday'],
  [/\b(?:novembr|novemeber|novmber)\b/g, 'november'],
  [/\b(?:octobr|ocotber)\b/g, 'october'],
  [/\b(?:septembr|setpember|sepember)\b/g, 'september'],
  [/\b(?:febuary|feburary|febury)\b/g, 'february'],
  [/\b(?:agust|augst)\b/g, 'august'],
  [/\b(sat|sun)(?= (?:morning|afternoon|evening|night)\b)/g, '$1day'],
  [/\bsatday\b/g, 'saturday'],
  [/(^|\b(?:on|last|this) )(sat)$/g, '$1saturday'],
  [/(^|\b(?:on|last|this) )(sun)$/g, '$1sunday'],
  // "It may have been" is no month.
  [/\bmay (?=have|be|not|well|even|already|come|do\b)/g, 'might '],
  [/\bboxing day\b/g, '26 december'],
  [/\bbonfire night\b/g, '5 november at night'],
  [/\b(?:nye|new years eve)\b/g, '31 december'],
  [/\bof this month\b/g, 'this month'],
  [/\bago today\b/g, 'ago'],
  [/\b(week|month|year|fortnight) back\b/g, '$1 ago'],
  [/\b(days|weeks|months|years) back\b/g, '$1 ago'],
  [/\bnights? ago\b/g, 'days ago at night'],
  [/\b(?:a |one )?fortnight ago\b/g, '14 days ago'],
  [/(^|\b(?:was|about|happened|since) )(day|week|month|year) ago\b/g, '$1a $2 ago'],
  [new RegExp(`\\b(${weekday}) (?:just )?gone\\b`, 'g'), '$1'],
  [new RegExp(`\\b(${weekday}) last\\b(?! (?:week|month|year|night))`, 'g'), 'last $1'],
  [/\b(?:all|one|some|sometime|the whole|whole) (?:day|of)\b/g, ' '],
  [/\bover the (?=weekend|last|past)/g, 'on the '],
  [/\b(?:from|since) (.{3,40}?) (?:until|till|til|to|up to) (?:now|today|this day)$/g, 'since $1'],
  [/\b(?:half|quarter) (?:past |to )?\d{1,2}\b/g, ' '],
  [/\b(?:about|around|roughly) (?=\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b)/g, ' '],
  // "Around 4" and "at 10", where no day's or unit's name follows.
  [
    /\b(?:at|about|around)(?: about| around)? \d{1,2}(?= *(?:$|[,;!?]|on\b|in the\b|yesterday|today|last\b|when\b|as\b))/g,
    ' ',
  ],
  [/ +/g, ' '],
];
