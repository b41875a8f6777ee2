import type { AccessWords } from './access-de.ts';

const tested: AccessWords['tested']['topics'] = {
  rules: {
    name: 'Rules that can be computed',
    text: 'The checker axe finds nothing: all its rules for WCAG 2.0, 2.1 and 2.2 (A and AA) and good practice, in windows of 1280 and 390 px, colours of text in light and dark.',
  },
  structure: {
    name: 'Structure',
    text: 'Language, a title of its own for each page, one main heading, headings without gaps, areas with names, and a way past the menu.',
  },
  textSize: {
    name: 'Large text, narrow window',
    text: 'With text at 200 % in windows of 320 and 1280 px no page scrolls sideways, nothing is cut off, and nothing lies upon something else. Maps, charts and tables may scroll inside a frame of their own.',
  },
  spacing: {
    name: 'Space in text',
    text: 'Lines, letters and words can be set as far apart as WCAG 1.4.12 asks for. In drawings they stay where they are; the same stands beside them as a list, sentence or table.',
  },
  targets: {
    name: 'Targets for finger and mouse',
    text: 'They are 24 px large, or have as much room around them, but for documents to print.',
  },
  contrast: {
    name: 'Contrast of lines and shapes',
    text: 'Lines of the map and of charts, shapes of statuses and borders of fields have at least 3:1, light and dark. No status is told by colour alone: a shape and a word go with it.',
  },
  forcedColours: {
    name: 'Colours of your own',
    text: 'Where the system forces colours (contrast themes of Windows), all that is drawn can still be seen.',
  },
  motion: { name: 'Less motion', text: 'For those who ask the system for it, nothing slides, fades or scrolls smoothly.' },
  focus: {
    name: 'Where the keyboard is',
    text: 'Tab goes through every kind of page in the order of reading, and out again. What has the focus is in the window, is not covered, and stands out by at least 3:1.',
  },
  keyboard: { name: 'Tools by keyboard', text: 'Every key that stands above is pressed.' },
  announcements: {
    name: 'What is read out',
    text: 'How many were found, values of a chart, and what a checklist has done are announced without moving the focus.',
  },
};

export const accessEn: AccessWords = {
  name: 'Accessibility',
  title: 'How accessible these pages are',
  lead: 'They are meant to be used without a mouse, with a screen reader, large text and colours of your own. The measure is WCAG 2.2, levels A and AA.',
  tested: {
    title: 'What is tested',
    lead: 'With every change of the program that makes these pages, in a real browser (Chromium), on a sample playbook and a preview of it:',
    topics: tested,
  },
  untested: {
    title: 'What is not tested',
    texts: [
      'People who use screen readers or other aids every day have not tried these pages. What is tested is what browsers tell such programs, not how it reads with them.',
      'The tests run in Chromium. Firefox and Safari are not tested, nor are PDF files of the slides.',
      'This speaks of the program, not of what is written here. It is no statement under any law.',
    ],
  },
  content: {
    title: 'What is up to the content',
    text: 'Whether a picture is described well and a sentence can be understood is up to those who write. The build tells when a picture has no description, headings skip a level, or a map gets too large to read.',
    link: 'All checks of the content',
  },
  keys: {
    title: 'Keys',
    caption: 'What each key does',
    columns: { place: 'Where', keys: 'Key', does: 'does' },
    any: 'Everywhere',
    tab: 'to the next link, button or field; with Shift back. The first stop of a page leads past the menu.',
    search: 'opens the search; Esc closes it',
    found: 'from hit to hit; Enter opens it',
    mapUp: 'to the goal above or below, along the arrow',
    mapSide: 'to the neighbour on the same level; Enter opens the goal',
    chartSide: 'from value to value when the chart has the focus; each is read out',
    chartEnds: 'to the first and the last value',
    chartUp: 'to the next line where there are several',
    finder: 'Finder',
    toFirst: 'from the field to the first hit',
    sorted: 'Lists that can be sorted',
    sort: 'on the header of a column: sorts by it, again the other way round',
    tick: 'ticks the item, or takes the tick away',
    answer: 'from answer to answer',
    slides: 'Slides',
    slide: 'one slide on or back',
    overview: 'an overview of all slides, again to go back',
    notes: 'notes on and off',
    names: {
      tab: 'Tab',
      upDown: '↑ ↓',
      leftRight: '← →',
      ends: 'Home, End',
      enter: 'Enter',
      space: 'Space',
      escape: 'Esc',
      search: '/, Ctrl+K',
    },
  },
  single: {
    title: 'Switch off keys of one character',
    text: 'People who dictate set such keys off by mistake. Your browser keeps the choice on this device, and nowhere else.',
    label: '/ and letters do something',
    none: 'This needs JavaScript. Without it they do nothing.',
  },
  report: {
    title: 'When something is in your way',
    text: 'Say on which page, and what you read with (device, browser, aids).',
    everywhere: '“Something is wrong here” stands on every page, and names it already.',
    link: 'Report a barrier',
    nobody: (organisation) => `Turn to those who look after this playbook at ${organisation}.`,
  },
  version: (day) => `This version of the pages is from ${day}.`,
};
