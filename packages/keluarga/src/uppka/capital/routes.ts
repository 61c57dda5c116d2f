import type { Route } from '../group/check.ts';
import { mikro, superMikro } from './kur.ts';
import { khusus, kurGroup } from './kur-group.ts';
import { baznas, cooperative, pumk } from './others.ts';
import { mekaar, umi } from './ultra-micro.ts';

/** Gifts first, then the smallest sums. */
export const routes: readonly Route[] = [baznas, umi, mekaar, superMikro, mikro, khusus, kurGroup, pumk, cooperative];
