import { z } from 'zod';
import { commonFields } from '../common.ts';
import { reference, role, slug, text } from '../fields.ts';

/** The kinds that an item may suggest. */
export const suggestible = ['goal', 'objection', 'measure', 'guide', 'checklist'] as const;

const suggestion = z
  .strictObject({
    goal: reference('goal').optional(),
    objection: reference('objection').optional(),
    measure: reference('measure').optional(),
    guide: reference('guide').optional(),
    checklist: reference('checklist').optional(),
  })
  .refine((value) => suggestible.filter((kind) => value[kind] !== undefined).length === 1, {
    error: 'expected exactly one of `goal`, `objection`, `measure`, `guide`, `checklist`',
  });

const item = z.strictObject({
  id: slug().describe('Stable and unique in the checklist; it survives rewording, since readers’ ticks hang on it.'),
  text: text().describe('What is to be done or answered.'),
  help: text().optional().describe('A word of help.'),
  role: role().optional().describe('The id of the role that does it.'),
  suggests: z.array(suggestion).default([]).describe('What to do next when the answer is partly, no or unknown.'),
});

/** Tasks to tick off, or an assessment to answer. */
export const checklistSchema = z.strictObject({
  ...commonFields,
  purpose: text().describe('What the list is good for.'),
  type: z.enum(['tasks', 'assessment']).describe('`tasks`: done or not; `assessment`: yes, partly, no, unknown, with a note.'),
  sections: z
    .array(
      z.strictObject({
        title: text().describe('The heading of the section.'),
        items: z.array(item).min(1).describe('The items in their order.'),
      }),
    )
    .min(1)
    .describe('The sections in their order.'),
});
