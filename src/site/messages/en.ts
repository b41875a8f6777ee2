import { accessEn } from './access-en.ts';
import { checklistsEn } from './checklists-en.ts';
import type { de } from './de.ts';
import { entriesEn } from './entries-en.ts';
import { frameEn } from './frame-en.ts';
import { guidesEn } from './guides-en.ts';
import { historyEn } from './history-en.ts';
import { inventoryEn } from './inventory-en.ts';
import { kpisEn } from './kpis-en.ts';
import { mapsEn } from './maps-en.ts';
import { measuresEn } from './measures-en.ts';
import { ownEn } from './own-en.ts';
import { paperEn } from './paper-en.ts';
import { previewEn } from './preview-en.ts';
import { previewsEn } from './previews-en.ts';
import { reviewEn } from './review-en.ts';
import { searchEn } from './search-en.ts';
import { talkEn } from './talk-en.ts';
import { upkeepEn } from './upkeep-en.ts';

export const en: typeof de = {
  skip: 'Skip to content',
  navigation: 'Main navigation',
  breadcrumb: 'You are here',
  home: 'Home',
  handbook: 'Handbook',
  contents: 'On this page',
  previous: 'Previous',
  next: 'Next',
  nextObjection: 'Next objection',
  edit: 'Edit this page',
  feedback: 'Something is wrong here',
  previewBanner: (label) => `Preview: ${label}. Includes drafts.`,
  teamBanner: 'For the team only: this edition holds confidential entries.',
  draft: 'Draft',
  none: 'Nothing here yet.',
  kinds: {
    goal: { one: 'Goal', many: 'Goals', lead: 'What the company wants to reach, and what contributes to it.' },
    kpi: { one: 'KPI', many: 'KPIs', lead: 'How we see whether it works.' },
    objection: { one: 'Objection', many: 'Objections', lead: 'What we get to hear, and what helps against it.' },
    evidence: { one: 'Evidence', many: 'Evidence', lead: 'What our answers rest on, and for how long.' },
    checklist: { one: 'Checklist', many: 'Checklists', lead: 'Forget nothing, step by step.' },
    measure: { one: 'Measure', many: 'Measures', lead: 'What we do, and what remains of it.' },
    channel: { one: 'Channel', many: 'Channels', lead: 'What is there already: presences, tools, infrastructure.' },
    department: { one: 'Department', many: 'Departments', lead: 'Who is with us, and what matters to them.' },
    guide: { one: 'Guide', many: 'Guides', lead: 'The method, step by step.' },
  },
  entryStatus: { draft: 'draft', proposed: 'proposed', agreed: 'agreed', achieved: 'achieved', dropped: 'dropped' },
  homePage: {
    context: 'Where we start from',
    contextFields: {
      size: 'Size',
      industry: 'Industry',
      legalForm: 'Legal form',
      products: 'Products',
      customers: 'Customers',
      digitalMaturity: 'Digital maturity',
    },
    lead: (organisation) => `What ${organisation} wants to achieve, what we contribute, and how we can tell that it works.`,
    wants: 'What the company wants – and what we contribute',
    levelGoals: (goals) => (goals === 1 ? 'goal' : 'goals'),
    levelOnTrack: (onTrack) => `${onTrack} on track`,
    works: 'Does it work?',
    kpisInAll: (all) => (all === 1 ? '1 KPI' : `${all} KPIs`),
    due: 'What is due',
    nothingDue: 'Everything is fresh. Well done.',
    start: 'New here? This is how we work',
    supporters: (onTrack, all) => (all === 0 ? 'No goal contributes to it yet' : `${onTrack} of ${all} supporting goals on track`),
    empty: 'There is no goal to be seen here yet; drafts appear once they have another status.',
    firstGoal: 'This command starts the first goal:',
  },
  clearance: {
    title: 'Clearances',
    by: { privacy: 'Data protection', 'works-council': 'Works council', 'it-security': 'IT security', legal: 'Legal' },
    state: { open: 'open', cleared: 'cleared', refused: 'refused' },
    until: 'until',
  },
  department: {
    lead: 'Lead',
    interests: 'What matters to the department',
    stances: { ally: 'ally', neutral: 'neutral', critic: 'critic' },
  },
  about: {
    title: 'About this entry',
    owner: 'Owner',
    agreed: 'Agreed',
    agreedBy: (day, roles) => `on ${day} with ${roles}`,
    reviewed: 'Last review',
    never: 'never',
    review: { ok: 'up to date', 'due-soon': 'due soon', due: 'review due', 'never-reviewed': 'never reviewed' },
    tags: 'Tags',
    department: 'Department',
  },
  present: {
    open: 'Show as slides',
    back: 'Back to the playbook',
    notes: 'Notes',
    previous: 'Previous slide',
    next: 'Next slide',
    help: 'Arrow keys or space to go on, Esc for an overview, N for notes. Printing makes a PDF of them.',
    measures: 'What we do for it',
  },
  handbookPage: {
    written: 'As written',
    seen: 'As seen',
    nothingToShow: 'This playbook has no entry yet that could show this.',
    table: 'Table',
  },
  notFound: {
    title: 'There is no such page',
    text: 'It may have been renamed or removed. From the home page everything can be found again.',
    link: 'To the home page',
    wayHome: (title) =>
      `This is the way to the home page of “${title}”: go back in the browser, or delete the end of the address piece by piece, each time up to the last slash.`,
  },
  body: {
    language: 'en',
    footnotes: 'Footnotes',
    backToText: 'Back to the text',
    callouts: { note: 'Note', tip: 'Tip', warning: 'Warning' },
    tasks: { done: 'done', open: 'open' },
  },
  review: reviewEn,
  preview: previewEn,
  history: historyEn,
  upkeep: upkeepEn,
  download: {
    csv: 'Download as CSV',
    allKpis: 'All KPIs as CSV',
    dataPackage: 'Description of all numbers for data tools (data package)',
  },
  rule: {
    pace: (pace, onTrack, behind) =>
      `Pace ${pace} (share of the way divided by share of the time): on track from ${onTrack}, behind from ${behind}.`,
    reached: 'The value is at the target or beyond it.',
    missed: 'There is a value for the target date or later, and the target is not reached.',
    worsening: 'The value is further away from the target than the baseline.',
    judged: (period) => `What is judged is the last value up to the target date (${period}).`,
  },
  talk: talkEn,
  paper: paperEn,
  own: ownEn,
  access: accessEn,
  previews: previewsEn,
  inventory: inventoryEn,
  measures: measuresEn,
  guides: guidesEn,
  frame: frameEn,
  search: searchEn,
  ...checklistsEn,
  ...mapsEn,
  ...kpisEn,
  ...entriesEn,
};
