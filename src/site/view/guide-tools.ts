import { resolveBodyLink, type SitePage } from '../../model/body-link.ts';
import type { EntryOf } from '../../model/entry.ts';
import { isPursued } from '../../model/goals-below.ts';
import type { Kind, Ref } from '../../model/kinds.ts';
import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { kindHref, mapHref, pageHref } from '../urls.ts';
import { type Card, cardOf } from './card.ts';

/** A tool of the playbook, and the entries in it that a guide speaks of. */
export interface Tool {
  readonly title: string;
  readonly href: string;
  readonly cards: readonly Card[];
}

/** What is done with before what is looked at. Where entries of a kind have a page that is more than their list, that is the tool. */
const kindsOfTools = [
  'checklist',
  'objection',
  'goal',
  'kpi',
  'measure',
  'evidence',
  'channel',
  'department',
] as const satisfies readonly Kind[];
const pagesOfTools = ['objections/cards', 'status', 'gaps', 'freshness', 'present'] as const satisfies readonly SitePage[];

type ToolKind = (typeof kindsOfTools)[number];

/** What the bodies of guides lead to. */
interface Targets {
  readonly refs: ReadonlySet<Ref>;
  readonly kinds: ReadonlySet<Kind>;
  readonly pages: ReadonlySet<SitePage>;
}

function targetsOf(guides: readonly EntryOf<'guide'>[], { playbook }: SiteData): Targets {
  const links = guides.flatMap((guide) => guide.outline.links.map(({ url }) => resolveBodyLink(url, guide)));
  return {
    refs: new Set(guides.flatMap(({ ref }) => playbook.linksFrom(ref, 'mentions').map(({ to }) => to))),
    kinds: new Set(links.flatMap((target) => (target.type === 'kind' ? [target.kind] : []))),
    pages: new Set(links.flatMap((target) => (target.type === 'page' ? [target.page] : []))),
  };
}

function kindTool(kind: ToolKind, { refs, kinds, pages }: Targets, data: SiteData): Tool[] {
  const words = messagesFor(data.config.locale);
  const named = data.playbook.ofKind(kind).filter((entry) => refs.has(entry.ref) && isPursued(entry));
  if (named.length === 0 && !kinds.has(kind) && !(kind === 'goal' && pages.has('map'))) return [];
  const title = kind === 'objection' || kind === 'goal' ? words.guides.toolNames[kind] : words.kinds[kind].many;
  return [{ title, href: kind === 'goal' ? mapHref : kindHref(kind), cards: named.map((entry) => cardOf(entry, data)) }];
}

function pageTool(page: (typeof pagesOfTools)[number], { pages }: Targets, { config }: SiteData): Tool[] {
  const { guides, upkeep, gaps } = messagesFor(config.locale);
  const titles = { ...guides.toolNames, status: upkeep.status.name, gaps: gaps.name, freshness: upkeep.freshness.name };
  return pages.has(page) ? [{ title: titles[page], href: pageHref(page), cards: [] }] : [];
}

/** The tools that guides mention, show or link to; what these readers may not see is not among them, nor what was dropped. */
export function toolsOf(guides: readonly EntryOf<'guide'>[], data: SiteData): readonly Tool[] {
  const targets = targetsOf(guides, data);
  return [
    ...kindsOfTools.flatMap((kind) => kindTool(kind, targets, data)),
    ...pagesOfTools.flatMap((page) => pageTool(page, targets, data)),
  ];
}
