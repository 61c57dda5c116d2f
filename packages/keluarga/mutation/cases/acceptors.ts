import { casesOf } from '../case.ts';

const on = '2026-11-24';
const wife = (age: number, more = {}) => ({ 'couple.married': true, 'couple.wifeAge': age, ...more });
const menstruation = (answer: string) => ({ 'couple.menstruation': answer });
const BOUNDARY = 'pus.boundary.50';

export const MODERN = ['pill', 'injection', 'condom', 'implant', 'iud', 'mow', 'mop', 'other-modern'];
export const TRADITIONAL = ['mal', 'periodic', 'withdrawal', 'other-traditional'];
const LONG = ['iud', 'implant', 'mow', 'mop'];
const NOT_LONG = ['none', 'pill', 'injection', 'condom', 'mal', 'other-modern', ...TRADITIONAL.slice(1)];

const using = (method: string, more = {}) => ({ ...wife(30), 'couple.method': method, ...more });
const uses = (method: string, more = {}) => ({ 'couple.method': method, ...more });

/** PUS, acceptors, classes of methods. */
export const acceptors = [
  ...casesOf('pus.definition', on, [
    ['a wife of 15', wife(15), 'yes'],
    ['a wife of 49', wife(49), 'yes'],
    ['a wife of 49 who stopped menstruating', wife(49, menstruation('stopped')), 'yes'],
    ['a wife of 30, not married', { ...wife(30), 'couple.married': false }, 'no'],
    ['a wife of 14 who has not begun', wife(14, menstruation('not-started')), 'no'],
    ['a wife of 14 who menstruates', wife(14, menstruation('menstruating')), 'yes'],
    ['a wife of 14 who has begun and stopped', wife(14, menstruation('stopped')), 'yes'],
    ['a wife of 13 who menstruates', wife(13, menstruation('menstruating')), 'yes'],
    ['a wife of 14 of whom it is not known', wife(14), 'unknown'],
    [
      'a wife of exactly 50 who menstruates: the words leave her out',
      wife(50, menstruation('menstruating')),
      'unknown',
    ],
    ['the same, an office counts her', wife(50, { ...menstruation('menstruating'), [BOUNDARY]: true }), 'yes'],
    ['the same, an office does not', wife(50, { ...menstruation('menstruating'), [BOUNDARY]: false }), 'no'],
    ['a wife of 50 who stopped, even if 50 counts', wife(50, { ...menstruation('stopped'), [BOUNDARY]: true }), 'no'],
    ['a wife of 50 who never began', wife(50, { ...menstruation('not-started'), [BOUNDARY]: true }), 'no'],
    ['a wife of 51 who menstruates', wife(51, menstruation('menstruating')), 'yes'],
    [
      'a wife of 51 who menstruates, 50 does not count',
      wife(51, { ...menstruation('menstruating'), [BOUNDARY]: false }),
      'yes',
    ],
    ['a wife of 51 who stopped', wife(51, menstruation('stopped')), 'no'],
    ['a wife of 51 who never began', wife(51, menstruation('not-started')), 'no'],
    ['a wife of 60 who menstruates', wife(60, menstruation('menstruating')), 'yes'],
  ]),

  ...casesOf('kb.peserta', on, [
    ...MODERN.map((method) => [`uses ${method}`, using(method), 'yes'] as const),
    ...TRADITIONAL.flatMap(
      (method) =>
        [
          [`uses ${method}: counted in one text, not in another`, using(method), 'unknown'],
          [`uses ${method}, where it counts`, using(method, { 'kb.peserta.traditional': true }), 'yes'],
          [`uses ${method}, where it does not`, using(method, { 'kb.peserta.traditional': false }), 'no'],
        ] as const,
    ),
    ['uses nothing', using('none', { 'kb.peserta.traditional': true }), 'no'],
    ['uses the pill, not married', { ...using('pill'), 'couple.married': false }, 'no'],
    ['of no method known', wife(30), 'unknown'],
  ]),

  ...casesOf('kb.class.mkjp', on, [
    ...LONG.map((method) => [`${method} counts as long`, uses(method), 'yes'] as const),
    ...NOT_LONG.map((method) => [`${method} does not`, uses(method), 'no'] as const),
  ]),

  ...casesOf('kb.class.modern', on, [
    ...MODERN.map((method) => [`${method} is modern`, uses(method), 'yes'] as const),
    ...['none', 'periodic', 'withdrawal', 'other-traditional'].map(
      (method) => [`${method} is not`, uses(method, { 'kb.class.modern.mal-conflict': true }), 'no'] as const,
    ),
    ['MAL: texts class it both ways', uses('mal'), 'unknown'],
    ['MAL, where it is modern', uses('mal', { 'kb.class.modern.mal-conflict': true }), 'yes'],
    ['MAL, where it is traditional', uses('mal', { 'kb.class.modern.mal-conflict': false }), 'no'],
  ]),

  ...casesOf('kb.youth.married-only', on, [
    ['a wife of 19', wife(19), 'yes'],
    ['a wife of 15', wife(15), 'yes'],
    ['a wife of 20', wife(20), 'no'],
    ['18, not married', { ...wife(18), 'couple.married': false }, 'no'],
  ]),
];
