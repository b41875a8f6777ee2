import { resolveBodyLink } from '../model/body-link.ts';
import { type Kind, kinds, type Ref } from '../model/kinds.ts';
import type { BodyLink, Outline } from '../model/outline.ts';
import type { Body, Reading } from '../model/reading.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Rule, Words } from './rule.ts';

/**
 * Every link in a body leads somewhere: to an entry, a heading of it, a page of the site, or an outside address of a harmless kind.
 *
 * Bad: `[NPS](../goals/npss.mdx)`. Good: `[NPS](../goals/nps.mdx#why)`, `[NPS](goal:nps)`, `[NPS](/goals/nps/)`.
 */
const slugsOf = ({ headings }: Outline): string[] => headings.map(({ slug }) => slug);

/** Whether no heading may be missing that stands in a block that could not be read. */
const isWhole = ({ faults }: Outline): boolean => !faults.some(({ code }) => code === 'syntax' || code === 'too-deep');

function headingWords(heading: string, outline: Outline | undefined): Words | undefined {
  if (!outline || heading === '' || slugsOf(outline).includes(heading) || !isWhole(outline)) return undefined;
  return {
    message: `Unexpected unknown heading \`#${heading}\`, expected one of the target’s headings`,
    hint: didYouMean(heading, slugsOf(outline)),
  };
}

type Outlines = ReadonlyMap<Ref, Outline>;

function entryWords(ref: Ref, reading: Reading, outlines: Outlines): Words | undefined {
  if (outlines.has(ref)) return undefined;
  const colon = ref.indexOf(':');
  const [kind, id] = [ref.slice(0, colon) as Kind, ref.slice(colon + 1)];
  const known = reading.playbook.ofKind(kind).map((entry) => entry.id);
  return { message: `Unexpected link to an unknown ${kind} \`${id}\`, expected an existing ${kind}`, hint: didYouMean(id, known) };
}

function wordsFor({ url }: BodyLink, body: Body, reading: Reading, outlines: Outlines): Words | undefined {
  const target = resolveBodyLink(url, body);
  switch (target.type) {
    case 'entry':
      if (reading.broken.has(target.ref)) return undefined;
      return entryWords(target.ref, reading, outlines) ?? headingWords(target.heading ?? '', outlines.get(target.ref));
    case 'heading':
      return headingWords(target.heading, body.outline);
    case 'forbidden':
      return {
        message: `Unexpected link with the scheme \`${target.scheme}:\`, expected \`http\`, \`https\`, \`mailto\` or \`tel\``,
        hint: didYouMean(target.scheme, kinds),
      };
    case 'unknown':
      return {
        message: `Unexpected link \`${url.slice(0, 80)}\`, expected an entry or an outside address`,
        hint: `Link to an entry as \`../goals/${exampleId(reading)}.mdx\`, \`goal:${exampleId(reading)}\` or \`/goals/${exampleId(reading)}/\`.`,
      };
    default:
      return undefined;
  }
}

const exampleId = ({ playbook }: Reading): string => playbook.ofKind('goal')[0]?.id ?? 'treue-kunden';

export const linkResolves: Rule = {
  id: 'link-resolves',
  severity: 'error',
  run: (reading) => {
    const outlines = new Map(reading.bodies.map(({ ref, outline }) => [ref, outline]));
    return reading.bodies.flatMap((body) =>
      body.outline.links.flatMap((link) => {
        const found = wordsFor(link, body, reading, outlines);
        return found ? [{ at: { file: body.file, point: link.point }, ref: body.ref, ...found }] : [];
      }),
    );
  },
};
