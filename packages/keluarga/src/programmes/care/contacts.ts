import { listContacts } from '../../law/contact.ts';
import { cite } from '../../law/instruments.ts';

const checked = '2026-11-24';
const press = { checked, grade: 'C' } as const;
const sapa = { ...press, hours: 'always', lastSeen: '2026-01-28', cite: cite('sapa-kalteng-2026') } as const;
const lapor = { ...press, lastSeen: '2020-09-03', cite: cite('lapor-2020') } as const;
const jkn = { ...press, lastSeen: '2026-02-06', cite: cite('jkn-reactivation-2026') } as const;

/** Whom to call anywhere in Indonesia. */
export const contacts = listContacts({
  police: {
    needs: ['danger', 'violence'],
    ways: [
      {
        ...press,
        kind: 'phone',
        value: '110',
        hours: 'always',
        free: true,
        lastSeen: '2026-01-12',
        cite: cite('police-line-2026', { via: ['police-line-hours-2026'] }),
      },
    ],
  },
  'medical-emergency': {
    needs: ['medical'],
    ways: [
      {
        ...press,
        kind: 'phone',
        value: '119',
        free: true,
        lastSeen: '2024-05-10',
        cite: cite('medical-line-bandung-2024', { via: ['bpp-psc-2022'] }),
      },
    ],
  },
  sapa: {
    needs: ['violence'],
    ways: [
      { ...sapa, kind: 'phone', value: '129' },
      { ...sapa, kind: 'whatsapp', value: '0811-1129-129' },
    ],
  },
  healing119: {
    needs: ['mind'],
    ways: [
      {
        kind: 'web',
        value: 'www.healing119.id',
        free: true,
        lastSeen: '2025-08-07',
        checked,
        grade: 'B',
        cite: cite('healing119-kemkes'),
      },
      {
        ...press,
        kind: 'phone',
        value: '119',
        press: '8',
        lastSeen: '2024-10-28',
        cite: cite('healing119-detik-2024'),
      },
    ],
  },
  lpsk: {
    needs: ['victim'],
    ways: [{ ...press, kind: 'phone', value: '148', lastSeen: '2020-03-18', cite: cite('lpsk-line-2020') }],
  },
  ombudsman: {
    needs: ['complaint'],
    ways: [{ ...press, kind: 'phone', value: '137', lastSeen: '2021-12-30', cite: cite('ombudsman-line-2021') }],
  },
  lapor: {
    needs: ['complaint'],
    ways: [
      { ...lapor, kind: 'web', value: 'www.lapor.go.id' },
      { ...lapor, kind: 'sms', value: '1708' },
    ],
  },
  'komnas-perempuan': {
    needs: ['complaint'],
    ways: [
      {
        ...press,
        kind: 'email',
        value: 'pengaduan@komnasperempuan.go.id',
        lastSeen: '2024-08-14',
        cite: cite('komnas-perempuan-2024'),
      },
    ],
  },
  bnn: {
    needs: ['drugs'],
    ways: [
      {
        ...press,
        kind: 'phone',
        value: '184',
        hours: 'always',
        lastSeen: '2026-02-19',
        cite: cite('bnn-line-2026'),
      },
    ],
  },
  ojk: {
    needs: ['loan'],
    ways: [{ ...press, kind: 'phone', value: '157', lastSeen: '2024-04-05', cite: cite('ojk-line-2024') }],
  },
  'bpjs-kesehatan': {
    needs: ['insurance'],
    ways: [
      { ...jkn, kind: 'phone', value: '165' },
      { ...jkn, kind: 'whatsapp', value: '0811-8165-165' },
    ],
  },
});
