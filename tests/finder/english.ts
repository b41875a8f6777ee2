import type { InputOf } from '../kit/entries.ts';

type Said = Pick<InputOf['objection'], 'title' | 'quote' | 'variants' | 'concern' | 'tags' | 'raisedBy'>;

/** Objections of an English playbook, by id. */
export const objections: Readonly<Record<string, Said>> = {
  'no-customers-there': {
    title: '“Our customers are not on social media”',
    quote: 'The people who buy from us are simply not on social media.',
    variants: ['Our customers read the newspaper and go to a shop.', 'In a company the boss decides, and he is not on there.'],
    concern: 'Spending time and money in a place where nobody buys.',
    tags: ['customers', 'monitoring'],
    raisedBy: 'Sales, management',
  },
  'not-relevant': {
    title: '“That is not relevant in our industry”',
    quote: 'It plays no part in our industry and our business model.',
    variants: ['We sell through dealers, not on the internet.', 'With us the product counts.'],
    concern: 'Pride in the product, and the fear that it could look cheap.',
    tags: ['competitors', 'goal map'],
    raisedBy: 'Management, engineering',
  },
  'success-not-measurable': {
    title: '“You cannot measure its success”',
    quote: 'Nobody can measure whether it does any good.',
    variants: ['Likes are not revenue.', 'You can make any figure look good.', 'What is left on the bottom line?'],
    concern: 'Distrust of numbers that only ever rise.',
    tags: ['kpis'],
    raisedBy: 'Controlling, management',
  },
  'no-time': {
    title: '“We have no time for that”',
    quote: 'It all sounds fine, but we have no time for it.',
    variants: ['We are swamped as it is.', 'Who is supposed to do it?', 'Ask me again after the season.'],
    concern: 'Overload, and the fear that a small promise becomes a standing order.',
    tags: ['effort'],
    raisedBy: 'Customer service, workshop',
  },
  'too-expensive': {
    title: '“That is too expensive”',
    quote: 'It costs us more than it brings in.',
    variants: ['We could go to a trade fair for that money.', 'There is nothing in the budget for it.'],
    concern: 'Responsibility for scarce funds, and an agency that promised a lot.',
    tags: ['costs'],
    raisedBy: 'Management, controlling',
  },
  privacy: {
    title: '“Privacy law does not allow it”',
    quote: 'Data protection does not let us do that.',
    variants: ['Our customer data ends up who knows where.', 'The works council will never agree.'],
    concern: 'Liability, a fine, and privacy of the staff.',
    tags: ['privacy', 'law'],
    raisedBy: 'IT, works council',
  },
  backlash: {
    title: '“What if there is a backlash?”',
    quote: 'And what do we do when a storm of criticism breaks over us?',
    variants: ['Everybody will only complain there.', 'One wrong sentence and we are in the papers.', 'Let sleeping dogs lie.'],
    concern: 'Losing control, and being shown up in public.',
    tags: ['crisis'],
    raisedBy: 'Management, engineering',
  },
  'tried-before': {
    title: '“We have tried that before”',
    quote: 'We tried it once, and nothing came of it.',
    variants: ['The old page has lain idle for years.', 'After three months nobody looks after it any more.'],
    concern: 'Disappointment that nobody carried on what somebody had begun.',
    tags: ['flash in the pan'],
    raisedBy: 'Long-standing employees',
  },
};
