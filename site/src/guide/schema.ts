import { z } from 'astro/zod';
import { urgencies } from '../care/ids.ts';

const date = z.preprocess(
  // YAML reads a bare date as a day in UTC.
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);

/** The head of a guide. Whether its ids exist is checked by `npm run periksa`. */
export const guideSchema = z
  .strictObject({
    title: z.string().min(10).max(70),
    /** One or two sentences. */
    summary: z.string().min(15).max(200),
    language: z.enum(['id', 'en']),
    /** Ids of programmes of the package; none where a guide is about no programme. */
    programmes: z.array(z.string()),
    /** The day somebody last read the whole guide, YYYY-MM-DD. */
    reviewedOn: date,
    /** Ids of instruments of the package. */
    sources: z.array(z.string()).min(1),
    /** Read on shared phones: the page gets a quick way out and a neutral title. */
    sensitive: z.boolean().optional(),
    /** What the box at the top is about: the signs and numbers that come before everything else. */
    darurat: z.enum(urgencies).optional(),
    /** Where the list of guides shows it. */
    topic: z.enum(['family', 'group']).default('family'),
    /** Its place in a topic that is read in order; those without one stand after, by title. */
    order: z.number().int().min(1).max(99).default(99),
  })
  .refine(({ sensitive, darurat }) => !sensitive || darurat, { path: ['darurat'] });
