import { addressesOf, addressesOfRoles, addressTemplates, type Written, type WrittenAddress } from '../model/outside-addresses.ts';
import type { Playbook } from '../model/playbook.ts';
import { addressKey } from './address.ts';

/** An address to ask, and where it is written: in the content, else on which pages of the output. */
export interface OutsideLink {
  readonly url: string;
  readonly written: readonly Written[];
  readonly pages: readonly string[];
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Fits what a template gives when its `{path}`, `{title}` and `{version}` are filled in. */
function patternOf(template: string): RegExp {
  const marks = /\{(?:path|title|version)\}/;
  const filled = addressKey(template.replaceAll(new RegExp(marks, 'g'), '0fIlLeD0')) ?? template;
  return new RegExp(`^${filled.split('0fIlLeD0').map(escaped).join('.*')}$`);
}

function byAddress(addresses: readonly WrittenAddress[]): ReadonlyMap<string, readonly WrittenAddress[]> {
  return Map.groupBy(addresses, ({ url }) => addressKey(url) ?? url);
}

/**
 * The addresses that pages link to, each once and with all places that name it. Of those that a template gives to every page, the
 * first alone: whether the others are there is the forge's own affair, and no server likes to be asked a thousand times.
 * @param outside addresses as they stand on pages, with the pages
 */
export function outsideLinks(outside: ReadonlyMap<string, ReadonlySet<string>>, playbook: Playbook, configFile: string): OutsideLink[] {
  const { config, entries } = playbook;
  const written = byAddress([...[...entries.values()].flatMap(addressesOf), ...addressesOfRoles(config, configFile)]);
  const templates = addressTemplates(config, configFile).map((template) => ({ ...template, pattern: patternOf(template.url) }));
  const found = new Map<string, OutsideLink>();
  const asked = new Set<RegExp>();
  for (const [address, pages] of [...outside].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const url = addressKey(address);
    if (url === undefined) continue;
    const before = found.get(url);
    const template = written.has(url) || before ? undefined : templates.find(({ pattern }) => pattern.test(url));
    if (template && asked.has(template.pattern)) continue;
    if (template) asked.add(template.pattern);
    found.set(url, {
      url,
      written: template ? [template] : (written.get(url) ?? []),
      pages: [...new Set([...(before?.pages ?? []), ...pages])],
    });
  }
  return [...found.values()];
}
