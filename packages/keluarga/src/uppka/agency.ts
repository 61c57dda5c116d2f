/** Of the regulation on UPPKA no article was read: what stands so is the agency's own words about it. */
export const agency = {
  from: ['2020-01-01', '2021-01-13'],
  lastSeen: '2026-11-24',
  checked: '2026-11-24',
  grade: 'B',
} as const;
