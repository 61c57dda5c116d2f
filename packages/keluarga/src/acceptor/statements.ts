import { cite } from '../law/instruments.ts';
import { statement } from '../law/statement.ts';

const read = { checked: '2026-11-24', grade: 'A' } as const;
const law52 = { ...read, from: '2009-10-29', lastSeen: '2025-08-20' } as const;
/** Revoked, but for its article on abortion, when the regulation on the new law of health came. */
const until2024 = { ...read, from: '2014-07-21', until: '2024-07-25', lastSeen: '2024-07-25' } as const;
/** No later change was found in the texts opened, of which the newest is of 2 July 2026. */
const since2024 = { ...read, from: '2024-07-26', lastSeen: '2026-07-02' } as const;
const health = { ...since2024, from: '2023-08-08' } as const;

const pp61 = (article: string) => ({ ...until2024, cite: cite('pp-61-2014', { article }) }) as const;
const pp28 = (article: string) => ({ ...since2024, cite: cite('pp-28-2024', { article }) }) as const;
const uu17 = (article: string) => ({ ...health, cite: cite('uu-17-2023', { article }) }) as const;
const uu52 = (article: string) => ({ ...law52, cite: cite('uu-52-2009', { article }) }) as const;

/** What the law says of family planning and of care beside it. */
export const statements = [
  statement('kb.right', { ...uu17('63(3)'), value: 'right' }),
  statement('kb.force.forbidden', { ...uu52('24(2)'), value: 'no-force' }),
  statement(
    'kb.choice.free',
    { ...pp61('22(1)'), value: 'choice-of-everybody' },
    { ...pp28('109(3), 109(4)'), value: 'choice-at-fertile-age' },
  ),
  statement(
    'kb.choice.factors',
    { ...uu52('23(1)'), until: '2024-07-25', lastSeen: '2024-07-25', value: 'factors' },
    { ...pp28('109(5)'), value: 'factors' },
  ),
  statement(
    'kb.mow.mop.place',
    { ...pp61('22(3)'), value: 'in-a-facility-only' },
    { ...pp28('110(4), 110(5)'), value: 'in-many-places' },
  ),
  statement('kb.ec.who', { ...pp61('24'), value: 'emergency' }, { ...pp28('110(3), 110(4)'), value: 'emergency' }),
  statement('kb.provision.adult', { ...pp28('104(3)'), value: 'adults' }),
  statement('adolescent.health', { ...uu17('50(3), 50(4)'), value: 'adolescents' }),
  statement('catin.exam-duty', { ...pp28('105(4), 105(5)'), value: 'bride-and-groom' }),
  statement('family.role.reproductive', { ...pp28('129(1)'), value: 'family' }),
  statement('health.consent', { ...uu17('293(1), 293(2), 293(5)'), value: 'consent' }),
  statement('health.sexual-violence', { ...uu17('55'), value: 'after-violence' }),
  statement('kb.jkn.covered', {
    ...since2024,
    from: '2024-05-08',
    cite: cite('perpres-59-2024', { article: '48(4), 48(6), 52(1)' }),
    value: 'jkn',
  }),
] as const;

export type StatementId = (typeof statements)[number]['id'];
/** What one of them says, as an id of words. */
export type Says = (typeof statements)[number]['versions'][number]['value'];
