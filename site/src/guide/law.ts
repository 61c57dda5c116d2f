import { balikpapan, type CivilDate, type Programme, registerOf } from 'keluarga';

export const { programmes, book } = registerOf(balikpapan);

const histories = [
  ...[...book.rules.values(), ...book.params.values()].map(({ versions }) => versions),
  ...programmes.flatMap(({ existence, instalments }) => [existence, instalments]),
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
export function programmeOf(id: string): Programme {
  const found = programmes.find((programme) => programme.id === id);
  if (!found) throw new RangeError(`unknown programme: ${id}`);
  return found;
}
