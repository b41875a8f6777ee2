import { messagesFor } from '../messages/index.ts';
import type { SiteData } from '../playbook.ts';
import { printHref } from '../urls.ts';
import { countEntries, documentPlans } from './documents.ts';

/** Documents under what they are about. */
export interface DocumentGroup {
  readonly title: string;
  readonly documents: readonly { readonly href: string; readonly title: string; readonly entries: string }[];
}

/** Everything that can be printed as one document; what has no entries is left out. */
export function overviewOf(data: SiteData): readonly DocumentGroup[] {
  const { paper: t } = messagesFor(data.config.locale);
  const plans = documentPlans(data);
  const titles = { playbook: t.whole, department: t.departments, kind: t.kinds };
  return (['playbook', 'department', 'kind'] as const).flatMap((about) => {
    const documents = plans
      .filter((plan) => plan.about === about)
      .map((plan) => ({ href: printHref(plan.path), title: plan.title, entries: t.entries(countEntries(plan)) }));
    return documents.length > 0 ? [{ title: titles[about], documents }] : [];
  });
}
