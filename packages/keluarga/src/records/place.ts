import type { Path } from './issue.ts';
import type { ObjectShape, Shape } from './shape.ts';

/** The shape at a path; within an answer, that of the answer. Undefined where there is none. */
export const shapeAt = (shape: Shape, path: Path): Shape | undefined => {
  let at: Shape | undefined = shape;
  for (const step of path) {
    if (at?.kind === 'list') at = at.of;
    else if (at?.kind === 'object') at = fieldOf(at, step);
  }
  return at;
};

export const fieldOf = ({ keys }: ObjectShape, key: string | number): Shape | undefined =>
  Object.hasOwn(keys, key) ? keys[key] : undefined;

/** The keys an object of a record may have; none where there is no object. */
export const keysAt = (shape: Shape, path: Path): string[] => {
  const found = shapeAt(shape, path);
  return found?.kind === 'object' ? Object.keys(found.keys) : [];
};
