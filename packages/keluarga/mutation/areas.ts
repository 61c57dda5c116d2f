import type { Case } from './case.ts';
import { acceptors } from './cases/acceptors.ts';
import { aid } from './cases/aid.ts';
import { capital } from './cases/capital.ts';
import { exclusions } from './cases/exclusions.ts';
import { food } from './cases/food.ts';
import { groups } from './cases/groups.ts';
import { halalDuty } from './cases/halal-duty.ts';
import { kur } from './cases/kur.ts';
import { kurRoutes } from './cases/kur-routes.ts';
import { membership } from './cases/membership.ts';
import { pkh } from './cases/pkh.ts';
import { sizes } from './cases/sizes.ts';
import { ultraMicro } from './cases/ultra-micro.ts';

/** The cases by area of the law, as the score is told. */
export const areas: Readonly<Record<string, readonly Case[]>> = {
  acceptors,
  membership,
  exclusions,
  pkh,
  aid,
  groups,
  kur: [...kur, ...kurRoutes],
  capital,
  ultraMicro,
  food,
  halalDuty,
  sizes,
};
