import { siteData } from '../playbook.ts';
import { currentSession } from '../session.ts';
import { cacheKeyOf } from '../view/entry-view.ts';
import { documentView } from './document-view.ts';
import { documentPlans } from './documents.ts';

/** Each document, with the key that tells whether the last build's frame may be taken; entries are put in when all pages are done. */
export async function documentPaths() {
  const data = await siteData();
  return documentPlans(data).map((plan) => {
    const view = documentView(plan, data);
    return { params: { part: plan.path }, props: { view }, cacheKey: cacheKeyOf(view, String(currentSession()?.renderer)) };
  });
}
