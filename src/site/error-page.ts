import type { Finding } from '../model/finding.ts';
import { renderText } from '../reporters/text.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What `dev` answers while there is nothing to show yet; Vite's client reloads it when the content is mended. */
export const errorPage = (findings: readonly Finding[]): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>The content has errors</title><script type="module" src="/@vite/client"></script></head>
<body style="font: 1rem/1.6 system-ui; max-width: 60rem; margin: 3rem auto; padding: 0 1rem">
<h1>The content has errors</h1>
<p>Mend them, and this page shows the playbook.</p>
<pre style="white-space: pre-wrap">${escape(renderText(findings))}</pre>
</body>
</html>`;
