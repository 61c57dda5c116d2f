/** A text of the state gazette in a transcription, at the commit that was read. */
/* @__NO_SIDE_EFFECTS__ */
export const gazette = (path: string) =>
  `https://github.com/mblonyox/data-peraturan/blob/c87e61671ffca02de147b49e204c6eaa9988f077/${path}.md`;

/** A text of the newer layout of the same transcription, at the commit that was read. */
/* @__NO_SIDE_EFFECTS__ */
export const newer = (commit: string, path: string) =>
  `https://github.com/mblonyox/data-peraturan/blob/${commit}/${path}/fulltext.md`;

/** A regulation of a minister as a mirror has it. */
/* @__NO_SIDE_EFFECTS__ */
export const ministerial = (path: string) => `https://pasal.id/en/peraturan/permen/${path}`;

/** The same in its later layout, at the commit that was read. */
/* @__NO_SIDE_EFFECTS__ */
export const fulltext = (
  commit: '81a0c2a9c740949099cbf0b218bdc72b3343ea3c' | 'fb6083046e4652a0ddd1471f7cecee58f5c9fe09',
  path: string,
) => `https://github.com/mblonyox/data-peraturan/blob/${commit}/${path}/fulltext.md`;
