import { type Group, routeOrder } from 'keluarga/groups';
import { lawDate } from './law.ts';

/** Of nobody in particular: only what the routes do to each other counts. */
const somebody = { id: 'seseorang' };
const group: Group = { answeredOn: lawDate, people: [somebody], loans: [], loansComplete: true };

/** The routes of one person in the order that shuts fewest, each with those it shuts while its loan runs. */
export function orderedRoutes(): { readonly id: string; readonly shuts: readonly string[] }[] {
  const { order, shuts } = routeOrder(group, somebody.id, lawDate);
  return order.map((id) => ({ id, shuts: shuts.find(({ programme }) => programme === id)?.shuts ?? [] }));
}
