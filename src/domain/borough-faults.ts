/**
 * Names every setting of a borough's file that is missing, of the wrong kind or unknown, and says what it should be;
 * never what it was. Empty when all is well.
 */
export function faultsIn(file: unknown, offered: readonly string[]): readonly string[] {
  if (!isRecord(file)) return ['the file should hold one object'];
  const settings = checksOf(offered);
  const unknown = Object.keys(file).filter((name) => !(name in settings));
  return [
    ...Object.entries(settings)
      .filter(([name, { holds, optional }]) => !(optional && file[name] === undefined) && !holds(file[name]))
      .map(([name, { should }]) => `${name} should be ${should}`),
    ...unknown.map((name) => `${name} is not a setting`),
  ];
}

interface Check {
  readonly should: string;
  readonly optional?: true;
  readonly holds: (value: unknown) => boolean;
}

function checksOf(offered: readonly string[]): Readonly<Record<string, Check>> {
  const wording: Check = {
    should: 'a text, or a text for each language with "en" among them',
    holds: isWording,
  };
  const link: Check = { should: 'an address that begins with https://', holds: isLink };
  return {
    council: wording,
    borough: wording,
    logo: { ...link, optional: true },
    colours: { should: '{ main, onMain } as #rrggbb with a contrast of 4.5 to 1', holds: areColours },
    phone: { should: 'a telephone number of 8 to 15 digits', holds: isPhone },
    hours: wording,
    outOfHours: wording,
    victimService: wording,
    policyLink: link,
    onlineForm: link,
    privacyNotice: { ...link, optional: true },
    legalException: wording,
    exitTo: link,
    languages: {
      should: 'a list of languages that there are, "en" among them, none twice',
      holds: (value) =>
        isListOf(value, offered) && value.includes('en') && new Set(value).size === value.length,
    },
    closingHour: { should: 'an hour from 0 to 23', optional: true, holds: (value) => isWhole(value, 0, 23) },
    promisesCover: {
      should: '"tenants-and-leaseholders" or "everyone"',
      holds: (value) => value === 'tenants-and-leaseholders' || value === 'everyone',
    },
    retention: {
      should: '{ caseMonths } from 1 to 240',
      holds: (value) => isRecord(value) && isWhole(value['caseMonths'], 1, 240),
    },
    toBeConfirmed: { should: 'a list of texts', holds: isTexts },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isListOf(value: unknown, known: readonly string[]): value is readonly string[] {
  return isTexts(value) && value.every((one) => known.includes(one));
}

function isWording(value: unknown): boolean {
  return isText(value) || (isRecord(value) && isText(value['en']) && Object.values(value).every(isText));
}

function isLink(value: unknown): boolean {
  return isText(value) && URL.canParse(value) && new URL(value).protocol === 'https:';
}

function isPhone(value: unknown): boolean {
  return isText(value) && /^\+?[\d ]+$/.test(value) && /^\d{8,15}$/.test(value.replace(/\D/g, ''));
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function areColours(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const [main, onMain] = [luminance(value['main']), luminance(value['onMain'])];
  if (main === undefined || onMain === undefined) return false;
  return (Math.max(main, onMain) + 0.05) / (Math.min(main, onMain) + 0.05) >= 4.5;
}

/** Relative luminance as WCAG 2.2 defines it; `undefined` when it is no `#rrggbb`. */
function luminance(colour: unknown): number | undefined {
  if (typeof colour !== 'string' || !/^#[\da-f]{6}$/i.test(colour)) return undefined;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((level) => (level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
