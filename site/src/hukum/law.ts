import { type CivilDate, type Version, type Ways, wholeLaw } from 'keluarga';
import { groupNames, groups } from 'keluarga/groups';
import { everyLaw } from 'keluarga/law';

/** All of the law in the package, of families and of groups. */
export const law = everyLaw();

/** What a version says: a condition or a number, that a programme exists, how it is paid or asked for, or what a group is called. */
export type About =
  | { readonly kind: 'rule' | 'programme' | 'paid' | keyof Ways; readonly id: string }
  | { readonly kind: 'param'; readonly id: string; readonly unit: string }
  | { readonly kind: 'name'; readonly id: string };

/** Versions of one thing, in order of time. */
export interface Told {
  readonly about: About;
  readonly versions: readonly Version<unknown>[];
}

const { programmes } = wholeLaw();

const WAYS = ['decidedBy', 'where', 'documents', 'fee'] as const satisfies (keyof Ways)[];

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
  ...[...programmes, ...groups.programmes].flatMap((programme) =>
    WAYS.map((kind) => ({ about: { kind, id: programme.id }, versions: programme[kind] })),
  ),
  { about: { kind: 'name' as const, id: 'group' }, versions: groupNames },
];

/** The day on which a source was last looked at. */
export const lawDay: CivilDate =
  everything
    .flatMap(({ versions }) => versions.map(({ checked }) => checked))
    .sort()
    .at(-1) ?? '';
