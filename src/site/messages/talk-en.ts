import type { TalkWords } from './talk-de.ts';

export const talkEn: TalkWords = {
  finder: {
    lead: 'Type what was just said: the objection that fits comes first.',
    form: 'Find an objection',
    said: 'What was said?',
    example: 'such as “measurable” or “too expensive”',
    by: 'Who says it?',
    anybody: 'anybody',
    reset: 'Reset',
    shown: (shown, all) => `${shown} of ${all === 1 ? '1 objection' : `${all} objections`}`,
    failed: 'The search could not be loaded. All objections stand below; please reload the page.',
    nothing: 'No objection fits.',
    advice: 'Try a single word, or leave open who says it.',
    showAll: 'Show all objections',
    missing: 'Is the objection missing? Tell us',
    cards: 'Print as cards',
    raisedBy: 'Raised by',
  },
};
