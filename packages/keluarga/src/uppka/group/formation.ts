import { all, any, compare, not, unsettled } from '../../engine/expression.ts';
import { count } from '../../engine/quantities.ts';
import { question, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { programme } from '../../law/programme.ts';
import { ways } from '../../law/ways.ts';
import { agency, fieldOffices, taught } from '../agency.ts';
import { groupFact as fact, groupFacts } from './facts.ts';

const unread = [cite('perban-bkkbn-17-2020')];

/** How many there must be, and of what: a number, and what it counts. */
export const minMembers = question('uppka.group.min-members', unread, {
  kind: 'integer',
  min: 1,
  max: 10_000,
  unit: 'person',
});
export const countsFamilies = question('uppka.group.counted-in-families', unread);
/** Whether no share of acceptors is asked for, or this group reaches it. */
export const acceptorShare = question('uppka.group.acceptor-share', unread);
/** Whether a secretary and a treasurer are asked for beside the chair. */
export const officersNeeded = question('uppka.group.officers', [...unread, cite('bkkbn-module-siga')]);
export const decreeNeeded = question('uppka.group.decree', [...unread, cite('bkkbn-module-siga')]);
export const classes = question('uppka.group.class', unread, groupFacts['group.class'].domain);

export const hasChair = rule('uppka.group.chair', {
  ...taught,
  cite: cite('bkkbn-module-siga'),
  when: fact('group.hasChair'),
});
const people = count('people', true);
export const enough = rule('uppka.group.size', {
  ...agency,
  cite: cite('perban-bkkbn-17-2020', { via: ['bkkbn-jambi-uppka'] }),
  when: any(
    all(unsettled(countsFamilies), fact('group.memberFamilies').atLeast(unsettled(minMembers))),
    all(not(unsettled(countsFamilies)), compare(people).atLeast(unsettled(minMembers))),
  ),
});
export const officers = rule('uppka.group.officers.named', {
  ...taught,
  cite: cite('bkkbn-module-siga'),
  when: any(not(unsettled(officersNeeded)), all(fact('group.secretary'), fact('group.treasurer'))),
});
export const decreed = rule('uppka.group.decreed', {
  ...taught,
  cite: cite('bkkbn-module-siga'),
  when: any(not(unsettled(decreeNeeded)), fact('group.decree')),
});
export const formed = rule('uppka.group.formed', {
  ...agency,
  cite: cite('perban-bkkbn-17-2020', { via: ['bkkbn-jambi-uppka'] }),
  when: all(hasChair, enough, unsettled(acceptorShare), officers, decreed),
});

/** Whether a group is one in the eyes of the regulation: open as long as nobody supplies what it says. */
export const formation = /* @__PURE__ */ programme({
  id: 'uppka.group',
  subject: 'group',
  rule: formed,
  ...ways(fieldOffices, { where: ['plkb', 'family-office'] }),
});
