import { acceptIsNeeded } from './accept-is-needed.ts';
import { agreementIsRecorded } from './agreement-is-recorded.ts';
import { claimIsTrue } from './claim-holds.ts';
import { clearanceIsOpen } from './clearance-is-open.ts';
import { dataIsFresh } from './data-is-fresh.ts';
import { entryIsReviewed } from './entry-is-reviewed.ts';
import { evidenceIsCurrent } from './evidence-is-current.ts';
import { frontmatterIsValid } from './frontmatter-is-valid.ts';
import { goalCycle } from './goal-cycle.ts';
import { goalHasKpi } from './goal-has-kpi.ts';
import { goalIsSupported } from './goal-is-supported.ts';
import { goalSaysBecause } from './goal-says-because.ts';
import { goalSupportsHigherLevel } from './goal-supports-higher-level.ts';
import { headingOrder } from './heading-order.ts';
import { idIsValid } from './id-is-valid.ts';
import { imageHasAlt } from './image-has-alt.ts';
import { imageIsLocal } from './image-is-local.ts';
import { itemIdsAreUnique } from './item-ids-are-unique.ts';
import { kpiHasTarget } from './kpi-has-target.ts';
import { kpiMeasuresAGoal } from './kpi-measures-a-goal.ts';
import { linkResolves } from './link-resolves.ts';
import { logoIsDrawing } from './logo-is-drawing.ts';
import { logoIsImage } from './logo-is-image.ts';
import { mapIsReadable } from './map-is-readable.ts';
import { mdxIsData } from './mdx-is-data.ts';
import { objectionHasEvidence } from './objection-has-evidence.ts';
import { outputWarnings } from './output-checks.ts';
import { personalData } from './personal-data.ts';
import { publicReferencesHidden } from './public-references-hidden.ts';
import { quickWinIsDurable } from './quick-win-is-durable.ts';
import { referenceExists } from './reference-exists.ts';
import type { Rule } from './rule.ts';
import { seriesIsClean } from './series-is-clean.ts';
import { seriesIsPlausible } from './series-is-plausible.ts';
import { stakeholdersArePrivate } from './stakeholders-are-private.ts';

const errors: readonly Rule[] = [
  frontmatterIsValid,
  referenceExists,
  idIsValid,
  goalCycle,
  goalSupportsHigherLevel,
  goalSaysBecause,
  seriesIsClean,
  mdxIsData,
  linkResolves,
  imageIsLocal,
  imageHasAlt,
  logoIsImage,
  logoIsDrawing,
  stakeholdersArePrivate,
  itemIdsAreUnique,
];

const warnings: readonly Rule[] = [
  goalHasKpi,
  goalIsSupported,
  kpiMeasuresAGoal,
  kpiHasTarget,
  seriesIsPlausible,
  dataIsFresh,
  objectionHasEvidence,
  claimIsTrue,
  evidenceIsCurrent,
  quickWinIsDurable,
  entryIsReviewed,
  agreementIsRecorded,
  mapIsReadable,
  headingOrder,
  publicReferencesHidden,
  personalData,
  clearanceIsOpen,
];

/** All checks, in the order of the content model; the last looks at what the others found. */
export const rules: readonly Rule[] = [
  ...errors,
  ...warnings,
  acceptIsNeeded(new Set(warnings.map(({ id }) => id)), new Set(outputWarnings)),
];
