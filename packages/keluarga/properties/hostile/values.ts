import type { Random } from './random.ts';

/** Keys and ids that every object has, or that mean something to the language. */
export const EVERYBODYS = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...['prototype', 'length', 'name', 'then', 'toJSON', 'get', 'set', '', ' ', '0', '-1', 'NaN', 'undefined', 'null'],
] as const;

const TEXTS = [
  ...EVERYBODYS,
  ...['unknown', 'true', '12', '1e3', '0x10', '٣', '2026-11-24', '2026-02-30', '9999-99-99', '-000001-01-01'],
  ...[
    '\uD800',
    'a\uDFFFb',
    '\0',
    '\u202E',
    'i\u0307',
    '<script>',
    '{who}',
    '$&',
    'x'.repeat(10_000),
    '1234567890123456',
  ],
];
const NUMBERS = [NaN, -0, 0, 1, -1, 0.5, 17, 1e21, 2 ** 53, Infinity, -Infinity, Number.MIN_VALUE, 5e9];

const throws = (): never => {
  throw new Error('hostile');
};

const cyclic = (): unknown => {
  const self: Record<string, unknown> = {};
  self.self = self;
  self.list = [self, [self]];
  return self;
};

const deep = (levels: number, list: boolean): unknown => {
  let inner: unknown = 'bottom';
  for (let i = 0; i < levels; i++) inner = list ? [inner] : { members: inner };
  return inner;
};

const sparse = (length: number): unknown => {
  const list: unknown[] = [];
  list[length - 1] = 1;
  return list;
};

const endless = Object.assign([1, 2], {
  *[Symbol.iterator]() {
    for (;;) yield 1;
  },
});

const lying = (length: unknown): unknown =>
  new Proxy([] as unknown[], { get: (target, key) => (key === 'length' ? length : Reflect.get(target, key)) });

const revoked = (list: boolean): unknown => {
  const { proxy, revoke } = Proxy.revocable(list ? [] : {}, {});
  revoke();
  return proxy;
};

class Odd {
  id = 'ibu';
  get age() {
    return 30;
  }
}

/** One value of the language that is no good answer, or seldom one. */
const MAKERS: readonly ((random: Random) => unknown)[] = [
  (random) => random.pick(TEXTS),
  (random) => random.pick(NUMBERS),
  (random) => [random.pick(NUMBERS), random.pick(NUMBERS)],
  (random) => Array.from({ length: random.upTo(4) }, () => random.pick(TEXTS)),
  (random) => ({ [random.pick(TEXTS)]: random.pick(NUMBERS) }),
  (random) => Object.defineProperty({}, random.pick(TEXTS), { enumerable: true, get: throws }),
  (random) => ({ [random.pick(TEXTS)]: throws, answeredOn: throws }),
  (random) => JSON.parse(`{"__proto__": {"answeredOn": "2026-11-24", "age": ${random.upTo(90)}}}`),
  (random) => Object.create({ answeredOn: '2026-11-24', id: 'ibu', age: random.upTo(90) }),
  (random) => Object.assign(Object.create(null), { answeredOn: '2026-11-24', [random.pick(TEXTS)]: 1 }),
  (random) => deep(random.pick([3, 15, 16, 17, 200, 5_000]), random.upTo(1) === 1),
  (random) => sparse(random.pick([3, 101, 9_999, 10_001, 4_000_000_000])),
  (random) => lying(random.pick([-1, NaN, 1.5, '3', Infinity, 2 ** 40, 1n, {}, throws])),
  (random) => revoked(random.upTo(1) === 1),
  (random) =>
    new Proxy({}, { [random.pick(['get', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'])]: throws }),
  (random) => ({
    valueOf: throws,
    toString: throws,
    toJSON: throws,
    [Symbol.toPrimitive]: throws,
    age: random.upTo(9),
  }),
  () => undefined,
  () => null,
  () => BigInt(2) ** 70n,
  () => Symbol('hostile'),
  () => throws,
  () => class {},
  () => new Date(NaN),
  () => new Date('2026-11-24'),
  () => new Map([['answeredOn', '2026-11-24']]),
  () => new Set(['ibu']),
  () => new Uint8Array(12),
  () => new BigInt64Array(2),
  () => new ArrayBuffer(8),
  () => new Number(5),
  () => new String('ibu'),
  () => new Boolean(true),
  () => new Odd(),
  () => Promise.resolve(1),
  () => /./gs,
  () => new Error('hostile'),
  () => globalThis,
  () => Symbol.prototype,
  () => Object.freeze(['ibu']),
  () => ({ [Symbol('hidden')]: throws }),
  cyclic,
  () => endless,
];

export const hostileValue = (random: Random): unknown => random.pick(MAKERS)(random);
