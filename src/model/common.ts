import { z } from 'zod';
import { day, duration, role, slug, text, textUpTo } from './fields.ts';

export const statuses = ['draft', 'proposed', 'agreed', 'achieved', 'dropped'] as const;
export const audiences = ['everyone', 'team'] as const;
export type Audience = (typeof audiences)[number];

/** The fields that every kind has. */
export const commonFields = {
  title: textUpTo(90).describe('What readers see as the name; at most 90 characters.'),
  summary: textUpTo(300).describe('One or two sentences for lists and the top of the page; at most 300 characters.'),
  owner: role().describe('The id of the role in `playbook.yml` that looks after this entry.'),
  status: z
    .enum(statuses)
    .default('proposed')
    .describe('Where it stands: a draft is shown in `dev` and previews only, a dropped entry stays readable but leaves the maps.'),
  agreed: z
    .strictObject({
      on: day().describe('The day of the agreement.'),
      by: z.array(role()).min(1).describe('The roles that agreed.'),
    })
    .optional()
    .describe('When the stakeholders agreed, and which roles did.'),
  reviewed: day().optional().describe('The day of the last review; without it the entry counts as never reviewed.'),
  reviewEvery: duration().optional().describe('How often a review is due, such as `P6M`; the default is `review` in `playbook.yml`.'),
  audience: z.enum(audiences).default('everyone').describe('Who may read it: `team` entries are left out of builds for everyone.'),
  tags: z.array(text()).default([]).describe('Words to group and find entries by.'),
  order: z.int().optional().describe('The place in lists; lower numbers come first, entries without a number last.'),
  accept: z
    .array(
      z.strictObject({
        check: slug().describe('The id of the check whose warning is accepted here.'),
        because: text().describe('Why the warning is accepted.'),
      }),
    )
    .default([])
    .describe('Warnings that are known and accepted for this entry, each with the reason.'),
};

export const clearances = z
  .array(
    z.strictObject({
      by: z.enum(['privacy', 'works-council', 'it-security', 'legal']).describe('Who has to clear it.'),
      state: z.enum(['open', 'cleared', 'refused']).describe('Where the clearance stands.'),
      until: day().optional().describe('The day until which the clearance is valid or has to be there.'),
      note: text().optional().describe('What was asked or agreed.'),
    }),
  )
  .default([])
  .describe('What has to be cleared before it may start.');
