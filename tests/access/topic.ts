import { describe } from 'vitest';
import type { AccessTopic } from '../../src/site/access-topics.ts';

/** Topics that have tests; a group without any is a failure by itself. */
export const testedTopics = new Set<AccessTopic>();

/** The tests of one topic that the page on accessibility names. */
export function topic(name: AccessTopic, tests: () => void): void {
  testedTopics.add(name);
  describe(name, tests);
}
