import type { PackedData } from '../checker/group/data.ts';
import { domainOf } from '../checker/group/ranges.ts';
import { type Screen, screens } from '../checker/group/screens.ts';
import { optionOrder, orders, type PackedRule, packed, ruleOrder, textOrder } from '../checker/group/tables.ts';
import { icons } from '../components/icons.ts';
import { verdictLook } from '../components/verdict-look.ts';
import { groupCheckerWords } from '../words/group.ts';
import { type Language, wordsOf } from '../words/index.ts';
import { pick, shortName } from './checker-data.ts';
import { groupWordsOf, ruleWordsOf } from './words.ts';

type Table<Value = unknown> = Readonly<Record<string, Value>>;

/** What the script needs of the words shared by all findings, and by all checkers. */
const SHARED = ['noNumber', 'anyMember', 'ofWhom', 'eitherWay', 'unread', 'unreadNumber', 'free', 'fee'];
const WAYS = ['wayDecidedBy', 'wayWhere', 'wayDocuments', 'wayFee', 'wayUnread', 'wayOld', 'askFirst', 'likelyUnread'];
const COMMON = ['yes', 'no', 'rather', 'unknownShort', 'reviewLead', 'toResult', 'more', 'review', 'print'];
const RESULT = ['again', 'resultOn', 'reasons', 'moreReasons', 'missing', 'documents', 'where', 'disputed', 'article'];
const FAULTS = ['choose', 'chooseSome', 'number', 'between'];
const OWN = ['lists', 'sorted', 'asLastRead', 'dayStates', 'forms'];

/** The words of the page as its script reads them. */
export function groupDataFor(language: Language): PackedData {
  const words = wordsOf(language);
  const shared = ruleWordsOf(language);
  const own = groupWordsOf(language) as unknown as Table<Table>;
  const { screens: said, options, ...page } = groupCheckerWords[language];
  const tables = { ...own, facts: factsFor(language) } as Table<Table>;
  const facts = own.facts as Table<{ question: string }>;
  const data = {
    own: { ...pick(own, OWN), phrases: pick(own.phrases as Table, ['anyMember', 'ifSeveral']) },
    lists: Object.fromEntries(Object.entries(orders).map(([key, order]) => [key, packed(order, tables[key] ?? {})])),
    ruleWords: packed(ruleOrder, own.rules as Table<Rule>).map((rule) => rule && packedRule(rule, language)),
    rules: {
      locale: shared.locale,
      phrases: pick(shared.phrases, [...SHARED, ...WAYS]),
      units: pick(shared.units, screens.flatMap(unitsOf)),
      places: {},
      disputes: {},
    },
    cek: { ...pick(words.cek, [...COMMON, ...RESULT]), faults: pick(words.cek.faults, FAULTS) },
    page: pick(
      page,
      Object.keys(page).filter((key) => !key.startsWith('read')),
    ),
    screens: screens.map(({ id, facts: [fact = ''] }) => {
      const { why, text, label } = said[id] as ScreenWords;
      return [why, text ?? facts[fact]?.question ?? '', ...(label ? [label] : [])];
    }),
    options: packed(optionOrder, options as Table<string>),
    words: {
      error: words.question.error,
      review: words.answers.title,
      grade: shared.grades,
    },
    texts: textOrder.map((id) => shortName(id, shared)),
    looks: orders.verdicts.map((id) => [verdictLook[id].tone, icons[verdictLook[id].icon]]),
  };
  return data as unknown as PackedData;
}

interface ScreenWords {
  readonly why: string;
  readonly text?: string;
  readonly label?: string;
}

interface Rule {
  readonly label: string;
  readonly no: string;
  readonly unknown: string;
}

/** A short sentence that only says "not known" is made from the label. */
function packedRule({ label, no, unknown }: Rule, language: Language): PackedRule {
  const plain = { id: /belum diketahui[^.]*\.$/i, en: /^It is not known|not known\.$/i }[language];
  return plain.test(unknown) && unknown.length < 80 ? [label, no] : [label, no, unknown];
}

/** What the ranges of a screen are counted in. */
const unitsOf = ({ kind, facts: [fact = ''] }: Screen): string[] => (kind === 'ranges' ? [domainOf(fact).unit] : []);

/** The label of each fact that goes by no option of the page. */
function factsFor(language: Language): Table {
  const own = groupWordsOf(language).facts as Table<{ label: string }>;
  const options = groupCheckerWords[language].options as Table;
  return Object.fromEntries(
    orders.facts.filter((fact) => !options[fact]).map((fact) => [fact, own[fact]?.label ?? '']),
  );
}
