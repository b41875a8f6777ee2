import type { GuideWords } from './guides-de.ts';

export const guidesEn: GuideWords = {
  minutes: (minutes) => `${minutes}\u202Fmin`,
  reading: (minutes) => `${minutes}\u202Fmin read`,
  place: (at, of) => `Guide ${at} of ${of}`,
  guides: (guides) => (guides === 1 ? '1 guide' : `${guides} guides`),
  paths: 'What is for whom?',
  pathsLead: 'Not everybody has to read everything. Choose your path, or read from the beginning.',
  order: 'All of them in order',
  others: 'More guides',
  dropped: 'Dropped',
  step: (at, of) => `Step ${at} of ${of}`,
  nextOnPath: 'next',
  endOfPath: 'This was the last step.',
  whatHelps: 'What helps now',
  onPaths: 'On these paths',
  tools: 'Tools for this',
  pathTools: 'Tools for this path',
  toolNames: {
    objection: 'Find an objection',
    goal: 'Goal map',
    'objections/cards': 'Objections as cards',
    present: 'Slides',
  },
};
