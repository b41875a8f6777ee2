import type { Entry } from '../../model/entry.ts';
import { pathsUp, type SupportStep } from '../../model/goal-progress.ts';
import type { LinkType } from '../../model/links.ts';
import { typeset } from '../../typography/typeset.ts';
import type { SiteData } from '../playbook.ts';
import { type Card, cardOf } from './card.ts';

/** A goal on the way up to the company's goals, the reason for the step to it, and what lies above. */
export interface WhyStep {
  readonly card: Card;
  readonly because?: string;
  readonly above: readonly WhyStep[];
}

const toStep = (step: SupportStep, data: SiteData): WhyStep => ({
  card: cardOf(step.goal, data),
  ...(step.because !== undefined && { because: typeset(step.because, data.config.locale) }),
  above: step.above.map((above) => toStep(above, data)),
});

/** Which goals an entry belongs to, by the links that lead there. */
const toGoals: readonly LinkType[] = ['serves', 'measured-by', 'expects'];

/** From an entry up to the company's goals: of a goal its parents, of another entry the goals that it serves or measures. */
export function whyOf(entry: Entry, data: SiteData): readonly WhyStep[] {
  const { playbook } = data;
  if (entry.kind === 'goal') return pathsUp(entry, playbook).map((step) => toStep(step, data));
  const refs = [
    ...playbook
      .linksFrom(entry.ref)
      .filter(({ type }) => toGoals.includes(type))
      .map(({ to }) => to),
    ...playbook.linksTo(entry.ref, 'measured-by').map(({ from }) => from),
  ];
  return [...new Set(refs)].flatMap((ref): WhyStep[] => {
    const goal = playbook.entries.get(ref);
    return goal?.kind === 'goal' ? [{ card: cardOf(goal, data), above: pathsUp(goal, playbook).map((step) => toStep(step, data)) }] : [];
  });
}

/** The goals at the upper ends of the ways, each once. */
export function topGoals(steps: readonly WhyStep[]): readonly Card[] {
  const tops = steps.flatMap(({ card, above }) => (above.length === 0 ? [card] : topGoals(above)));
  return [...new Map(tops.map((card) => [card.ref, card])).values()];
}
