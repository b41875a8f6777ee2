import { withPolicy } from '../headers/meta.ts';
import { pagePolicy } from '../headers/policy.ts';
import type { Config } from '../model/schemas/config.ts';
import { inlineStyles } from './inline-styles.ts';
import type { Session } from './session.ts';

const made = new WeakMap<Config, string>();

function policyFor(config: Config): string {
  const policy = made.get(config) ?? pagePolicy({ styles: inlineStyles(config) });
  made.set(config, policy);
  return policy;
}

/**
 * A page that says itself what it may do. It hangs on the accent and the code alone, as every page's `cacheKey` does: a page that is taken
 * from the last build has the right one.
 */
export function withOwnPolicy(html: string, session: Session | undefined): string {
  if (!session?.good) throw new Error('Pages are made of a reading without errors.');
  return withPolicy(html, policyFor(session.good.playbook.config));
}
