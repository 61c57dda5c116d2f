import { fits } from '../engine/answers.ts';
import { KeluargaTypeError } from '../engine/errors.ts';
import type { Fact } from '../engine/facts.ts';
import { isDay } from './answer-code.ts';
import { type Path, placeOf } from './issue.ts';
import { fieldOf } from './place.ts';
import { hasIds, type ListShape, type ObjectShape, type Shape } from './shape.ts';

declare class Mark {
  private readonly read: true;
}

/** A record that a reader took, as it stands: a copy with other answers is one no longer. */
export type Sound<Record> = Record & Mark;

const sound = new WeakSet<object>();

/** Remembers that a reader took a record, which is then not looked at again. */
export const markSound = <Record extends object>(record: Record): Sound<Record> => {
  sound.add(record);
  return record as Sound<Record>;
};

/**
 * Takes only a record of a shape; its reader tells all that is wrong with any other, and how to mend it. A record that
 * was read, or looked at before, is not looked at again: it must not be changed since. `lacks`: what a record of the
 * shape may lack all the same.
 * @throws TypeError that names the reader and the first place that is wrong.
 */
export const wellFormed = <Record extends object>(
  record: Record,
  shape: ObjectShape,
  reader: string,
  lacks: (record: Record) => Path | undefined = () => undefined,
): void => {
  if (sound.has(record)) return;
  const wrong = faultIn(shape, record) ?? lacks(record);
  if (wrong)
    throw new KeluargaTypeError('unread', `not read by ${reader}, and wrong at ${placeOf(wrong) || 'the whole of it'}`);
  sound.add(record);
};

/** The first place that is wrong, if any. */
const faultIn = (shape: Shape, value: unknown): Path | undefined => {
  if (shape.kind === 'object') return faultInObject(shape, value);
  if (shape.kind === 'list') return faultInList(shape, value);
  return isLeaf(shape, value) ? undefined : [];
};

const faultInObject = (shape: ObjectShape, value: unknown): Path | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const told = value as Readonly<Record<string, unknown>>;
  const missing = shape.needed.find((key) => !Object.hasOwn(told, key) || told[key] === undefined);
  if (missing !== undefined) return [missing];
  for (const key of Object.keys(told)) {
    if (told[key] === undefined) continue;
    const inner = fieldOf(shape, key);
    const wrong = inner ? faultIn(inner, told[key]) : [];
    if (wrong) return [key, ...wrong];
  }
  return undefined;
};

const faultInList = (shape: ListShape, value: unknown): Path | undefined => {
  if (!Array.isArray(value) || value.length > shape.most) return [];
  const ids = new Set<unknown>();
  for (const [i, entry] of value.entries()) {
    const wrong = faultIn(shape.of, entry);
    if (wrong) return [i, ...wrong];
    if (!hasIds(shape) || entry.id === undefined) continue;
    if (ids.has(entry.id)) return [i, 'id'];
    ids.add(entry.id);
  }
  return undefined;
};

const isLeaf = (shape: Exclude<Shape, ObjectShape | ListShape>, value: unknown): boolean => {
  if (shape.also.includes(value as never)) return true;
  if (shape.kind === 'answer') return isKnown(shape.domain, value);
  if (shape.kind === 'day') return isDay(value);
  if (shape.kind === 'one') return shape.values.includes(value as string);
  return typeof value === 'string' && value.length <= shape.most && shape.like.test(value);
};

/** A value the fact can have; a range has both its ends. */
const isKnown = (domain: Fact['domain'], value: unknown): boolean => {
  const isRange = Array.isArray(value) && domain.kind !== 'choice';
  if (isRange && value.length !== 2) return false;
  if (domain.kind !== 'date') return fits(domain, value as never);
  return isRange ? value.every(isDay) && value[0] <= value[1] : isDay(value);
};
