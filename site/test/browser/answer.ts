import type { Family } from 'keluarga';
import type { Page } from 'playwright-core';

type Answers = Readonly<Record<string, unknown>>;

/** The form on the screen: what it asks, how, and of whom. */
export const asked = async (page: Page) =>
  page.locator('form.langkah').evaluate((form) => {
    const { fact = '', shape = '', of = '' } = (form as HTMLFormElement).dataset;
    return { fact, shape, of: of.split(' ').filter(Boolean) };
  });

/** Answers as a family would, until the list of answers stands there; people of the page go by the order of their roles. */
export async function answerAll(page: Page, family: Family, onEach: (fact: string) => Promise<void> = async () => {}) {
  const facts: string[] = [];
  for (let step = 0; step < 40 && (await page.locator('form.langkah').count()); step++) {
    const question = await asked(page);
    facts.push(question.fact);
    await onEach(question.fact);
    await answerOne(page, family, question);
    await page.locator('form.langkah button').press('Enter');
  }
  return facts;
}

/** The role of an id of a record or of a page in either language. */
const roles: Readonly<Record<string, string>> = {
  ibu: 'mother',
  ayah: 'father',
  nenek: 'grandmother',
  kakek: 'grandfather',
  anak: 'child',
  cucu: 'grandchild',
};

function roleOf(id: string): string {
  const first = id.replace(/-\d+$/, '');
  return roles[first] ?? (Object.values(roles).includes(first) ? first : 'other');
}

/** The member of the record whom an id of the page stands for: the first of a role, the second, and so on. */
function memberOf({ members = [] }: Family, id: string): Answers | undefined {
  const place = Number(/\d+$/.exec(id)?.[0] ?? 1) - 1;
  return members.filter((member) => roleOf(member.id) === roleOf(id))[place] as unknown as Answers | undefined;
}

const ageOn = (day: string, birth: string) =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0);

/** An age as a number or a range, from the record. */
function ageOf({ answeredOn }: Family, { age, birthDate }: Answers): unknown {
  if (birthDate === undefined || birthDate === 'unknown') return age;
  const [from, to = from] = [birthDate].flat() as string[];
  const ages = [ageOn(answeredOn, to as string), ageOn(answeredOn, from as string)];
  return ages[0] === ages[1] ? ages[0] : ages;
}

const key = (fact: string) => fact.slice(fact.indexOf('.') + 1);

async function answerOne(page: Page, family: Family, { fact, shape, of }: Awaited<ReturnType<typeof asked>>) {
  const tick = (name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`).check();
  const unknown = () => page.locator('.pilihan--lain input').check();
  const record = family as unknown as Answers;
  const couples = (family.couples ?? []) as readonly Answers[];
  const entryOf = (id: string) => {
    if (!fact.startsWith('couple.')) return memberOf(family, id) ?? {};
    const couple = couples[Number(id) - 1] ?? {};
    const wife = couple.wife ? memberOf(family, couple.wife as string) : undefined;
    return { ...(wife && { wifeAge: ageOf(family, wife) }), ...couple } as Answers;
  };
  const nobody = ((family.nobody?.[fact.startsWith('couple.') ? 'couples' : 'members'] ?? []) as string[]).includes(
    key(fact),
  );
  const told = (id: string) => {
    const answer = fact === 'member.age' ? ageOf(family, entryOf(id)) : entryOf(id)[key(fact)];
    return nobody ? false : answer === 'unknown' ? undefined : answer;
  };
  const values = of.map(told);

  if (shape === 'people') {
    const members = family.members ?? [];
    if (!members.length) return unknown();
    const count = new Map<string, number>();
    for (const { id } of members) count.set(roleOf(id), (count.get(roleOf(id)) ?? 0) + 1);
    for (const [role, n] of count) {
      const number = page.locator(`#j-${role}[type=text]`);
      if (await number.count()) await number.fill(String(n));
      else await tick('j', role);
    }
    return tick('j0', String(family.membersComplete === true));
  }
  if (shape === 'couples') {
    if (!couples.length && family.couplesComplete !== true) return unknown();
    return tick('j', String(couples.length));
  }
  if (shape === 'wife') {
    const wife = couples[Number(of[0]) - 1]?.wife as string | undefined;
    const options = await page
      .locator('input[name="j"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const found = options.find(
      (id) => wife !== undefined && memberOf(family, id) === (family.members ?? []).find((one) => one.id === wife),
    );
    return found ? tick('j', found) : unknown();
  }
  if (fact === 'kk.desil') {
    const value = family.desil?.value;
    if (value === undefined || value === 'unknown') return unknown();
    await number(page, 'j0', value);
    return tick('jw', '1');
  }
  if (shape === 'yes-no' || shape === 'choice' || shape === 'ranges') {
    const all = of.length ? values : [record[key(fact)]];
    if (all.every((value) => value === undefined || value === 'unknown')) return unknown();
    for (const [i, value] of all.entries()) {
      const name = all.length > 1 ? `j${i}` : 'j';
      if (value === undefined) continue;
      if (shape === 'ranges') await tick(name, await rangeWith(page, name, value as number));
      else await tick(name, [value].flat()[0] as string);
    }
    return;
  }
  if (shape === 'number') {
    if (values.every((value) => value === undefined)) return unknown();
    for (const [i, value] of values.entries()) if (value !== undefined) await number(page, `j${i}`, value);
    return;
  }
  if (shape === 'who') {
    const yes = of.filter((_, i) => values[i] === true);
    const open = of.some((_, i) => values[i] === undefined);
    if (!yes.length) return open ? unknown() : tick('j', 'none');
    for (const id of yes) await tick('j', id);
    return;
  }
  if (shape === 'kinds') {
    const kinds = new Set(values.filter((value) => value && value !== 'none' && value !== 'informal') as string[]);
    if (!kinds.size) return values.some((value) => value === undefined) ? unknown() : tick('j', 'none');
    for (const kind of kinds) await tick('j', kind);
    return;
  }
  const kinds = await page.locator('.kelompok').count();
  for (let i = 0; i < kinds; i++)
    for (const [at, id] of of.entries()) if (values[at] === (await kindAt(page, i))) await tick(`j${i}`, id);
}

/** The value of a choice that the i-th group of a page asks about. */
const kindAt = (page: Page, i: number) => page.locator('.kelompok').nth(i).getAttribute('data-kind');

async function rangeWith(page: Page, name: string, value: number | readonly number[]): Promise<string> {
  const [from, to = from] = [value].flat() as [number, number?];
  const ranges = await page
    .locator(`input[name="${name}"]`)
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const fits = ranges.find((range) => {
    const [least, most] = range.startsWith('[') ? (JSON.parse(range) as [number, number]) : [1, 0];
    return least <= from && to <= most;
  });
  return fits ?? 'tidak-tahu';
}

async function number(page: Page, name: string, value: unknown): Promise<void> {
  if (typeof value === 'number') return page.locator(`#${name}`).fill(String(value));
  const [from, to] = value as [number, number];
  const box = page.locator('details', { has: page.locator(`#${name}-min`) });
  if ((await box.getAttribute('open')) === null) await box.locator('summary').press('Enter');
  await page.locator(`#${name}-min`).fill(String(from));
  await page.locator(`#${name}-max`).fill(String(to));
}
