import { type Asked, answerIn, type Reply } from '../assessment/answer.ts';
import { askNextIn, askOneIn, type NextQuestion } from '../assessment/ask-next.ts';
import { type AssessOptions, assessIn } from '../assessment/assess.ts';
import type { Finding } from '../assessment/finding.ts';
import { type Register, registerOf } from '../assessment/register.ts';
import type { RegisterOptions } from '../assessment/situation.ts';
import { onceFor } from '../engine/once-for.ts';
import type { Family } from '../family/family.ts';
import { type FamilySubject, familyRecord } from '../family/kind.ts';
import type { Locality, Programme } from '../law/programme.ts';
import { pkh } from '../programmes/pkh/pkh.ts';
import { sembako } from '../programmes/sembako.ts';
import { uppka } from '../uppka/membership.ts';

/** National programmes for families; a locality adds its own. */
export const national: readonly Programme<FamilySubject>[] = [uppka, pkh, sembako];

const NOWHERE: Locality = { id: '', programmes: [], params: [] };
const registers = /* @__PURE__ */ onceFor((place: Locality) =>
  registerOf({ kind: familyRecord, programmes: national, place }),
);

/** Every programme for families of a place; the national ones when no place is given. */
export const familiesIn = (place: Locality = NOWHERE): Register<Family, FamilySubject> => registers(place);

/**
 * The record with a reply to a question put in; what was said before to the same question is forgotten.
 * @throws TypeError for a reply the question does not take.
 */
export const answer = (family: Family, asked: Asked, reply: Reply): Family =>
  answerIn(familyRecord, family, asked, reply);

export interface Options extends RegisterOptions {
  readonly locality?: Locality;
}

export const programmeIds = (locality?: Locality): string[] => familiesIn(locality).programmes.map(({ id }) => id);

/**
 * One finding for each programme and whom it is about, in the order of the register.
 * @throws RangeError for a text that is no day, an unknown programme or question, or a record that contradicts itself;
 * `readFamily` tells of such records without throwing.
 */
export const assess = (family: Family, { locality, ...options }: Options & AssessOptions): Finding<FamilySubject>[] =>
  assessIn(familiesIn(locality), family, options);

/**
 * The questions that may still change a verdict, best first; none when the verdicts stand.
 * @throws RangeError as `assess` does.
 */
export const askNext = (family: Family, { locality, ...options }: Options): NextQuestion[] =>
  askNextIn(familiesIn(locality), family, options);

/** The first of them that the caller has not asked yet: far less work than to find them all. */
export const askOne = (
  family: Family,
  { locality, ...options }: Options,
  wasAsked?: (question: NextQuestion) => boolean,
): NextQuestion | undefined => askOneIn(familiesIn(locality), family, options, wasAsked);
