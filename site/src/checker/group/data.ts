import type { GroupWords, Words as RuleWords } from 'keluarga/messages';
import type { Tone } from '../../components/verdict-look.ts';
import type { GroupCheckerWords } from '../../words/group.ts';
import type { Words } from '../../words/id.ts';
import type { CheckerData } from '../data.ts';
import { small } from '../template.ts';
import { optionOrder, orders, type PackedRule, ruleOf, ruleOrder, screenOrder, textOrder, unpacked } from './tables.ts';

interface ScreenWords {
  readonly why: string;
  readonly text: string;
  /** Left out where the package's label of the fact is used. */
  readonly label?: string;
}

/** The words of the checker of groups. */
export interface GroupData extends Pick<CheckerData, 'texts'> {
  /** How each verdict looks: the tone, and the outline of its icon. */
  readonly looks: Readonly<Record<string, readonly [tone: Tone, d: string]>>;
  readonly words: Pick<CheckerData['words'], 'error' | 'review' | 'grade'>;
  /** The package's words of groups, as far as the page needs them. */
  readonly own: GroupWords;
  /** What findings of all kinds share. */
  readonly rules: RuleWords;
  readonly cek: Words['cek'];
  readonly page: Omit<GroupCheckerWords, 'screens' | 'options'> & {
    readonly screens: Readonly<Record<string, ScreenWords>>;
    readonly options: Readonly<Record<string, string>>;
  };
}

type List<Value> = readonly (Value | 0)[];

/** The same as they stand in the page. */
export interface PackedData extends Omit<GroupData, 'own' | 'page' | 'texts' | 'looks'> {
  readonly looks: List<GroupData['looks'][string]>;
  readonly own: Omit<GroupWords, keyof typeof orders | 'rules'>;
  readonly lists: { readonly [Key in keyof typeof orders]: List<unknown> };
  readonly ruleWords: List<PackedRule>;
  readonly page: Omit<GroupCheckerWords, 'screens' | 'options'>;
  readonly screens: List<readonly [why: string, text: string, label?: string]>;
  readonly options: List<string>;
  readonly texts: List<string> & CheckerData['texts'];
}

/** What is ticked goes by its option, any other fact by its own label. */
const labelled = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { label: small(text) }]));

export function readGroupData(): GroupData {
  const packed: PackedData = JSON.parse(document.getElementById('data')?.textContent as string);
  const { own, lists, ruleWords, page, screens, options, texts, looks, ...rest } = packed;
  const optionWords = unpacked(optionOrder, options);
  const tables = Object.entries(orders).map(([key, order]) => [key, unpacked(order, lists[key as keyof typeof lists])]);
  return {
    ...rest,
    looks: unpacked(orders.verdicts, looks),
    own: {
      ...own,
      ...Object.fromEntries(tables),
      facts: labelled({ ...optionWords, ...(unpacked(orders.facts, lists.facts) as object) }) as GroupWords['facts'],
      rules: Object.fromEntries(
        Object.entries(unpacked(ruleOrder, ruleWords)).map(([id, rule]) => [id, ruleOf(rule, page.notKnown)]),
      ),
    },
    page: {
      ...page,
      options: optionWords,
      screens: Object.fromEntries(
        Object.entries(unpacked(screenOrder, screens)).map(([id, [why, text, label]]) => [id, { why, text, label }]),
      ),
    },
    texts: unpacked(textOrder, texts),
  };
}
