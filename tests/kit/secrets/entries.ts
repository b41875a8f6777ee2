import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { folders, type Kind, kinds } from '../../../src/model/kinds.ts';
import { schemas } from '../../../src/model/schemas/index.ts';
import { type Filling, fillSchema } from './fill.ts';
import type { Mint } from './mint.ts';

/** Files below a content folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** One entry of each kind that name each other, and of which somebody may know nothing. */
export interface Group {
  readonly ids: Readonly<Record<Kind, string>>;
  readonly files: Files;
}

/** Entries of the sample that everybody knows, to be named from among the secrets. */
const known: Readonly<Record<'goal', string>> = { goal: 'treue-kunden' };

const common = (status: string, audience: string): Filling['fixed'] => ({
  status,
  audience,
  'accept[].check': 'entry-is-reviewed',
  reviewed: '2026-11-02',
  'agreed.on': '2026-11-03',
});

/** What has to fit together, or has to name what there is. */
const fixedOf = (ids: Group['ids']): Filling['fixed'] => ({
  level: 'department',
  'supports[].goal': known.goal,
  'baseline.period': '2025-12',
  'target.by': '2027-12',
  frequency: 'month',
  'source.database': 'lager',
  'sections[].items[].suggests': (['goal', 'objection', 'measure', 'guide'] as const).map((kind) => ({ [kind]: ids[kind] })),
  captured: '2026-05-01',
  validFor: 'P1Y',
  'outcome.on': '2026-06-01',
  stakeholders: undefined,
});

const elements = (ids: Group['ids']): string =>
  [
    `<Goal id="${ids.goal}" />`,
    `<GoalMap id="${ids.goal}" />`,
    ...['card', 'value', 'chart'].map((show) => `<Kpi id="${ids.kpi}" show="${show}" />`),
    `<Objection id="${ids.objection}" />`,
    `<Evidence id="${ids.evidence}" />`,
    `<Checklist id="${ids.checklist}" />`,
    `<Measure id="${ids.measure}" />`,
    `[Verweis](../guides/${ids.guide}.mdx)`,
  ].join('\n\n');

/** A body with something secret wherever words may stand. */
function bodyOf(word: (where: string) => string, ids: Group['ids'], picture: string): string {
  const w = (where: string) => word(`body: ${where}`);
  return `${w('text')} **${w('strong')}** \`${w('code')}\` [${w('link')}](https://${w('host')}.example/${w('path')} "${w('link title')}")[^1]

## ${w('heading')}

<Callout type="tip" title="${w('callout title')}">
${w('callout')}
</Callout>

<Steps>
1. ${w('step')}
2. ${w('step')}
</Steps>

<Tabs>
<Tab title="${w('tab title')}">
${w('tab')}
</Tab>
</Tabs>

| ${w('table head')} | ${w('table head')} |
| --- | --- |
| ${w('table')} | ${w('table')} |

- [ ] ${w('task')}

> ${w('quotation')}

\`\`\`
${w('block of code')}
\`\`\`

![${w('alternative text')}](./${picture} "${w('image title')}")

${elements(ids)}

[^1]: ${w('footnote')}
`;
}

const chunk = (type: string, data: Buffer): Buffer => {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, check]);
};

/** A picture that says something secret in its metadata, plain and packed. */
async function pictureWith(word: (where: string) => string): Promise<Buffer> {
  const exif = { IFD0: { ImageDescription: word('image: EXIF'), Copyright: word('image: EXIF') } };
  const create = { width: 40, height: 30, channels: 3 as const, background: '#b4d455' };
  const png = await sharp({ create }).withExif(exif).png().toBuffer();
  const text = chunk('tEXt', Buffer.from(`Comment\0${word('image: text')}`));
  const packed = chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(word('image: packed text'))]));
  return Buffer.concat([png.subarray(0, 33), withCheck(text), withCheck(packed), png.subarray(33)]);
}

/** The checksum that PNG wants at a chunk's end. */
function withCheck(made: Buffer): Buffer {
  let crc = 0xffffffff;
  for (const byte of made.subarray(4, -4)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  made.writeUInt32BE((crc ^ 0xffffffff) >>> 0, made.length - 4);
  return made;
}

type Tables = Partial<Record<Kind, (word: (where: string) => string, number: (where: string) => number) => string>>;

/** The numbers beside an entry. */
const tables: Tables = {
  kpi: (word, number) =>
    ['2025-12', '2026-08', '2026-09', '2026-10']
      .map((period) => `${period},${number('series: value')},${word('series: note')},\n${period},7,,${word('series: label')}`)
      .reduce((all, row) => `${all}${row}\n`, `period,value,note,${word('series: column')}\n`),
  channel: (word, number) =>
    `period,value,note\n2026-09,${number('reach: value')},${word('reach: note')}\n2026-10,${number('reach: value')},\n`,
  evidence: (word, number) =>
    `label,series,value\n${word('data: label')},${word('data: series')},${number('data: value')}\n${word('data: label')},${word('data: series')},3\n`,
};

export interface Wish {
  /** What the group is called in what the test says, such as `team`. */
  readonly name: string;
  readonly status: string;
  readonly audience: string;
}

/** A group in which every field of every kind, every cell and every part of a body holds something that stands nowhere else. */
export async function secretGroup({ name, status, audience }: Wish, mint: Mint, role: string): Promise<Group> {
  const ids = Object.fromEntries(kinds.map((kind) => [kind, mint.word(`${name} ${kind}: id`)])) as Group['ids'];
  const files: Record<string, string | Uint8Array> = {};
  for (const kind of kinds) {
    const word = (where: string) => mint.word(`${name} ${kind} ${where}`);
    const number = (where: string) => mint.number(`${name} ${kind} ${where}`);
    const reference = (title: string) => (title === 'role id' ? role : ids[title.split(' ')[0] as Kind]);
    const data = fillSchema(schemas[kind], { word, number, reference, fixed: { ...fixedOf(ids), ...common(status, audience) } });
    const picture = `${word('image: file name')}.png`;
    const base = `${folders[kind]}/${ids[kind]}`;
    files[`${base}.mdx`] = `---\n# ${word('comment')}\n${stringify(data)}---\n\n${bodyOf(word, ids, picture)}`;
    files[`${folders[kind]}/${picture}`] = await pictureWith(word);
    const table = tables[kind];
    if (table) files[`${base}.csv`] = table(word, number);
  }
  return { ids, files };
}
