import type { Method, MethodId, Protection } from '../acceptor/methods.ts';
import type { Says } from '../acceptor/statements.ts';
import type { CoupleStatus, ServiceStatus } from '../acceptor/status.ts';
import type { NonUserReason } from '../acceptor/wishes.ts';
import { acceptorTerms as en } from './en/acceptor-terms.ts';
import { acceptorTerms as id } from './id/acceptor-terms.ts';

/** What a word of an office stands for: its name, and what published texts mean by it. */
export interface TermWords {
  readonly name: string;
  /** `{a.b}` is the value of the parameter `a.b` on the day asked about. */
  readonly means: string;
}

/** The words of methods, of what couples are called, and of why there is no next day; nothing here advises a method. */
export interface AcceptorWords {
  readonly methods: Readonly<Record<MethodId, string>>;
  readonly users: Readonly<Record<Method['user'], string>>;
  readonly lengths: Readonly<Record<Method['length'], string>>;
  /** How long a method is said to protect, where that is no stretch of days. */
  readonly protections: Readonly<Record<Exclude<Protection['kind'], 'lasts'>, string>>;
  /** `{n}` of a unit; `{from}` to `{to}` where texts or ways of counting differ. */
  readonly spans: Readonly<Record<'days' | 'weeks' | 'months' | 'years', Readonly<Record<'one' | 'other', string>>>>;
  readonly between: string;
  readonly couples: Readonly<Record<CoupleStatus, TermWords>>;
  readonly services: Readonly<Record<Exclude<ServiceStatus['status'], 'new'> | 'new-first' | 'new-after', TermWords>>;
  readonly reasons: Readonly<Record<NonUserReason, TermWords>>;
  /** What the law says, by the value of a statement. */
  readonly law: Readonly<Record<Says, string>>;
  /** Where a day may have passed on which protection ends, or what it rests on may have failed; never advice on a method. */
  readonly over: Readonly<Record<'lasts' | 'per-strip' | 'while-mal-holds', string>>;
  /** Follows `over`. */
  readonly askSoon: string;
  /** What blood after a birth is called, and always with it when not to wait. */
  readonly lochia: string;
  /** Emergency contraception: not to wait, and to come all the same when it is late. */
  readonly emergency: string;
  /** Said beside every question about contraception; the text of the law is `noCoercionSource`. */
  readonly noForce: string;
}

/** By language. */
export const acceptorWords: Readonly<Record<'id' | 'en', AcceptorWords>> = { id, en };
