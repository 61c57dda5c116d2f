import { type CivilDate, type Version, wholeLaw } from 'keluarga';
import { groupNames } from 'keluarga/groups';
import { everyLaw } from 'keluarga/law';

/** All of the law in the package, of families and of groups. */
export const law = everyLaw();

/** What a version says: a condition or a number, that a programme exists, how it is paid, or what a group is called. */
export type About =
  | { readonly kind: 'rule' | 'programme' | 'paid'; readonly id: string }
  | { readonly kind: 'param'; readonly id: string; readonly unit: string }
  | { readonly kind: 'name'; readonly id: string };

/** Versions of one thing, in order of time. */
export interface Told {
  readonly about: About;
  readonly versions: readonly Version<unknown>[];
}

const { programmes } = wholeLaw();

export const everything: readonly Told[] = [
  ...[...law.rules.values()].map(({ id, versions }) => ({ about: { kind: 'rule' as const, id }, versions })),
  ...[...law.params.values()].map(({ id, unit, versions }) => ({
    about: { kind: 'param' as const, id, unit },
    versions,
  })),
  ...programmes.flatMap(({ id, existence = [], instalments = [] }) => [
    { about: { kind: 'programme' as const, id }, versions: existence },
    { about: { kind: 'paid' as const, id }, versions: instalments },
  ]),
  { about: { kind: 'name' as const, id: 'group' }, versions: groupNames },
];

/** The day on which a source was last looked at. */
export const lawDay: CivilDate =
  everything
    .flatMap(({ versions }) => versions.map(({ checked }) => checked))
    .sort()
    .at(-1) ?? '';
