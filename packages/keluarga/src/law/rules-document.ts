import type { Fact } from '../engine/facts.ts';
import type { Book } from './book.ts';
import { type Cited, resolver } from './cited.ts';
import type { Classification } from './classification.ts';
import type { Contact, Seen, Way } from './contact.ts';
import type { CareRegister, DangerSign } from './danger-sign.ts';
import type { Version } from './dated.ts';
import type { OpenQuestion } from './define.ts';
import type { Citation } from './instrument.ts';
import { instruments } from './instruments.ts';
import type { LeftOutReason } from './notes/fate.ts';
import { notes } from './notes.ts';
import type { Procedure, Row } from './procedure.ts';
import type { Locality, Programme } from './programme.ts';
import type { Statement } from './statement.ts';
import type { Ways } from './ways.ts';

/** A version with its texts beside it; `value` is an expression for a rule, a number for a parameter. */
export type WrittenVersion<Value> = Omit<Version<Value>, 'cite' | 'dispute'> & {
  readonly cite: Cited;
  readonly dispute?: { readonly cite: Cited; readonly says: string };
};

/** A rule or a parameter; those a locality sets name it, and may have the id of one elsewhere. */
export interface Written<Value> {
  readonly id: string;
  readonly unit?: string;
  readonly locality?: string;
  readonly versions: readonly WrittenVersion<Value>[];
}

type WithText<Entry extends Seen> = Omit<Entry, 'cite'> & { readonly cite: Cited };
type WrittenContact = Omit<Contact, 'ways'> & { readonly locality?: string; readonly ways: readonly WithText<Way>[] };
type WrittenSign = Omit<DangerSign, 'sources'> & { readonly sources: readonly WithText<Seen>[] };

/** All of the law in the package as plain JSON; `rulesSchema` describes it. */
export interface RulesDocument {
  readonly facts: readonly (Fact & { readonly id: string })[];
  readonly rules: readonly Written<unknown>[];
  readonly params: readonly Written<number>[];
  readonly openQuestions: readonly (Pick<OpenQuestion, 'id' | 'domain'> & { readonly sources: readonly Cited[] })[];
  readonly programmes: readonly WrittenProgramme[];
  /** Whom to call; those of a place name it. */
  readonly contacts: readonly WrittenContact[];
  /** Signs with which to go for help at once. */
  readonly dangerSigns: readonly WrittenSign[];
  /** Rights, duties and facts of law that decide nothing; `value` is the id of their words. */
  readonly statements: readonly Written<string>[];
  /** What something may be called, and by which rules. */
  readonly classifications: readonly WrittenClasses[];
  /** How something is done, step by step; a row or a step without versions is advice that no text was read to say. */
  readonly procedures: readonly WrittenProcedure[];
  /** Ids of the research notes that are coded under other ids. */
  readonly codedAs: readonly { readonly id: string; readonly as: readonly string[] }[];
  /** Ids of the research notes that are neither rule nor parameter. */
  readonly leftOut: readonly { readonly id: string; readonly reason: LeftOutReason }[];
}

/** What stands beside the rules. */
export interface Registers {
  readonly care: CareRegister;
  readonly statements: readonly Statement[];
  readonly classifications: readonly Classification[];
  readonly procedures: readonly Procedure[];
}

/** In order of id, so that two releases can be compared line by line. */
export const rulesDocument = (
  { facts, rules, params, questions }: Omit<Book, 'layout'>,
  programmes: readonly Programme[],
  localities: readonly Locality[],
  { care, statements, classifications, procedures }: Registers,
): RulesDocument => {
  const cited = resolver(instruments);
  const written = <Value>(version: Version<Value>): WrittenVersion<Value> => {
    const { cite, dispute, ...rest } = version;
    return { ...rest, cite: cited(cite), ...(dispute && { dispute: { ...dispute, cite: cited(dispute.cite) } }) };
  };
  const regional = localities.flatMap((locality) =>
    locality.params.map((param) => ({ ...param, locality: locality.id })),
  );
  const national = [...params.values()].filter(({ id }) => !regional.some((param) => param.id === id));
  return {
    facts: byId(Object.entries(facts).map(([id, fact]) => ({ id, ...fact }))).filter(
      ({ knownBy }) => knownBy !== 'law',
    ),
    rules: byId([...rules.values()].map(({ id, versions }) => ({ id, versions: versions.map(written) }))),
    params: byId(
      [...national, ...regional].map(({ kind: _, versions, ...param }) => ({
        ...param,
        versions: versions.map(written),
      })),
    ),
    openQuestions: byId(
      [...questions.values()].map(({ id, domain, sources }) => ({ id, domain, sources: sources.map(cited) })),
    ),
    programmes: byId(
      [...new Set([...programmes, ...localities.flatMap((locality) => locality.programmes)])].map((programme) => {
        const own = localities.find((locality) => locality.programmes.includes(programme));
        return { ...writtenProgramme(programme, written), ...(own && { locality: own.id }) };
      }),
    ),
    ...writtenCare(care, cited),
    statements: byId(statements.map(({ id, versions }) => ({ id, versions: versions.map(written) }))),
    classifications: byId(classifications.map(writtenClasses)),
    procedures: byId(procedures.map((procedure) => writtenProcedure(procedure, written))),
    ...fates(),
  };
};

const writtenCare = (
  { contacts, dangerSigns }: CareRegister,
  cited: (cite: Citation) => Cited,
): Pick<RulesDocument, 'contacts' | 'dangerSigns'> => {
  const written = <Entry extends Seen>(seen: Entry): WithText<Entry> => ({ ...seen, cite: cited(seen.cite) });
  return {
    contacts: byId(
      contacts.flatMap(({ locality, contacts: all }) =>
        all.map((contact) => ({ ...contact, ...(locality && { locality }), ways: contact.ways.map(written) })),
      ),
    ),
    dangerSigns: byId(dangerSigns.map((sign) => ({ ...sign, sources: sign.sources.map(written) }))),
  };
};

type WrittenProgramme = ReturnType<typeof writtenProgramme> & { readonly locality?: string };

const writtenProgramme = (
  { rule, rules, params, questions, facts, existence, instalments, kept, figures, ...programme }: Programme,
  written: <Value>(version: Version<Value>) => WrittenVersion<Value>,
) => ({
  ...programme,
  ...writtenWays(programme, written),
  rule: rule.id,
  reads: {
    rules: rules.map(({ id }) => id),
    params: params.map(({ id }) => id),
    openQuestions: questions.map(({ id }) => id),
    facts,
  },
  ...(existence && { existence: existence.map(written) }),
  ...(instalments && { instalments: instalments.map(written) }),
  ...(kept && { kept: kept.id }),
  ...(figures && { figures: figures.map(({ id }) => id) }),
});

const writtenWays = (
  { decidedBy, where, documents, fee }: Ways,
  written: <Value>(version: Version<Value>) => WrittenVersion<Value>,
) => ({
  decidedBy: decidedBy.map(written),
  where: where.map(written),
  documents: documents.map(written),
  fee: fee.map(written),
});

type WrittenClasses = ReturnType<typeof writtenClasses>;

const writtenClasses = ({ id, about, classes, tried }: Classification) => ({
  id,
  ...(about !== undefined && { about }),
  tried,
  classes: classes.map(({ id, rule }) => ({ id, ...(rule && { rule: rule.id }) })),
});

type WrittenProcedure = ReturnType<typeof writtenProcedure>;

const writtenProcedure = ({ id, steps }: Procedure, written: (version: Version<true>) => WrittenVersion<true>) => {
  const rowsOf = (rows: readonly Row[]) =>
    rows.map(({ versions, ...row }) => ({ ...row, versions: versions.map(written) }));
  return {
    id,
    steps: steps.map(({ versions, after, papers, where, when, fee, counts, ...step }) => ({
      ...step,
      versions: versions.map(written),
      after: rowsOf(after),
      papers: papers.map(({ when, ...row }) => ({ ...rowsOf([row])[0], ...(when && { when: when.id }) })),
      where: rowsOf(where),
      ...(when && { when: when.id }),
      ...(fee && { fee: fee.id }),
      counts: counts.map(({ length, ...count }) => ({ ...count, length: length.id })),
    })),
  };
};

const fates = (): Pick<RulesDocument, 'codedAs' | 'leftOut'> => {
  const all = notes();
  return {
    codedAs: all.flatMap((note) =>
      'coded' in note && note.coded.join() !== note.id ? [{ id: note.id, as: note.coded }] : [],
    ),
    leftOut: all.flatMap((note) => ('leftOut' in note ? [{ id: note.id, reason: note.leftOut }] : [])),
  };
};

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
