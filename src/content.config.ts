// From the part of `astro:content` that declares: the whole would load the renderer of pages, too, which nothing here needs.
import { defineCollection } from 'astro/content/config';
import { entriesLoader } from './site/loader.ts';

export const collections = { entries: defineCollection({ loader: entriesLoader }) };
