import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Locale } from '../model/schemas/config.ts';

/** A page of the editors' handbook, written by hand in MDX. */
export interface HandbookPage {
  readonly name: string;
  readonly title: string;
  readonly Content: AstroComponentFactory;
}

interface MdxModule {
  readonly frontmatter: { readonly title: string; readonly order: number };
  readonly default: AstroComponentFactory;
}

const modules = import.meta.glob<MdxModule>('../pages/handbook/_*/*.mdx', { eager: true });

/** The pages in the playbook's language, in reading order. */
export function handbookPages(locale: Locale): readonly HandbookPage[] {
  const own = Object.entries(modules).filter(([path]) => path.includes(`/_${locale}/`));
  return own
    .sort(([, a], [, b]) => a.frontmatter.order - b.frontmatter.order)
    .map(([path, module]) => ({
      name: path.replace(/^.*\/|\.mdx$/g, ''),
      title: module.frontmatter.title,
      Content: module.default,
    }));
}
