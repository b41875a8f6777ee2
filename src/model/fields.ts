import { z } from 'zod';
import { isDay } from './calendar.ts';
import { parseDuration } from './duration.ts';
import { idPattern, type Kind } from './kinds.ts';
import { parsePeriod } from './period.ts';

/** Field types that several kinds share. Every message says what is expected, with an example. */

const expected = (what: string) => ({ error: () => `expected ${what}` });

/** Some words; blank text says nothing and is refused. */
export const text = () => z.string().regex(/\S/, expected('some words'));

export const textUpTo = (most: number) => text().max(most);

/** A day such as `2026-11-23`. */
export const day = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { ...expected('a day such as `2026-11-23`'), abort: true })
    .refine(isDay, expected('a day that exists, such as `2026-11-23`'));

const periodHelp = 'a period: `2026`, `2026-Q4`, `2026-11`, `2026-W48` or `2026-11-23`';

/** A period as text; YAML reads a bare year as a number, which is taken as its text. */
export const period = () =>
  z
    .union([z.string(), z.int().transform(String)], expected(periodHelp))
    .refine((value) => parsePeriod(value) !== undefined, expected(periodHelp));

/** A duration such as `P6M`. */
export const duration = () =>
  z
    .string()
    .regex(/^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, { ...expected('a duration such as `P6M`, `P1Y` or `P90D`'), abort: true })
    .refine((value) => parseDuration(value) !== undefined, expected('a duration such as `P6M`, `P1Y` or `P90D`'));

export const url = () => z.string().regex(/^https?:\/\/[^\s/?#]+[^\s]*$/, expected('an address such as `https://www.example.org/page`'));

export const slug = () => z.string().regex(idPattern, expected('lower-case letters, digits and single hyphens, such as `treue-kunden`'));

/** Refuses a second item with an id that stands already. */
export const idsOnce = (items: readonly { readonly id: string }[], context: z.RefinementCtx): void => {
  for (const [index, { id }] of items.entries()) {
    if (items.findIndex((other) => other.id === id) === index) continue;
    context.addIssue({ code: 'custom', path: [index, 'id'], message: `expected an id of its own; \`${id}\` stands already` });
  }
};

/** The id of an entry of that kind; `reference-exists` looks whether it is there. */
export const reference = (kind: Kind) => slug().meta({ title: `${kind} id` });

export const references = (kind: Kind) => z.array(reference(kind));

export const role = () => slug().meta({ title: 'role id' });
