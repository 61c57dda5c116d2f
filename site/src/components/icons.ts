/** Outlines on a field of 24 by 24, drawn with a stroke. Each stands beside a word, never alone. */
export const icons = {
  yes: 'M4 13l5 5L20 6',
  no: 'M6 6l12 12M18 6L6 18',
  unknown: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18.5v.1',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21c0-5 4-7 8-7s8 2 8 7',
  pencil: 'M4 20l1-5L16 4l4 4L9 19zM13.5 6.5l4 4',
  speech: 'M4 5h16v11h-9l-5 4v-4H4z',
  door: 'M6 21V3h12v18M3 21h18M14.5 12v.1',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3v4M15.5 3v4',
  note: 'M6 3h9l4 4v14H6zM9.5 11h6M9.5 15h6',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 11v5.5M12 7.5v.1',
  warning: 'M12 3.5L22 20.5H2zM12 10v5M12 17.7v.1',
  back: 'M15 5l-7 7 7 7',
} as const;

export type IconName = keyof typeof icons;
