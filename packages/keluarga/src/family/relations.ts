import { endsOf } from './births.ts';
import type { Couple, Family, Member } from './family.ts';
import { MARRIED_FROM } from './only.ts';

type Related = Pick<Family, 'couples' | 'members'>;
type Sex = 'female' | 'male';

/** The sex of a member, from the own answer or from who they are married to on this KK; undefined while it is open. */
export const sexOf = (member: Partial<Member>, { members = [], couples = [] }: Related): Sex | undefined => {
  const { id, sex, relation } = member;
  if (sex === 'female' || sex === 'male') return sex;
  if (member.pregnant === true || member.postpartum === true) return 'female';
  if (id !== undefined && couples.some(({ wife }) => wife === id)) return 'female';
  if (id !== undefined && couples.some(({ husband }) => husband === id)) return 'male';
  if (id !== undefined && members.some(({ mother }) => mother === id)) return 'female';
  if (id !== undefined && members.some(({ father }) => father === id)) return 'male';
  const beside = relation === 'head' ? 'spouse' : relation === 'spouse' ? 'head' : undefined;
  for (const other of beside ? members : []) {
    const theirs = other.relation === beside && other !== member ? toldSex(other, couples) : undefined;
    if (theirs) return opposite(theirs);
  }
  return undefined;
};

const withoutRelation = ({ relation: _, ...member }: Partial<Member>): Partial<Member> => member;

/** The same without the relation to the head. */
export const toldSex = (member: Partial<Member>, couples: readonly Couple[]): Sex | undefined =>
  sexOf(withoutRelation(member), { couples });

/**
 * The couples of a record, and after them those that the relations to the head make: head and spouse on one KK are
 * husband and wife. Nothing is added where it is not known who of the two is the wife.
 */
export const couplesOf = (family: Related): readonly Couple[] => {
  const { members = [], couples = [] } = family;
  const head = members.find(({ relation }) => relation === 'head');
  const spouses = members.filter(({ relation }) => relation === 'spouse');
  if (!head || !spouses.length) return couples;
  const found = [...couples];
  for (const spouse of spouses) {
    const sex = sexOf(spouse, family) ?? opposite(sexOf(head, family));
    if (!sex || found.some(({ wife, husband }) => wife === spouse.id || husband === spouse.id)) continue;
    const pair = sex === 'female' ? { wife: spouse.id, husband: head.id } : { wife: head.id, husband: spouse.id };
    const place = spouses.length === 1 ? found.findIndex((couple) => mayBe(couple, pair, couples.length)) : -1;
    if (place >= 0) found[place] = { married: true, ...found[place], ...pair };
    else found.push({ ...pair, married: true });
  }
  return found;
};

const opposite = (sex: Sex | undefined): Sex | undefined => sex && (sex === 'female' ? 'male' : 'female');

/** Whether a couple names one of the two and says nothing of the other; or is the only one, and names nobody. */
const mayBe = ({ wife, husband }: Couple, pair: { wife: string; husband: string }, count: number): boolean => {
  const [open, other] = [isOpen(wife), isOpen(husband)];
  if (open && other) return count === 1;
  return (open && husband === pair.husband) || (other && wife === pair.wife);
};

const isOpen = (id: string | null | undefined): boolean => id === undefined || id === 'unknown';

/** Women on the KK who may be the wife of a couple that does not name her; none where she is named, or is not here. */
export const mayBeWife = ({ wife }: Couple, { members = [], couples = [] }: Related): readonly Member[] => {
  if (wife !== undefined) return [];
  const taken = new Set(couples.flatMap((couple) => [couple.wife, couple.husband]));
  return members.filter((member) => {
    const most = endsOf(member.age)?.[1];
    const isChild = most !== undefined && most < MARRIED_FROM;
    return sexOf(member, { members, couples }) !== 'male' && !taken.has(member.id) && !isChild;
  });
};
