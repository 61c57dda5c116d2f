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
