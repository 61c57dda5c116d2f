import { type ContactId, contactsIn, dangerSigns, type Hours, type Need, type Occasion, type Way } from 'keluarga/law';
import { careWords } from 'keluarga/messages';
import { citationOf } from '../guide/citation.ts';
import { ruleWordsOf } from '../rules/words.ts';
import { careSiteWords } from '../words/care.ts';
import { longDate } from '../words/date.ts';
import type { Language } from '../words/index.ts';
import { digits, PLACE, type Urgency } from './ids.ts';

/** A way to reach a contact as a page shows it. */
interface ToldWay {
  readonly kind: Way['kind'];
  /** What a press on it does; none for an address. */
  readonly href?: string;
  readonly text: string;
  readonly more: readonly string[];
  readonly source: string;
}

export interface ToldContact {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  readonly ways: readonly ToldWay[];
}

/** The contacts for a need, those of the city first. */
export const contactsFor = (need: Need, language: Language): readonly ToldContact[] =>
  contactsIn(PLACE, need).map((contact) => told(contact, language));

/** @throws RangeError for an unknown id. */
export function contactOf(id: string, language: Language): ToldContact {
  const found = contactsIn(PLACE).find((contact) => contact.id === id);
  if (!found) throw new RangeError(`unknown contact: ${id}`);
  return told(found, language);
}

const told = ({ id, ways }: { id: ContactId; ways: readonly Way[] }, language: Language): ToldContact => ({
  id,
  ...careWords[language].contacts[id],
  ways: ways.map((way) => tellWay(way, language)),
});

/** A number to press stands on one line. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');

/** How a browser is asked to call or write; a text of ours never goes along. */
const hrefs: Readonly<Record<Way['kind'], ((value: string) => string) | undefined>> = {
  phone: (value) => `tel:${digits(value)}`,
  sms: (value) => `sms:${digits(value)}`,
  whatsapp: (value) => `https://wa.me/${digits(value).replace(/^0/, '62')}`,
  email: (value) => `mailto:${value}`,
  web: (value) => `https://${value}`,
  address: undefined,
};

function tellWay({ kind, value, press, hours, free, lastSeen, grade, cite }: Way, language: Language): ToldWay {
  const words = careSiteWords[language];
  const href = hrefs[kind]?.(value);
  return {
    kind,
    ...(href && { href }),
    text: kind === 'phone' ? unbroken(words.ways.phone(value)) : words.ways[kind](value),
    more: [
      ...(press ? [words.press(press)] : []),
      ...(hours ? [sayHours(hours, language)] : []),
      ...(free ? [words.free] : []),
    ],
    source: words.printed(
      longDate(lastSeen, language),
      citationOf(cite.instrument, language).teks,
      ruleWordsOf(language).grades[grade],
    ),
  };
}

function sayHours(hours: Hours, language: Language): string {
  const words = careSiteWords[language];
  return hours === 'always' ? words.always : words.workdays(hours.workdays[0], hours.workdays[1], hours.zone);
}

const occasions: Readonly<Record<Urgency, readonly Occasion[]>> = {
  melahirkan: ['birth'],
  kb: ['method', 'vasectomy'],
  kekerasan: [],
};

const signsAfter = (urgency: Urgency) =>
  dangerSigns.filter(({ after }) => after.some((each) => occasions[urgency].includes(each)));

/** The signs with which not to wait. */
export const signsOf = (urgency: Urgency, language: Language): readonly string[] =>
  signsAfter(urgency).map(({ id }) => careWords[language].signs[id]);

/** Who names these signs, each source once, with its day or that it bears none. */
export function sourcesOf(urgency: Urgency, language: Language): readonly string[] {
  const words = careSiteWords[language];
  const seen = signsAfter(urgency).flatMap(({ sources }) => sources);
  return [
    ...new Set(
      seen.map(({ cite, grade, lastSeen }) => {
        const { teks } = citationOf(cite.instrument, language);
        const day = lastSeen ? longDate(lastSeen, language) : words.undated;
        return `${teks} (${ruleWordsOf(language).grades[grade]}, ${day})`;
      }),
    ),
  ];
}
