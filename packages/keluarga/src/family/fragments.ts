import type { Couple, Desil, Family, Member } from './family.ts';
import type { Issue, Path } from './issue.ts';

/** A record of which some parts may be missing because they could not be read. */
export interface Fragments extends Partial<Omit<Family, 'desil' | 'members' | 'couples'>> {
  readonly desil?: { readonly [Key in keyof Desil]?: Desil[Key] };
  readonly members?: readonly Partial<Member>[];
  readonly couples?: readonly Couple[];
}

type Node = Record<string | number, unknown>;

/**
 * What is left of a record without the answers that have an issue; an entry of a list keeps its place. They are taken
 * out of the record itself.
 */
export const fragmentsOf = (record: object, issues: readonly Issue[]): Fragments => {
  const left = record as Node;
  for (const { path } of issues) remove(left, path);
  return left as Fragments;
};

const remove = (record: Node, [first = '', second, third]: Path): void => {
  const isList = first === 'members' || first === 'couples';
  const within = record[first] as Node | undefined;
  if (second === undefined || !within) {
    if (isList) record[first] = [{}];
    else delete record[first];
  } else if (!isList) delete within[second];
  else if (third === undefined) within[second] = {};
  else delete (within[second] as Node | undefined)?.[third];
};
