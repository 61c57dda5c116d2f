import { KeluargaRangeError } from '../engine/errors.ts';

/** Words by file; a file has sections, a section its words by id. */
type Files = Readonly<Record<string, Readonly<Record<string, string | object>>>>;

type FileOf<All extends Files> = All[keyof All];
type SectionOf<File> = File extends unknown ? keyof File : never;
type In<File, Section extends PropertyKey> = File extends Readonly<Record<Section, infer Words>> ? Words : never;
type Together<Part> = (Part extends unknown ? (part: Part) => void : never) extends (whole: infer Whole) => void
  ? Whole
  : never;

/** The ids that a section of any of the files has. */
export type IdsOf<All extends Files, Section extends string> =
  In<FileOf<All>, Section> extends infer Words ? (Words extends unknown ? keyof Words : never) : never;

export type Joined<All extends Files> = {
  readonly [Section in SectionOf<FileOf<All>>]: Together<In<FileOf<All>, Section>>;
};

/** The same texts under the same ids. */
export type Like<Words> = Words extends string ? string : { readonly [Key in keyof Words]: Like<Words[Key]> };

/**
 * The words of all files, section by section.
 *
 * @throws RangeError for an id that has words in two files.
 */
/* @__NO_SIDE_EFFECTS__ */
export const joined = <All extends Files>(files: All): Joined<All> => {
  const whole: Record<string, string | object> = {};
  for (const file of Object.values(files))
    for (const [section, words] of Object.entries(file))
      whole[section] = typeof words === 'string' ? words : both(section, whole[section], words);
  return whole as Joined<All>;
};

const both = (section: string, before: string | object = {}, words: object): object => {
  const twice = Object.keys(words).find((id) => Object.hasOwn(before as object, id));
  if (twice !== undefined) throw new KeluargaRangeError('misdeclared', `two files have words for ${section} ${twice}`);
  return { ...(before as object), ...words };
};
