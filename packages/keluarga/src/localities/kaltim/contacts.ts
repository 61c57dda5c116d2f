import { listContacts } from '../../law/contact.ts';
import { cite } from '../../law/instruments.ts';

/** Whom to call in East Kalimantan. */
export const contacts = listContacts({
  'kaltim-ombudsman': {
    needs: ['complaint'],
    ways: [
      {
        kind: 'whatsapp',
        value: '0811-1713-737',
        lastSeen: '2025-09-15',
        checked: '2026-11-24',
        grade: 'C',
        cite: cite('ombudsman-kaltim-2025'),
      },
    ],
  },
});
