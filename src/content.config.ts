// From the part of `astro:content` that declares: the whole would load the renderer of pages, too, which nothing here needs.
import { defineCollection } from 'astro/content/config';
import { currentSession, entriesLoaderName } from './site/session.ts';

export const collections = {
  entries: defineCollection({ loader: { name: entriesLoaderName, load: async (context) => currentSession()?.load?.(context) } }),
};
