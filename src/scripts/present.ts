import Reveal from 'reveal.js';
import { singleKeysAreOn } from './single-keys.ts';

/** Turns the sections of a page into slides; without this script they stand below each other, and can be read and printed. */
const element = document.querySelector<HTMLElement>('[data-deck]');
const notes = document.querySelector<HTMLButtonElement>('[data-notes]');

function toggleNotes(): void {
  const shown = document.documentElement.classList.toggle('with-notes');
  notes?.setAttribute('aria-pressed', String(shown));
}

const keyOfNotes = 78;

/** Arrows and Esc always, letters unless the reader has switched them off. */
const minds = ({ key }: KeyboardEvent): boolean => key.length > 1 || key === ' ' || singleKeysAreOn();

/** The library names its buttons in English. */
function nameControls(deck: HTMLElement): void {
  for (const [selector, name] of [
    ['.navigate-left', deck.dataset['previous']],
    ['.navigate-right', deck.dataset['next']],
  ] as const)
    deck.querySelector(selector)?.setAttribute('aria-label', name ?? '');
}

async function show(deck: HTMLElement): Promise<void> {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  await new Reveal(deck, {
    width: 1600,
    height: 900,
    margin: 0.03,
    hash: true,
    transition: still ? 'none' : 'fade',
    backgroundTransition: 'none',
    slideNumber: 'c/t',
    help: false, // in English, and with pictures inside its style; the first slide says what keys do
    controlsTutorial: false,
    keyboard: { [keyOfNotes]: toggleNotes },
    keyboardCondition: minds,
  }).initialize();
  nameControls(deck);
  if (!notes) return;
  notes.hidden = false;
  notes.addEventListener('click', toggleNotes);
}

/** Slides are scaled to the window: in a small one, or with large text, nobody could read them, and they stay below each other. */
const room = matchMedia('(width >= 50rem)');
if (element && room.matches) show(element);
/** On paper a window is as wide as the sheet: that is no other window. */
const isPrinted = (): boolean => matchMedia('print').matches;
if (element) room.addEventListener('change', () => !isPrinted() && location.reload());
