import { listContacts } from '../../law/contact.ts';
import { cite } from '../../law/instruments.ts';

const checked = '2026-11-24';
const desk = {
  kind: 'phone',
  lastSeen: '2025-01-02',
  checked,
  grade: 'C',
  cite: cite('bpp-violence-desk-2025'),
} as const;

/** Whom to call in Kota Balikpapan. */
export const contacts = listContacts({
  'bpp-emergency': {
    needs: ['danger', 'medical', 'violence'],
    ways: [
      {
        kind: 'phone',
        value: '112',
        press: '0',
        free: true,
        lastSeen: '2026-02-07',
        checked,
        grade: 'C',
        cite: cite('bpp-112-2026', { via: ['bpp-112-2017'] }),
      },
    ],
  },
  'bpp-medical': {
    needs: ['medical'],
    ways: [
      {
        kind: 'phone',
        value: '0822-2558-1119',
        lastSeen: '2022-11-25',
        checked,
        grade: 'C',
        cite: cite('bpp-psc-2022'),
      },
    ],
  },
  'bpp-uptd-ppa': {
    needs: ['violence'],
    ways: [
      {
        ...desk,
        value: '0821-5285-8026',
        hours: 'always',
        cite: cite('bpp-violence-desk-2025', { via: ['bpp-violence-line-2025'] }),
      },
      {
        kind: 'address',
        value: 'Jalan Milono, Gunung Pasir, di belakang SMPN 1',
        lastSeen: '2019-12-31',
        checked,
        grade: 'B',
        cite: cite('bpp-uptd-ppa-2019'),
      },
    ],
  },
  'bpp-child-protection': { needs: ['violence'], ways: [{ ...desk, value: '0816-220-077' }] },
  'bpp-puspaga': { needs: ['mind'], ways: [{ ...desk, value: '0858-4549-7497' }] },
});
