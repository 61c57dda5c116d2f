import { balikpapan, type CivilDate, familiesIn, type Programme } from 'keluarga';
import { type GroupCheck, groups, type Route, routes } from 'keluarga/groups';
import { everyLaw } from 'keluarga/law';

export const { programmes } = familiesIn(balikpapan);

/** The whole law that the package knows, of families in the city and of groups. */
export const book = everyLaw();

const histories = [
  ...[...book.rules.values(), ...book.params.values()].map(({ versions }) => versions),
  ...programmes.flatMap(({ existence = [], instalments = [] }) => [existence, instalments]),
];

/** Every version of the law that the package knows for the city, values left aside. */
export const versions = histories.flat();

/** The day whose law the guides tell: the last on which a source was looked at. */
export const lawDate: CivilDate =
  versions
    .map(({ checked }) => checked)
    .sort()
    .at(-1) ?? '';

/** @throws RangeError for an unknown id. */
export const programmeOf = (id: string): Programme => found('programme', programmes, id);

/** A part of the law of groups. @throws RangeError for an unknown id. */
export const checkOf = (id: string): GroupCheck => found('check', groups.programmes, id);

/** A route to capital. @throws RangeError for an unknown id. */
export const routeOf = (id: string): Route => found('route', routes, id);

function found<Entry extends { readonly id: string }>(kind: string, entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((each) => each.id === id);
  if (!entry) throw new RangeError(`unknown ${kind}: ${id}`);
  return entry;
}
