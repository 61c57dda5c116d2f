import type { Method, MethodId, Protection } from '../../acceptor/methods.ts';
import type { CoupleStatus, ServiceStatus } from '../../acceptor/status.ts';
import type { NonUserReason } from '../../acceptor/wishes.ts';

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
  readonly facilityOnly: string;
  readonly couples: Readonly<Record<CoupleStatus, TermWords>>;
  readonly services: Readonly<Record<Exclude<ServiceStatus['status'], 'new'> | 'new-first' | 'new-after', TermWords>>;
  readonly reasons: Readonly<Record<NonUserReason, TermWords>>;
  /** Said beside every question about contraception; the text of the law is `noCoercionSource`. */
  readonly noForce: string;
}
