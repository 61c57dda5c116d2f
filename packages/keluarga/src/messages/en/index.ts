import { acceptors } from './acceptors.ts';
import { answers } from './answers.ts';
import { businessSize } from './business-size.ts';
import { capital } from './capital.ts';
import { care } from './care.ts';
import { families } from './families.ts';
import { familyFacts } from './family-facts.ts';
import { foodPermits } from './food-permits.ts';
import { groupAnswers } from './group-answers.ts';
import { groupFacts } from './group-facts.ts';
import { groupWork } from './group-work.ts';
import { halal } from './halal.ts';
import { kur } from './kur.ts';
import { law } from './law.ts';
import { offices } from './offices.ts';
import { papers } from './papers.ts';
import { permitTerms } from './permit-terms.ts';
import { phrases } from './phrases.ts';
import { pkh } from './pkh.ts';
import { places } from './places.ts';
import { sembako } from './sembako.ts';
import { socialAid } from './social-aid.ts';
import { tax } from './tax.ts';
import { uppkaGroup } from './uppka-group.ts';
import { uppkaMembership } from './uppka-membership.ts';

/** What is said of families, by file. */
export const ofFamilies = {
  phrases,
  answers,
  law,
  places,
  offices,
  papers,
  familyFacts,
  families,
  uppkaMembership,
  acceptors,
  socialAid,
  pkh,
  sembako,
  care,
};

/** What is said of groups, by file. */
export const ofGroups = {
  groupAnswers,
  groupFacts,
  groupWork,
  offices,
  papers,
  uppkaGroup,
  businessSize,
  tax,
  foodPermits,
  permitTerms,
  halal,
  kur,
  capital,
};
