import { z } from 'zod';
import { parseColour } from '../colour.ts';
import { duration, idsOnce, slug, text } from '../fields.ts';
import { databaseSchema } from './database.ts';
import { origin } from './origin.ts';

export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];

const address = () =>
  z.string().regex(/^(https?:\/\/[^\s/]+\S*|[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+)$/, {
    error: () => 'expected a mail address or an address such as `https://www.example.org`',
  });

/** As forges write it: `@name`, `@organisation/team`, or groups inside groups. */
const account = () => z.string().regex(/^@[\w.-]+(\/[\w.-]+)*$/, { error: () => 'expected a group or account such as `@example/team`' });

const addressWithPath = () =>
  z.string().regex(/^(https?:\/\/[^\s/]+|mailto:)\S*\{path\}\S*$/, { error: () => 'expected an address that contains `{path}`' });

/** A host such as `intranet.example.org`, or the beginning of an address. */
export const allowedPattern = /^(https?:\/\/[^\s/?#]+\S*|[^\s/?#:@*]+)$/i;

const allowedLink = () =>
  z.string().regex(allowedPattern, {
    error: () =>
      'expected a host such as `intranet.example.org`, or the beginning of an address such as `https://www.example.org/reports/`',
  });

/** `playbook.yml`: the playbook as a whole. */
export const configSchema = z.strictObject({
  title: text().describe('The name of the site.'),
  organisation: text().describe('Whose playbook it is.'),
  locale: z.enum(locales).default('de').describe('The language of the site’s own words, of numbers and dates.'),
  locales: z
    .array(z.enum(locales))
    .min(1)
    .optional()
    .describe('All languages of the site; just `locale` by default. Translations are not read yet.'),
  levels: z
    .array(z.strictObject({ id: slug().describe('What goals name.'), title: text().describe('What readers see.') }))
    .min(1)
    .max(6)
    .superRefine(idsOnce)
    .describe('The goal cascade, the top level first; one to six levels.'),
  roles: z
    .array(
      z.strictObject({
        id: slug().describe('What entries name.'),
        title: text().describe('What readers see.'),
        contact: address().optional().describe('The mail address of the role, or a URL.'),
        account: account()
          .optional()
          .describe('The group or account on the forge, such as `@example/team`; `npm run codeowners` names it.'),
      }),
    )
    .superRefine(idsOnce)
    .describe('The roles that own things; roles, not people.'),
  context: z
    .strictObject({
      size: text().optional().describe('How large the company is.'),
      industry: text().optional().describe('What it does.'),
      legalForm: text().optional().describe('Its legal form.'),
      products: text().optional().describe('What it sells.'),
      customers: text().optional().describe('Who buys it.'),
      digitalMaturity: text().optional().describe('How far it is with digital work.'),
    })
    .default({})
    .describe('What makes this company’s strategy its own; it opens the slides, and the home page shows it.'),
  review: duration().default('P6M').describe('How often an entry without its own `reviewEvery` is due for review.'),
  thresholds: z
    .strictObject({
      onTrack: z.number().positive().default(0.95).describe('The pace from which a KPI is on track.'),
      behind: z.number().positive().default(0.6).describe('The pace from which it is merely behind.'),
    })
    .refine(({ onTrack, behind }) => behind <= onTrack, { path: ['behind'], error: 'expected a pace that is not above `onTrack`' })
    .prefault({})
    .describe('When a KPI is on track, and when merely behind.'),
  editUrl: addressWithPath().optional().describe('The address of “edit this page”; `{path}` stands for the file.'),
  feedbackUrl: addressWithPath()
    .optional()
    .describe(
      'The address of “something is wrong here”; `{path}` stands for the page, `{title}` for its title, `{version}` for the commit.',
    ),
  databases: z
    .array(databaseSchema)
    .superRefine(idsOnce)
    .default([])
    .describe('The databases that `npm run refresh` may ask for the numbers of KPIs.'),
  links: z
    .strictObject({
      allow: z
        .array(allowedLink())
        .default([])
        .describe(
          'Hosts, with those below them, and beginnings of addresses that `npm run links -- --external` does not ask, such as those that need a sign-on.',
        ),
    })
    .prefault({})
    .describe('Which links to elsewhere count as right without being asked.'),
  embedding: z
    .strictObject({
      allow: z
        .array(origin())
        .default([])
        .describe(
          'Origins whose pages may show this site in a frame, such as `https://example.sharepoint.com` or `https://*.example.org`; just the site’s own by default.',
        ),
    })
    .prefault({})
    .describe('Where pages of the playbook may stand inside others.'),
  theme: z
    .strictObject({
      accent: z
        .string()
        .refine((value) => parseColour(value) !== undefined, {
          error: () => 'expected a colour such as `"#0f6b5c"`, `rgb(15 107 92)`, `hsl(170 75% 24%)`, `oklch(0.48 0.09 175)` or `teal`',
        })
        .optional()
        .describe('The brand colour, such as `"#0f6b5c"`; lightened or darkened as far as words in it need to be read.'),
      logo: text()
        .optional()
        .describe('The logo, a file beside `playbook.yml`: a drawing such as `logo.svg`, or an image such as `logo.png`.'),
      logoDark: text().optional().describe('Another one for dark pages; without it the logo gets a light ground there if it needs one.'),
    })
    .refine(({ logo, logoDark }) => logo !== undefined || logoDark === undefined, {
      path: ['logoDark'],
      error: 'expected a field `logo` beside it',
    })
    .default({})
    .describe('One brand colour and one logo.'),
});

export type Config = z.output<typeof configSchema>;
