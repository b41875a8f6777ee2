/** The grounds that coloured words stand on, as the browser shows the tokens of these names; a test compares them. */
export const grounds = {
  light: { paper: '#fcfcf9', raised: '#f4f3ef', 'tint-bad': '#f6e7e3', 'tint-warn': '#efe7dd' },
  dark: { paper: '#111417', raised: '#1b1f23', 'tint-bad': '#251f22', 'tint-warn': '#272521' },
} as const;

export type Scheme = keyof typeof grounds;
export const schemes = ['light', 'dark'] as const satisfies readonly Scheme[];
