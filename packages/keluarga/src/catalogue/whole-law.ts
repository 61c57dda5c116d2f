import { acceptors } from '../acceptor/chapter.ts';
import { statements } from '../acceptor/statements.ts';
import { type Register, registerOf } from '../assessment/register.ts';
import { families } from '../family/employment.ts';
import type { Family } from '../family/family.ts';
import { type FamilySubject, familyRecord } from '../family/kind.ts';
import { type RulesDocument, rulesDocument as written } from '../law/rules-document.ts';
import { care } from '../programmes/care/chapter.ts';
import { formingSteps } from '../uppka/forming.ts';
import { joiningSteps } from '../uppka/joining.ts';
import { careRegister } from './care.ts';
import { national } from './families.ts';
import { localities, places } from './places.ts';

let made: Register<Family, FamilySubject> | undefined;

/** Everything the package knows of the law of families, also what no programme of aid asks for. */
export const wholeLaw = (): Register<Family, FamilySubject> => {
  made ??= registerOf({
    kind: familyRecord,
    programmes: national,
    place: places.balikpapan.locality,
    chapters: [families, acceptors, care],
  });
  return made;
};

/** The whole law as plain JSON. */
export const rulesDocument = (): RulesDocument => {
  const { book, programmes } = wholeLaw();
  return written(book, programmes, localities, {
    care: careRegister,
    statements,
    classifications: [],
    procedures: [joiningSteps, formingSteps],
  });
};
