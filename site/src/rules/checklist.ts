import { type Book, type Citation, type CivilDate, type Grade, type Programme, type Test, valueOn } from 'keluarga';
import { fill, valuesOn, type Words } from 'keluarga/messages';

/** A condition in words, or several of which all or one must hold. */
export type Condition =
  | { readonly text: string; readonly cite?: Citation; readonly grade?: Grade; readonly below?: Condition }
  | { readonly join: 'all' | 'any'; readonly of: readonly Condition[] };

/**
 * What a programme asks for on a day, as one reads it: the tree of its rule, each rule in the words of its yes; the rule
 * itself where it rests on no other.
 */
export function checklistOf(
  { rule }: Pick<Programme, 'rule'>,
  book: Pick<Book, 'rules' | 'params'>,
  on: CivilDate,
  words: Words,
  somebody: string,
): Condition {
  const valueFor = valuesOn(on, words, book);
  const said = (text: string) => fill(text, (key) => (key === 'who' ? somebody : valueFor(key)));
  const [first = lineOf(rule.id), ...others] = rulesIn(rule.id);
  return others.length === 0 && 'join' in first ? first : { join: 'all', of: [first, ...others] };

  /** The conditions below a rule, without the rule's own line. */
  function rulesIn(id: string): Condition[] {
    const version = inForce(id);
    return version ? walk(version.value) : [];
  }

  function walk(test: Test): Condition[] {
    if (typeof test === 'boolean' || 'not' in test || 'value' in test || 'fact' in test) return [];
    if ('rule' in test) return [lineOf(test.rule)];
    if ('unsettled' in test) return questionOf(test.unsettled);
    if ('some' in test) return walk(test.where);
    const join = 'all' in test ? 'all' : 'any';
    const of = ('all' in test ? test.all : 'any' in test ? test.any : test.of).flatMap(walk);
    const flat = join === 'all' ? of.flatMap((each) => ('join' in each && each.join === 'all' ? each.of : [each])) : of;
    return flat.length > 1 ? [{ join, of: flat }] : flat;
  }

  function lineOf(id: string): Condition {
    const version = inForce(id);
    const text = (words.rules as Readonly<Record<string, { yes: string }>>)[id]?.yes ?? id;
    const [below] = version && isList(version.value) ? rulesIn(id) : [];
    return { text: said(text), ...(version && { cite: version.cite, grade: version.grade }), ...(below && { below }) };
  }

  function questionOf(id: string): Condition[] {
    const text = (words.openQuestions as Readonly<Record<string, string>>)[id];
    return text ? [{ text: said(text) }] : [];
  }

  function inForce(id: string) {
    const found = valueOn(book.rules.get(id)?.versions ?? [], on);
    return found.state === 'in-force' ? found.version : undefined;
  }
}

/** Whether a rule is a list of ways, each with its own line. */
const isList = (test: Test): boolean => typeof test === 'object' && ('some' in test || 'rule' in test);
