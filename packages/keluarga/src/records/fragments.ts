import type { Path } from './issue.ts';
import { fieldOf } from './place.ts';
import type { Shape } from './shape.ts';

/** A record of which some parts may be missing because they could not be read; ranges and sets are whole or not there. */
export type Fragments<Part> = Part extends readonly (infer Item)[]
  ? Item extends object
    ? readonly Fragments<Item>[]
    : Part
  : Part extends object
    ? { readonly [Key in keyof Part]?: Fragments<Part[Key]> }
    : Part;

type Node = Record<string | number, unknown>;

/**
 * What is left of a record without the answers that have an issue; an entry of a list keeps its place, and of a list that
 * cannot be read one entry is left of which nothing is known. They are taken out of the record itself.
 */
export const fragmentsOf = <Record>(shape: Shape, record: object, paths: readonly Path[]): Fragments<Record> => {
  for (const path of paths) remove(shape, record as Node, path);
  return record as Fragments<Record>;
};

const remove = (shape: Shape, holder: Node, [step = '', ...more]: Path): void => {
  const inner = shape.kind === 'list' ? shape.of : shape.kind === 'object' ? fieldOf(shape, step) : undefined;
  const value = holder[step];
  const isList = inner?.kind === 'list' && inner.of.kind === 'object';
  if (more.length && inner && (isList || inner.kind === 'object') && isHolder(value)) remove(inner, value, more);
  else if (shape.kind === 'list') holder[step] = {};
  else if (isList) holder[step] = [{}];
  else if (inner) delete holder[step];
  else if (shape.kind === 'object') for (const key of Object.keys(holder)) if (!fieldOf(shape, key)) delete holder[key];
};

const isHolder = (value: unknown): value is Node => typeof value === 'object' && value !== null;
