import { png, valid, withBody } from '../kit/content.ts';
import { body, file, type HostileCase } from './case.ts';

const link = (name: string, text: string, place = '1:1'): HostileCase => body(name, text, 'link-resolves', place);
const image = (name: string, text: string, place = '1:1'): HostileCase => body(name, text, 'image-is-local', place);

/** Links that would run something, or lead where nobody expects. */
export const links: readonly HostileCase[] = [
  link('javascript:', '[a](javascript:globalThis.__canary=1)'),
  link('javascript: in mixed case', 'Los [a](JaVaScRiPt:alert\\(1\\))', '1:5'),
  link('javascript: as a number', '[a](java&#115;cript:alert\\(1\\))'),
  link('javascript: as a hexadecimal number', '[a](&#x6A;avascript:alert\\(1\\))'),
  link('javascript: with a named colon', '[a](javascript&colon;alert\\(1\\))'),
  link('javascript: with a tab', '[a](java&Tab;script:alert\\(1\\))'),
  link('javascript: with a line end', '[a](java&NewLine;script:alert\\(1\\))'),
  link('javascript: behind a space', '[a](<&#32;javascript:alert\\(1\\)>)'),
  link('javascript: behind a control character', '[a](&#1;javascript:alert\\(1\\))'),
  link('javascript: with escapes', '[a](javascript\\:alert\\(1\\))'),
  link('javascript: with percent signs', '[a](javascript%3Aalert\\(1\\))'),
  link('javascript: with a percent sign for a line end', '[a](java%0ascript:alert\\(1\\))'),
  link('javascript: with an invisible sign', '[a](java\u200bscript:alert\\(1\\))'),
  link('javascript: by reference', 'Los [a][b]\n\n[b]: javascript:alert(1)', '1:5'),
  link('javascript: by a short reference', '[b]\n\n[B]: JAVASCRIPT:alert(1)'),
  link('javascript: with a title', '[a](javascript:alert\\(1\\) "Titel")'),
  link('javascript: in a table', '| [a](javascript:x) |\n|---|', '1:3'),
  link('javascript: in a footnote', 'x[^1]\n\n[^1]: [a](javascript:x)', '3:7'),
  link('javascript: in an element', '<Callout type="note">\n[a](javascript:x)\n</Callout>', '2:1'),
  link('javascript: around an image', '[![Karte](./karte.png)](javascript:x)'),
  link('data:', '[a](data:text/html;base64,PHNjcmlwdD4=)'),
  link('vbscript:', '[a](vbscript:msgbox)'),
  link('file:', '[a](file:///etc/passwd)'),
  link('blob:', '[a](blob:https://example.org/x)'),
  link('view-source:', '[a](view-source:https://example.org)'),
  link('a scheme named like a prototype', '[a](constructor:x)'),
  link('an address without a scheme', '[a](//example.org)'),
  link('backslashes', '[a](\\\\\\\\example.org)'),
  link('a slash and a backslash', '[a](/\\\\example.org)'),
  link('a path upward', '[a](../../../etc/passwd)'),
  link('a path of the disk', '[a](/etc/passwd)'),
  link('a folder named like a prototype', '[a](/__proto__/x/)'),
  link('an entry named like the prototype', '[a](goal:__proto__)'),
  link('an entry named like a constructor', '[a](../goals/constructor.mdx)'),
  link('a heading that is none', '[a](#javascript:alert\\(1\\))'),
];

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>globalThis.__canary=1</script></svg>';

/** Images that call somebody, hold scripts, or lie elsewhere. */
export const images: readonly HostileCase[] = [
  image('an image of another server', '![a](https://example.org/a.png)'),
  image('an image of another server without a scheme', '![a](//example.org/a.png)'),
  image('an image of another server by reference', 'Los ![a][b]\n\n[b]: https://example.org/a.png', '1:5'),
  image('an image in its own address', '![a](data:image/png;base64,iVBORw0KGgo=)'),
  image('an image by javascript:', '![a](javascript:alert\\(1\\).png)'),
  image('an image of the disk by address', '![a](file:///etc/a.png)'),
  image('an image of the disk by path', '![a](/etc/a.png)'),
  image('an image two folders up', '![a](../../a.png)'),
  image('an image in another folder', '![a](../goals/a.png)'),
  image('an image up and down again', '![a](./../guides/a.png)'),
  image('an image behind backslashes', '![a](..\\\\..\\\\a.png)'),
  image('an image with percent signs', '![a](..%2F..%2Fa.png)'),
  image('an image that is missing', '![a](./fehlt.png)'),
  image('an image named like a prototype', '![a](./constructor)'),
  { ...image('an SVG', '![a](./a.svg)'), files: { ...withBody('![a](./a.svg)'), 'guides/a.svg': svg } },
  file('an SVG that nobody shows', 'guides/a.svg', svg, 'id-is-valid'),
  file('an SVG with the name of a PNG', 'guides/a.png', svg, 'image-is-local'),
  file('a page with the name of an image', 'guides/a.jpg', '<html><script>globalThis.__canary=1</script></html>', 'image-is-local'),
  file('an empty image', 'guides/a.webp', '', 'image-is-local'),
  file('half an image', 'guides/a.png', png.subarray(0, 50), 'image-is-local'),
  file('an image of another format', 'guides/a.gif', png, 'image-is-local'),
  {
    name: 'an image with nothing to read',
    files: { ...valid, ...withBody('![](./a.png)'), 'guides/a.png': png },
    expected: 'image-has-alt content/guides/anfang.mdx:7:1',
  },
];
