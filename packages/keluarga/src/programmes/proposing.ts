import { cite } from '../law/instruments.ts';
import { ways } from '../law/ways.ts';

/** How a family is put forward for aid, as told of PKH and Sembako alike. */
export const proposing = /* @__PURE__ */ ways(
  {
    firstSeen: '2026-01-14',
    lastSeen: '2026-01-14',
    checked: '2026-11-24',
    grade: 'C',
    cite: cite('kemensos-announcement', { via: ['usul-poskota-2026', 'puskesos-kaltimkita'] }),
  },
  { where: ['kelurahan', 'cek-bansos-app', 'puskesos', 'social-office'], documents: ['ktp', 'kk'], fee: 0 },
);
