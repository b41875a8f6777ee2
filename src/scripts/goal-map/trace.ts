/** Goals and edges of a map by how they hang together, read from its links. */
interface Links {
  readonly goals: ReadonlyMap<string, SVGAElement>;
  readonly edges: readonly { readonly from: string; readonly to: string; readonly link: SVGAElement }[];
}

function linksOf(picture: SVGSVGElement): Links {
  const goals = [...picture.querySelectorAll<SVGAElement>('.map-goal')].map((link) => [link.dataset['goal'] ?? '', link] as const);
  const edges = [...picture.querySelectorAll<SVGAElement>('.map-edge')].map((link) => ({
    link,
    from: link.dataset['from'] ?? '',
    to: link.dataset['to'] ?? '',
  }));
  return { goals: new Map(goals), edges };
}

/** All edges on the ways up from a goal, or down from it. */
function chain({ edges }: Links, start: string, direction: 'up' | 'down'): Links['edges'] {
  const reached = new Set([start]);
  const found = new Set<Links['edges'][number]>();
  for (const goal of reached) {
    for (const edge of edges) {
      const [near, far] = direction === 'up' ? [edge.from, edge.to] : [edge.to, edge.from];
      if (near !== goal) continue;
      found.add(edge);
      reached.add(far);
    }
  }
  return [...found];
}

function show(picture: SVGSVGElement, links: Links, goal: string | undefined): void {
  const edges = goal === undefined ? [] : [...chain(links, goal, 'up'), ...chain(links, goal, 'down')];
  const goals = new Set([goal, ...edges.flatMap(({ from, to }) => [from, to])]);
  picture.classList.toggle('is-tracing', goal !== undefined);
  for (const [id, link] of links.goals) link.classList.toggle('is-near', goals.has(id));
  for (const edge of links.edges) edge.link.classList.toggle('is-near', edges.includes(edge));
}

/** Where an arrow key leads: along an edge, or to the neighbour on the same level. */
function next({ goals, edges }: Links, link: SVGAElement, key: string): SVGAElement | undefined {
  const { goal, from, to, level } = link.dataset;
  if (key === 'ArrowUp') return goals.get(to ?? edges.find((edge) => edge.from === goal)?.to ?? '');
  if (key === 'ArrowDown') return goals.get(from ?? edges.find((edge) => edge.to === goal)?.from ?? '');
  const row = [...goals.values()].filter((other) => other.dataset['level'] === level);
  const index = row.indexOf(link);
  if (key === 'ArrowLeft' && index >= 0) return row[index - 1];
  return key === 'ArrowRight' && index >= 0 ? row[index + 1] : undefined;
}

const linkAt = (event: Event, selector: string): SVGAElement | null =>
  event.target instanceof Element ? event.target.closest<SVGAElement>(selector) : null;

/** Shows what a goal contributes to and what contributes to it, while a reader is at it; arrow keys follow the edges. */
export function traceEffects(picture: SVGSVGElement): void {
  const links = linksOf(picture);
  const frame = picture.parentElement; // a picture that listens itself would be a stop for the Tab key
  if (!frame) return;
  const at = (event: Event) => show(picture, links, linkAt(event, '.map-goal')?.dataset['goal']);
  const away = () => show(picture, links, undefined);
  frame.addEventListener('pointerover', at);
  frame.addEventListener('pointerleave', away);
  frame.addEventListener('focusin', at);
  frame.addEventListener('focusout', away);
  frame.addEventListener('keydown', (event) => {
    const link = linkAt(event, '.map-goal, .map-edge');
    if (!link || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = next(links, link, event.key);
    if (target) {
      event.preventDefault();
      target.focus();
    }
  });
}
