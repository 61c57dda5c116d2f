export { type Asked, answerIn, type Reply } from './assessment/answer.ts';
export { askNextIn, askOneIn, type NextQuestion } from './assessment/ask-next.ts';
export { type AssessOptions, assessIn } from './assessment/assess.ts';
export type {
  About,
  AmountRange,
  Better,
  ChangeStep,
  Finding,
  Line,
  Missing,
  Stretch,
  Verdict,
} from './assessment/finding.ts';
export { type Order, orderIn, type Shuts } from './assessment/order.ts';
export { programmesThatRead } from './assessment/reads.ts';
export { type Register, registerOf } from './assessment/register.ts';
export type { RegisterOptions } from './assessment/situation.ts';
export { answer, askNext, askOne, assess, familiesIn, type Options, programmeIds } from './catalogue/families.ts';
export { rulesDocument, wholeLaw } from './catalogue/whole-law.ts';
export { type AmountLike, type AmountTerm, cap, type Pick } from './engine/amount-term.ts';
export { type Answer, tell } from './engine/answers.ts';
export { ask, type Goal, type Question } from './engine/ask.ts';
export { type Change, change, type Step } from './engine/change.ts';
export { compile, compileQuantity, type Model } from './engine/compile.ts';
export { compileAmount } from './engine/compile-amount.ts';
export { decide } from './engine/decide.ts';
export { diff, type Witness } from './engine/diff.ts';
export { isKeluargaError, type KeluargaError } from './engine/errors.ts';
export { explain, type Reason } from './engine/explain.ts';
export {
  all,
  any,
  atLeast,
  compare,
  type FirstCase,
  type Indicator,
  not,
  type Quantity,
  type QuantityLike,
  type Score,
  some,
  type Test,
  type TestLike,
  unsettled,
} from './engine/expression.ts';
export {
  choice,
  type DateDomain,
  type Domain,
  date,
  type Fact,
  type Facts,
  integer,
  type KnownBy,
  type Since,
  yesNo,
} from './engine/facts.ts';
export { known } from './engine/known.ts';
export type { Possible } from './engine/narrow.ts';
export type { AmountNode, QuantityNode, TestNode } from './engine/node.ts';
export { count, greatestOf, leastOf, score, sum, times, when } from './engine/quantities.ts';
export { relevant } from './engine/relevant.ts';
export { blank, blankState, type Layout, layoutOf, type Ref, type Slots, type State } from './engine/state.ts';
export { type Spell, timeline } from './engine/timeline.ts';
export { NO, type Truth, UNKNOWN, YES } from './engine/truth.ts';
export { type Vector, vectors } from './engine/vectors.ts';
export { vocabulary } from './engine/vocabulary.ts';
export { type Derived, familyState } from './family/derive.ts';
export { type FactId, facts } from './family/facts.ts';
export type { Couple, Desil, Family, ListName, Member, Parent } from './family/family.ts';
export {
  type FamilyKind,
  familyKind,
  isKeluarga,
  isListedHere,
  keluargaSource,
  type Residence,
  type Unit,
} from './family/family-kind.ts';
export { type FamilySubject, familyRecord } from './family/kind.ts';
export { type KkNumber, type KkNumberOptions, type ReadKkNumber, readKkNumber } from './family/kk-number.ts';
export { type Nik, type NikOptions, nikShape, type ReadNik, readNik, type Sex } from './family/nik.ts';
export type { NumberIssue, NumberIssueCode, NumberLevel } from './family/number-issue.ts';
export { type DataKind, dataKindsOf, personalDataSource, spesifikFacts } from './family/personal-data.ts';
export type { NumberRegion } from './family/sixteen-digits.ts';
export { type Book, book, lawOn, type Snapshot } from './law/book.ts';
export { type CivilDate, civilDate, isCivilDate } from './law/civil-date.ts';
export { type Dispute, type Grade, type History, HORIZON, type Version, valueOn } from './law/dated.ts';
export { type OpenQuestion, type Param, param, question, type Rule, rule } from './law/define.ts';
export type { Citation, Instrument } from './law/instrument.ts';
export { instruments } from './law/instruments.ts';
export type { Schema } from './law/json-schema.ts';
export { type Names, namedBy } from './law/named-in.ts';
export type { LeftOutReason } from './law/notes/fate.ts';
export { type Overlay, type OverlayEntry, withOverlay } from './law/overlay.ts';
export { type Amount, type Locality, type Programme, programme } from './law/programme.ts';
export type { Among, Answered, Rare, RecordKind } from './law/record-kind.ts';
export type { RulesDocument } from './law/rules-document.ts';
export { rulesSchema } from './law/rules-schema.ts';
export { type Ways, type WaysOn, waysOn } from './law/ways.ts';
export { balikpapan } from './localities/balikpapan/balikpapan.ts';
export {
  balikpapanRegions,
  type Kecamatan,
  regionSource,
  type Ward,
  wardNamed,
} from './localities/balikpapan/wards.ts';
export { pkh } from './programmes/pkh/pkh.ts';
export { sembako } from './programmes/sembako.ts';
export { uppka } from './uppka/membership.ts';
