/** The style inside the page for what is missing, which can name no file: the colours of `site.css`, for what is on that page. */
export const notFoundStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(oklch(0.99 0.003 95), oklch(0.19 0.008 250));
  --raised: light-dark(oklch(0.965 0.006 95), oklch(0.235 0.01 250));
  --ink: light-dark(oklch(0.24 0.012 250), oklch(0.93 0.006 95));
  --line: light-dark(oklch(0.87 0.008 95), oklch(0.36 0.012 250));
}
body { margin: 0; font: 1.125rem / 1.6 "Source Sans 3", "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; color: var(--ink); background: var(--paper); }
header, main { padding: 1.1rem max(clamp(1.1rem, 4vw, 2.5rem), calc((100% - 74rem) / 2 + 2.5rem)); }
header { border-bottom: 1px solid var(--line); background: var(--raised); font-weight: 700; }
main { padding-block: clamp(1.5rem, 3vw, 2.25rem) 4.5rem; }
header a { color: inherit; text-decoration: none; }
main a { color: var(--accent); }
h1 { margin: 0; font-size: clamp(1.9rem, 1.4rem + 2vw, 2.7rem); line-height: 1.2; font-weight: 680; letter-spacing: -0.012em; }
p { margin: 1rem 0 0; max-width: 42rem; }
`;
