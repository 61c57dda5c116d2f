import { acceptors } from '../acceptor/chapter.ts';
import { statements } from '../acceptor/statements.ts';
import { families } from '../family/employment.ts';
import { type RulesDocument, rulesDocument as written } from '../law/rules-document.ts';
import { balikpapan } from '../localities/balikpapan/balikpapan.ts';
import { care } from '../programmes/care/chapter.ts';
import { careRegister } from './care.ts';
import { type Register, registerWith } from './register.ts';

const localities = [balikpapan] as const;

/** Everything the package knows of the law, also what no programme of aid asks for. */
export const wholeLaw = (): Register => registerWith(balikpapan, [families, acceptors, care]);

/** The whole law as plain JSON. */
export const rulesDocument = (): RulesDocument => {
  const { book, programmes } = wholeLaw();
  return written(book, programmes, localities, { care: careRegister, statements, classifications: [] });
};
