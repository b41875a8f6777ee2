const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const svgNamespace = 'http://www.w3.org/2000/svg';

/** Elements that draw. Text is none of them: in a picture it has the font of whoever looks. */
export const drawingElements = words(`
  svg g defs symbol use title desc metadata style
  path rect circle ellipse line polyline polygon
  linearGradient radialGradient stop pattern clipPath mask
  filter feGaussianBlur feOffset feBlend feFlood feComposite feColorMatrix feMerge feMergeNode feDropShadow`);

/** What drawing programs note down for themselves; no browser shows it. */
export const notesNamespaces = words(`
  http://www.inkscape.org/namespaces/inkscape
  http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd
  http://www.w3.org/1999/02/22-rdf-syntax-ns#
  http://creativecommons.org/ns# http://web.resource.org/cc/
  http://purl.org/dc/elements/1.1/
  http://www.bohemiancoding.com/sketch/ns
  http://www.serif.com/`);

/** Attributes of elements that draw: geometry, looks, and what people are told. */
export const drawingAttributes = words(`
  id class style version baseProfile x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d dx dy points width height viewBox preserveAspectRatio
  transform transform-origin pathLength offset gradientUnits gradientTransform spreadMethod href
  patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
  filterUnits primitiveUnits in in2 result stdDeviation mode operator k1 k2 k3 k4 type values
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset opacity color display visibility overflow clip-path clip-rule mask filter
  stop-color stop-opacity flood-color flood-opacity color-interpolation color-interpolation-filters color-rendering
  shape-rendering text-rendering image-rendering vector-effect paint-order mix-blend-mode isolation enable-background mask-type
  role aria-label aria-labelledby aria-describedby aria-hidden focusable lang data-name
  font-family font-size font-weight letter-spacing`);
