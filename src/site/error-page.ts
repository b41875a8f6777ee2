import type { Finding } from '../model/finding.ts';
import { renderText } from '../reporters/text.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const report = (findings: readonly Finding[]): string => `<pre style="white-space: pre-wrap">${escapeHtml(renderText(findings))}</pre>`;

/**
 * What the overlay over an open page shows. Marked as finished: Astro would else read the text as Markdown, and a link in
 * it could come from the content.
 */
export const overlayPayload = (findings: readonly Finding[]) => ({
  __isEnhancedAstroErrorPayload: true,
  type: 'error' as const,
  err: { name: 'strategy-playbook', title: 'The content has errors', message: report(findings), stack: renderText(findings) },
});

/** What `dev` answers while there is nothing to show yet; Vite's client reloads it when the content is mended. */
export const errorPage = (findings: readonly Finding[]): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>The content has errors</title><script type="module" src="/@vite/client"></script></head>
<body style="font: 1rem/1.6 system-ui; max-width: 60rem; margin: 3rem auto; padding: 0 1rem">
<h1>The content has errors</h1>
<p>Mend them, and this page shows the playbook.</p>
${report(findings)}
</body>
</html>`;
