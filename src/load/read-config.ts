import type { Fact } from '../model/facts.ts';
import { type Config, configSchema } from '../model/schemas/config.ts';
import { validate } from './validate.ts';
import { type Mapping, parseMapping } from './yaml.ts';

export interface ReadConfig {
  readonly config: Config;
  readonly isKnown: boolean;
  readonly facts: readonly Fact[];
  readonly mapping?: Mapping;
}

/** Stands in for a broken `playbook.yml`, so that the entries can still be checked; nothing is ever built from it. */
const placeholder: Config = configSchema.parse({ title: '?', organisation: '?', levels: [{ id: 'unknown', title: '?' }], roles: [] });

/** Reads `playbook.yml`; `text` is undefined when there is none. */
export function readConfig(file: string, text: string | undefined): ReadConfig {
  if (text === undefined)
    return { config: placeholder, isKnown: false, facts: [{ code: 'no-config', at: { file, point: { line: 1, column: 1 } }, detail: '' }] };
  const mapping = parseMapping(file, text, 0);
  if (mapping.facts.length > 0) return { config: placeholder, isKnown: false, facts: mapping.facts, mapping };
  const checked = validate(file, configSchema, mapping.data);
  return 'data' in checked
    ? { config: checked.data, isKnown: true, facts: [], mapping }
    : { config: placeholder, isKnown: false, facts: checked.facts, mapping };
}
