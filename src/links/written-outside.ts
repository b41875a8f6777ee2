import { addressesOf, addressesOfRoles, addressTemplates, type Written, type WrittenAddress } from '../model/outside-addresses.ts';
import type { Playbook } from '../model/playbook.ts';
import { addressKey } from './address.ts';

/** An address to ask, and where it is written: in the content, else on which pages of the output. */
export interface OutsideLink {
  readonly url: string;
  readonly written: readonly Written[];
  readonly pages: readonly string[];
}

/** What stands in a template before, between and behind its `{path}`, `{title}` and `{version}`. */
function partsOf(template: string): readonly string[] {
  const filled = addressKey(template.replaceAll(/\{(?:path|title|version)\}/g, '0fIlLeD0')) ?? template;
  return filled.split('0fIlLeD0');
}

/** Whether a template with these parts could have given the address; takes one look at each part, however many there are. */
function fits(url: string, [first = '', ...more]: readonly string[]): boolean {
  const last = more.pop();
  if (last === undefined) return url === first;
  let end = url.startsWith(first) ? first.length : Number.POSITIVE_INFINITY;
  for (const part of more) {
    const place = url.indexOf(part, end);
    end = place < 0 ? Number.POSITIVE_INFINITY : place + part.length;
  }
  return url.endsWith(last) && end + last.length <= url.length;
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
  const templates = addressTemplates(config, configFile).map((template) => ({ ...template, parts: partsOf(template.url) }));
  const found = new Map<string, OutsideLink>();
  const asked = new Set<readonly string[]>();
  for (const [address, pages] of [...outside].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const url = addressKey(address);
    if (url === undefined) continue;
    const before = found.get(url);
    const template = written.has(url) || before ? undefined : templates.find(({ parts }) => fits(url, parts));
    if (template && asked.has(template.parts)) continue;
    if (template) asked.add(template.parts);
    found.set(url, {
      url,
      written: template ? [template] : (written.get(url) ?? []),
      pages: [...new Set([...(before?.pages ?? []), ...pages])],
    });
  }
  return [...found.values()];
}
