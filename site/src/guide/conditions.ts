import type { Grade } from 'keluarga';
import type { Condition } from '../rules/checklist.ts';
import { capital } from '../rules/words.ts';

/** The same conditions without a citation at each line, each beginning with a capital. */
export function textOnly(condition: Condition): Condition {
  if ('join' in condition) return { join: condition.join, of: condition.of.map(textOnly) };
  const text = capital(condition.text);
  return condition.below ? { text, below: textOnly(condition.below) } : { text };
}

/** How sure the law is of its conditions: each grade once, the best first. */
export function gradesIn(condition: Condition): Grade[] {
  return [...new Set(all(condition))].sort();
}

function all(condition: Condition): Grade[] {
  if ('join' in condition) return condition.of.flatMap(all);
  return [...(condition.grade ? [condition.grade] : []), ...(condition.below ? all(condition.below) : [])];
}
