import { answer, answersOf, day, id, label, labelOr, list, object, oneOf, period, yesNo } from '../../records/shape.ts';
import { groupFacts } from './facts.ts';
import { FROM_LOANS, LOAN_STATES, PAPERS, SCHEMES } from './group.ts';
import { MOST_LOANS, MOST_PEOPLE, MOST_PRODUCTS, MOST_REPORTS } from './limits.ts';

/** One group. */
export const groupShape = /* @__PURE__ */ (() => {
  const person = { id: label, ...answersOf(groupFacts, 'people', FROM_LOANS) };
  const product = { id: label, ...answersOf(groupFacts, 'products') };
  const loan = {
    of: label,
    scheme: oneOf(...SCHEMES, 'unknown'),
    state: answer({ kind: 'choice', values: LOAN_STATES }),
    amount: answer(groupFacts['person.amount'].domain),
    from: day,
    until: day,
  };
  const paper = object({ has: yesNo, from: day, until: day }, 'has');
  const classes = oneOf(...groupFacts['group.class'].domain.values);
  return object(
    {
      answeredOn: day,
      name: label,
      ...answersOf(groupFacts, undefined, [...PAPERS, 'hasChair', 'class']),
      people: list(object(person, 'id'), MOST_PEOPLE),
      peopleComplete: yesNo,
      chair: labelOr(false, 'unknown'),
      products: list(object(product, 'id'), MOST_PRODUCTS),
      productsComplete: yesNo,
      loans: list(object(loan, 'scheme', 'state'), MOST_LOANS),
      loansComplete: yesNo,
      papers: object(Object.fromEntries(PAPERS.map((key) => [key, paper]))),
      sppirtCheck: object({ on: day, met: yesNo }),
      class: object({ value: classes, on: day, by: label }, 'value', 'on', 'by'),
      reports: list(object({ form: id, period, on: day }, 'form', 'period', 'on'), MOST_REPORTS),
    },
    'answeredOn',
  );
})();
