import * as z from 'zod';
import { schemaOf } from '../records/schema-of.ts';
import type { Family } from './family.ts';
import { familyShape } from './shape.ts';

/** One KK. Contradictions between its answers are found by `readFamily`, not here. */
export const familySchema = schemaOf(familyShape, {
  answeredOn: 'the day of the answers; ages are ages on this day',
  on: 'the day it was looked up; needed unless the value is unknown',
  source: 'app, web, kelurahan, letter or other',
  wife: 'id of a member; null when not on this KK',
  husband: 'id of a member; null when not on this KK',
  mother: 'id of a member; dead, or elsewhere when on another KK',
  father: 'id of a member; dead, or elsewhere when on another KK',
  membersComplete: 'true when nobody else is on the list',
  couplesComplete: 'true when nobody else is on the list',
  everyone: 'values of choices still possible for all of a list, listed or not',
  nobody: 'what holds for nobody of a list, listed or not',
}) as z.ZodType<Family>;

export const familyJsonSchema = () => z.toJSONSchema(familySchema, { io: 'input' });
