import Reveal from 'reveal.js';

/** Turns the sections of a page into slides; without this script they stand below each other, and can be read and printed. */
const element = document.querySelector<HTMLElement>('[data-deck]');
const notes = document.querySelector<HTMLButtonElement>('[data-notes]');

function toggleNotes(): void {
  const shown = document.documentElement.classList.toggle('with-notes');
  notes?.setAttribute('aria-pressed', String(shown));
}

const keyOfNotes = 78;

if (element) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  new Reveal(element, {
    width: 1600,
    height: 900,
    margin: 0.03,
    hash: true,
    transition: still ? 'none' : 'fade',
    slideNumber: true,
    help: false, // in English, and with pictures inside its style; the first slide says what keys do
    keyboard: { [keyOfNotes]: toggleNotes },
  }).initialize();
}
if (notes) {
  notes.hidden = false;
  notes.addEventListener('click', toggleNotes);
}
