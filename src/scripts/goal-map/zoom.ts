const step = 1.25;
const bounds = { least: 0.4, most: 3 };

/** Makes the picture larger or smaller inside its scrolling frame, and lets a mouse drag it. */
export function zoom(figure: HTMLElement, picture: SVGSVGElement): void {
  const frame = figure.querySelector<HTMLElement>('.map-scroll');
  if (!frame) return;
  const natural = picture.viewBox.baseVal;
  let scale = 1;
  const set = (wanted: number) => {
    scale = Math.min(bounds.most, Math.max(bounds.least, wanted));
    picture.setAttribute('width', String(Math.round(natural.width * scale)));
    picture.setAttribute('height', String(Math.round(natural.height * scale)));
  };
  const actions: Readonly<Record<string, () => void>> = {
    in: () => set(scale * step),
    out: () => set(scale / step),
    fit: () => set(frame.clientWidth / natural.width),
  };
  for (const button of figure.querySelectorAll<HTMLButtonElement>('[data-zoom]'))
    button.addEventListener('click', () => actions[button.dataset['zoom'] ?? '']?.());
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      set(scale * (event.deltaY < 0 ? step : 1 / step));
    },
    { passive: false },
  );
  drag(frame);
}

function drag(frame: HTMLElement): void {
  frame.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0 || (event.target as Element).closest('a')) return;
    const start = { x: event.clientX + frame.scrollLeft, y: event.clientY + scrollY };
    const move = ({ clientX, clientY }: PointerEvent) => {
      frame.scrollLeft = start.x - clientX;
      scrollTo({ top: start.y - clientY });
    };
    frame.setPointerCapture(event.pointerId);
    frame.addEventListener('pointermove', move);
    frame.addEventListener('lostpointercapture', () => frame.removeEventListener('pointermove', move), { once: true });
  });
}
