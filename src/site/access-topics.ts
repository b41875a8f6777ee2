/**
 * What of access is tested with every change. The page on accessibility says so for each of them, and the tests fail where one
 * of them has no test.
 */
export const accessTopics = [
  'rules',
  'structure',
  'textSize',
  'spacing',
  'targets',
  'contrast',
  'forcedColours',
  'motion',
  'focus',
  'keyboard',
  'announcements',
] as const;

export type AccessTopic = (typeof accessTopics)[number];
