/** What became of an entry, as a shape on a grid of 16: a plus and a minus in a circle, a pencil, arrows to the right and around. */
export const changeShapes = {
  added: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm-1 3v3H4v2h3v3h2V9h3V7H9V4z',
  removed: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM4 7v2h8V7z',
  changed: 'M11.6.8l3.6 3.6L5.3 14.3.8 15.2l.9-4.5z',
  renamed: 'M1 6h7V1.5L15 8l-7 6.5V10H1z',
  turned:
    'M8 1.5V0l4 3-4 3V4.5a3.5 3.5 0 0 0-3.3 4.7l-2 1A5.8 5.8 0 0 1 8 1.5zm0 13V16l-4-3 4-3v1.5a3.5 3.5 0 0 0 3.3-4.7l2-1A5.8 5.8 0 0 1 8 14.5z',
} as const;
