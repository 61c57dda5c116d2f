import * as z from 'zod';
import { schemaOf } from '../../records/schema-of.ts';
import type { Group } from './group.ts';
import { groupShape } from './shape.ts';

const complete = 'true when nobody and nothing else is on the list';

/** One group. Contradictions between its answers are found by `readGroup`, not here. */
export const groupSchema = schemaOf(groupShape, {
  answeredOn: 'the day of the answers; ages and months are those of this day',
  of: 'id of a person; left out for a loan of the whole group',
  until: 'the last day, as agreed or as printed',
  chair: 'id of a person; false when there is none yet',
  peopleComplete: complete,
  productsComplete: complete,
  loansComplete: complete,
  form: 'id of a form, such as uppka.report.ri',
}) as z.ZodType<Group>;

export const groupJsonSchema = () => z.toJSONSchema(groupSchema, { io: 'input' });
