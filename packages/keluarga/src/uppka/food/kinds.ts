import { all, any, unsettled } from '../../engine/expression.ts';
import { question } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { groupFact as fact } from '../group/facts.ts';

const kind = fact('product.kind');

/** Whether a herbal drink is food or natural medicine stands in an annex that was not read. */
export const herbalIsFood = question('legal.herbal-soap', [cite('pp-28-2025', { article: '164(1)' })]);
/** Food and drink. */
export const food = any(kind.oneOf('food'), all(kind.oneOf('herbal'), unsettled(herbalIsFood)));

/** Which licence natural medicine, cosmetics and soap take, and who is freed of one, stands in the same annexes. */
export const otherLicence = question('legal.herbal-soap.licence', [cite('pp-28-2025', { article: '163, 164' })]);
export const otherGoods = kind.oneOf('herbal', 'cosmetic', 'soap', 'other');
