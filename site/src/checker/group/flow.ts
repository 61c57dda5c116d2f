import {
  assessGroup,
  checksThatRead,
  type GroupFinding,
  personalRoutes,
  type ReadinessStep,
  readiness,
  routeOrder,
} from 'keluarga/groups';
import { type Screen, screens } from './screens.ts';
import { applies, BORROWER, type Entry, type Told } from './told.ts';

/** What is looked at of every group, and of one that needs capital together. */
const PLAN = [
  'uppka.group',
  'uppka.facilitation',
  'uppka.tools',
  'permit.sppirt',
  'permit.slhs',
  'permit.bpom',
  'permit.food',
  'duty.halal',
  'permit.halal',
];
const TOGETHER = ['capital.kur.group', 'capital.lpdb'];

export type Asked = Pick<Entry, 'screen' | 'of'>;

export const checksFor = ({ need }: Told): string[] => [
  ...PLAN,
  ...(need === 'one' || need === 'both' ? personalRoutes() : []),
  ...(need === 'group' || need === 'both' ? TOGETHER : []),
];

export const findingsOf = (told: Told, on: string, checks = checksFor(told)): GroupFinding[] => {
  const products = told.group.products ?? [];
  return assessGroup(told.group, { on, programmes: checks, of: [BORROWER, ...products.map(({ id }) => id)] });
};

/** The plan looks at members only where their number was told. */
export const planOf = ({ group }: Told, on: string): ReadinessStep[] =>
  readiness(group.peopleComplete === true ? group : { ...group, people: [] }, { on });

const REFUSED: readonly unknown[] = ['not-met', 'unlikely'];

/** Of the routes that neither the law of the day nor the last text read shuts, those of one person, in order. */
export function orderOf({ group }: Told, findings: readonly GroupFinding[], on: string): readonly string[] {
  const personal = personalRoutes();
  const open = findings.filter(
    ({ verdict, asLastRead }) => ![verdict, asLastRead?.verdict].some((each) => REFUSED.includes(each)),
  );
  const wanted = open.map(({ programme }) => programme).filter((check) => personal.includes(check));
  return wanted.length ? routeOrder(group, BORROWER, on, wanted).order : [];
}

/** The next question on which a verdict, what the last text read would say, or the plan still turns. */
export function nextOf(told: Told, log: readonly Entry[], on: string): Asked | undefined {
  const wanted = checksFor(told);
  const missing: Record<string, string[]> = {};
  /** Only checks that read what the screen asks are looked at, until one still needs it. */
  const isOpen = ({ facts }: Screen, whom?: string): boolean =>
    checksThatRead(facts, on)
      .filter((check) => wanted.includes(check))
      .reverse()
      .some((check) => {
        missing[check] ??= findingsOf(told, on, [check])
          .flatMap((found) => [...found.missing, ...(found.asLastRead?.missing ?? [])])
          .map(({ fact, of }) => `${fact} ${of}`);
        return facts.some((fact) => missing[check]?.includes(`${fact} ${whom}`));
      });
  for (const screen of screens) {
    const products = told.group.products ?? [];
    const whom = { product: products.map(({ id }) => id), borrower: [BORROWER], group: [undefined] };
    for (const of of whom[screen.about ?? 'group']) {
      const asked: Asked = { screen, ...(of !== undefined && { of }) };
      if (log.some((entry) => entry.screen === screen && entry.of === of) || !applies(asked, told)) continue;
      if (screen.always || isOpen(screen, of)) return asked;
    }
  }
  return undefined;
}
