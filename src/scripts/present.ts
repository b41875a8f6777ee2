import Reveal from 'reveal.js';

/** Turns the sections of a page into slides; without this script they stand below each other, and can be read and printed. */
const element = document.querySelector<HTMLElement>('[data-deck]');
if (element) {
  const reveal = new Reveal(element, {
    width: 1600,
    height: 900,
    margin: 0.03,
    hash: true,
    embedded: false,
    transition: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'fade',
    backgroundTransition: 'none',
    slideNumber: true,
    showNotes: false,
  });
  reveal.initialize();
  const notes = document.querySelector<HTMLButtonElement>('[data-notes]');
  const toggle = () => {
    const shown = document.documentElement.classList.toggle('with-notes');
    notes?.setAttribute('aria-pressed', String(shown));
  };
  if (notes) {
    notes.hidden = false;
    notes.addEventListener('click', toggle);
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'n' && !event.ctrlKey && !event.metaKey && !event.altKey) toggle();
  });
}
