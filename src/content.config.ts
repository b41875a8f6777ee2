import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { entriesLoader, playbookLoader } from './site/loader.ts';

const schema = z.object({ json: z.string() });

export const collections = {
  entries: defineCollection({ loader: entriesLoader, schema }),
  playbook: defineCollection({ loader: playbookLoader, schema }),
};
