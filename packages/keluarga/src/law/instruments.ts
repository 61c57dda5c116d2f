import { type Citation, register } from './instrument.ts';
import { acceptor } from './sources/acceptor.ts';
import { capital } from './sources/capital.ts';
import { care } from './sources/care.ts';
import { civilRegistration } from './sources/civil-registration.ts';
import { familyPlanning } from './sources/family-planning.ts';
import { food } from './sources/food.ts';
import { groupGuidance } from './sources/group-guidance.ts';
import { guidance } from './sources/guidance.ts';
import { pkh } from './sources/pkh.ts';
import { uppka } from './sources/uppka.ts';
import { welfare } from './sources/welfare.ts';

const entries = {
  ...acceptor,
  ...familyPlanning,
  ...civilRegistration,
  ...uppka,
  ...welfare,
  ...pkh,
  ...guidance,
  ...capital,
  ...food,
  ...groupGuidance,
  ...care,
};

/**
 * Every text and page a rule of ours stands on. Links are to where it was read; a press page is a place of reading,
 * not a source of law.
 */
export const instruments = /* @__PURE__ */ register(entries);

type Id = keyof typeof entries;

/** Knows the ids by their type alone, so that a page that assesses does not load the register. */
/* @__NO_SIDE_EFFECTS__ */
export const cite = (instrument: Id, details: { article?: string; via?: readonly Id[] } = {}): Citation => ({
  instrument,
  ...details,
});
