const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const head = /<head(?:\s[^>]*)?>/;

/**
 * Puts the policy at the very beginning of a page's head: it governs what comes after it, and nothing before.
 * @throws Error for a page without a head, which would go without a policy
 */
export function withPolicy(html: string, policy: string): string {
  if (!head.test(html)) throw new Error('A page without a <head> can’t say its Content-Security-Policy.');
  const meta = `<meta http-equiv="content-security-policy" content="${attribute(policy)}">`;
  return html.replace(head, (tag) => tag + meta);
}
