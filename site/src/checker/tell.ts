import type { Family } from 'keluarga';
import type { CheckerData } from './data.ts';
import type { Entry } from './flow.ts';
import { labelOf } from './labels.ts';
import { rangeText } from './ranges.ts';
import { OTHER } from './reply.ts';
import { roles } from './roles.ts';

/** A reply in words, for the list of answers. */
export function tell({ asked, reply }: Entry, family: Family, data: CheckerData): string {
  const { cek, rules } = data;
  const words = (rules.facts as unknown as Readonly<Record<string, { values?: Readonly<Record<string, string>> }>>)[
    asked.key
  ];
  const name = (id: string) => (id === OTHER ? rules.phrases.anyMember : labelOf(id, family, data));
  const told = (answer: unknown): string => {
    if (answer === 'unknown') return cek.unknownShort;
    if (typeof answer === 'boolean') return answer ? cek.yes : cek.no;
    const isRange = Array.isArray(answer) && typeof answer[0] === 'number';
    if (typeof answer === 'number' || isRange)
      return rangeText(typeof answer === 'number' ? [answer, answer] : (answer as [number, number]), asked.key, data);
    return [answer]
      .flat()
      .map((value) => words?.values?.[value as string] ?? String(value))
      .join(', ');
  };
  switch (reply.kind) {
    case 'unknown':
      return cek.unknownShort;
    case 'value':
      return told(reply.value);
    case 'wife':
      return reply.wife === null ? rules.wife.elsewhere : name(reply.wife);
    case 'couples':
      return cek.couples[reply.count] as string;
    case 'who':
      return [...reply.who, ...(reply.other ? [OTHER] : [])].map(name).join(', ') || cek.nobody;
    case 'people': {
      const listed = roles
        .filter((role) => reply.count[role])
        .map((role) => (reply.count[role] === 1 ? cek.roleIds[role] : `${cek.roleIds[role]}: ${reply.count[role]}`));
      return `${listed.join(', ')}. ${reply.complete ? cek.listComplete : cek.listOpen}.`;
    }
    case 'kinds': {
      const kinds = Object.entries(reply.kinds).map(([value, who]) => {
        const whose = who.map(name).join(', ');
        return whose ? `${told(value)}: ${whose}` : told(value);
      });
      return kinds.join('; ') || cek.noneOfThese;
    }
    case 'each': {
      const each = Object.entries(reply.each);
      if (each.length === 1) return told(each[0]?.[1]);
      return each.map(([id, answer]) => `${name(id)}: ${told(answer)}`).join('; ');
    }
  }
}

/** What a question is about, in a few words. */
export function labelOfQuestion({ asked: { key, list } }: Entry, { rules }: CheckerData): string {
  const facts = rules.facts as unknown as Readonly<Record<string, { label: string }>>;
  if (key === 'couple.wife') return rules.wife.label;
  if (list && key === `list:${list}`) return rules.lists[list as 'members'].label;
  return facts[key]?.label ?? key;
}
