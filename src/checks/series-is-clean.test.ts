import { expect, test } from 'vitest';
import { common, edited, entry, type Files, findingsOf, valid, withFields } from '../../tests/kit/content.ts';

const saying = (files: Files) => findingsOf('series-is-clean', { ...valid, ...files });
const series = (text: string | Uint8Array) => saying({ 'kpis/nps.csv': text });

test('a series with notes, dimensions, blank lines, gaps and any order is fine', async () => {
  const text = 'period,value,note,channel,region\n2026-10,1.5,"a, ""b""\nc",,\n\n2026-08,-.5,,forum,\n2026-10,1e3,,forum,nord\n';
  expect(await series(text)).toBe('');
  expect(await series('period,value')).toBe('');
});

test('a CSV beside a channel and beside evidence is fine', async () => {
  const files = {
    'channels/forum.csv': 'period,value\n2026,1\n2026-Q1,2\n2026-W48,3\n',
    'evidence/umfrage.csv': 'label,series,value\nja,2025,1\nja,2026,2\n',
  };
  expect(await saying(files)).toBe('');
  expect(await saying({ 'evidence/umfrage.csv': 'label,value\nja,1\nnein,2\n' })).toBe('');
});

test('a CSV without an entry, or beside an entry of another kind, is told', async () => {
  expect(await saying({ 'kpis/npss.csv': 'period,value\n', 'goals/antworten.csv': 'period,value\n' })).toMatchInlineSnapshot(`
    "content/goals/antworten.csv:1:1 error Unexpected CSV beside a goal, expected one beside a KPI, a channel or evidence only  series-is-clean
    content/kpis/npss.csv:1:1 error Unexpected CSV without an entry, expected \`npss.mdx\` beside it  series-is-clean
      hint: Rename it like the entry that it belongs to."
  `);
});

test('a CSV beside an entry that can’t be read, and one in another encoding, is not told here', async () => {
  expect(await saying({ 'kpis/nps.mdx': Buffer.from([0xff]) })).toBe('');
  expect(await series(Buffer.from('period,value,note\n2026-10,1,f\xfcr\n', 'latin1'))).toBe('');
});

test('an empty CSV is told with the header that it needs', async () => {
  expect(await series('')).toMatchInlineSnapshot(
    `"content/kpis/nps.csv:1:1 error Unexpected empty CSV, expected the header \`period,value\`  series-is-clean"`,
  );
  expect(await saying({ 'evidence/umfrage.csv': '\n' })).toMatchInlineSnapshot(
    `"content/evidence/umfrage.csv:1:1 error Unexpected empty CSV, expected the header \`label,value\`  series-is-clean"`,
  );
});

test('quotation marks that do not match are told', async () => {
  expect(await series('period,value\n2026-10,"1\n')).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:2:9 error Unexpected CSV: a quotation mark that is never closed  series-is-clean
      hint: Close quotation marks, and double those inside a quoted cell."
  `);
  expect(await series('period,value\n2026-10,"1"2\n')).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:2:9 error Unexpected CSV: Invalid Closing Quote: got "2" at line 2 instead of delimiter, record delimiter, trimable character (if activated) or comment  series-is-clean
      hint: Close quotation marks, and double those inside a quoted cell."
  `);
});

test('a header that is not what it should be is told', async () => {
  expect(await series('Periode,value\n2026-10,1\n')).toMatchInlineSnapshot(
    `"content/kpis/nps.csv:1:1 error Unexpected header \`Periode,value\`, expected it to begin with \`period,value\`  series-is-clean"`,
  );
  expect(await series('period;value\n2026-10;1\n')).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:1:1 error Unexpected header \`period;value\`, expected it to begin with \`period,value\`  series-is-clean
      hint: Separate the columns with commas, not semicolons."
  `);
  expect(await saying({ 'evidence/umfrage.csv': 'label,serie,value\nja,2026,1\n' })).toMatchInlineSnapshot(
    `"content/evidence/umfrage.csv:1:1 error Unexpected header \`label,serie,value\`, expected it to begin with \`label,value\`  series-is-clean"`,
  );
});

test('a column that stands twice or has no name is told', async () => {
  expect(await series('period,value,region,value\n2026-10,1,,2\n')).toMatchInlineSnapshot(
    `"content/kpis/nps.csv:1:21 error Unexpected second column \`value\`, expected each column once  series-is-clean"`,
  );
  expect(await series('period,value,,note\n2026-10,1,,\n')).toMatchInlineSnapshot(
    `"content/kpis/nps.csv:1:14 error Unexpected column without a name, expected a name in the header  series-is-clean"`,
  );
});

test('rows with more or fewer cells than the header are told', async () => {
  expect(await series('period,value\n2026-09,1,5\n2026-10\n')).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:2:1 error Unexpected row of 3 cells, expected 2 as in the header  series-is-clean
      hint: Decimal numbers take a point, not a comma.
    content/kpis/nps.csv:3:1 error Unexpected row of 1 cell, expected 2 as in the header  series-is-clean"
  `);
});

test('periods that are none, and values that are no numbers, are told at their cells', async () => {
  expect(
    await series('period,value\nOktober,1\n2026-13,"1.234,5"\n2026-10,5 %\n2026-09,\n2026-08,NaN\n2026-07,1e999\n'),
  ).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:2:1 error Unexpected period \`Oktober\`, expected one such as \`2026-11\`  series-is-clean
    content/kpis/nps.csv:3:1 error Unexpected period \`2026-13\`, expected one such as \`2026-11\`  series-is-clean
    content/kpis/nps.csv:3:9 error Unexpected value \`1.234,5\`, expected a number such as \`1234.5\`  series-is-clean
      hint: Decimal point, no thousands separator, no unit.
    content/kpis/nps.csv:4:9 error Unexpected value \`5 %\`, expected a number such as \`1234.5\`  series-is-clean
      hint: Decimal point, no thousands separator, no unit.
    content/kpis/nps.csv:5:9 error Unexpected value \`\`, expected a number such as \`1234.5\`  series-is-clean
      hint: Decimal point, no thousands separator, no unit.
    content/kpis/nps.csv:6:9 error Unexpected value \`NaN\`, expected a number such as \`1234.5\`  series-is-clean
      hint: Decimal point, no thousands separator, no unit.
    content/kpis/nps.csv:7:9 error Unexpected value \`1e999\`, expected a number such as \`1234.5\`  series-is-clean
      hint: Decimal point, no thousands separator, no unit."
  `);
});

test('a note that is a number was cut off from the value by a comma', async () => {
  expect(await series('period,value,note\n2025-12,12,5\n2026-01,1,234.50\n2026-02,0,06\n')).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:2:12 error Unexpected note \`5\`, expected words  series-is-clean
      hint: It is probably the rest of a number: decimal numbers take a point, not a comma, as in \`1234.5\`. A note has words.
    content/kpis/nps.csv:3:11 error Unexpected note \`234.50\`, expected words  series-is-clean
      hint: It is probably the rest of a number: decimal numbers take a point, not a comma, as in \`1234.5\`. A note has words.
    content/kpis/nps.csv:4:11 error Unexpected note \`06\`, expected words  series-is-clean
      hint: It is probably the rest of a number: decimal numbers take a point, not a comma, as in \`1234.5\`. A note has words."
  `);
  expect(await series('period,value,region,note\n2025-12,12,5,\n2026-01,12,,5\n')).toContain('kpis/nps.csv:3:13 error Unexpected note `5`');
  expect(await series('period,value,note\n2025-12,12,5 Befragte\n2026-01,12,ab 2026\n2026-02,13,\n')).toBe('');
});

test('cells behind quoted cells are told where they stand', async () => {
  expect(await series('period,note,value\n')).toContain('header');
  expect(await saying({ 'evidence/umfrage.csv': 'label,series,value\n"ja, sehr","a\nb",x\n\nnein,c,y\n' })).toMatchInlineSnapshot(`
    "content/evidence/umfrage.csv:3:4 error Unexpected value \`x\`, expected a number such as \`1234.5\`  series-is-clean
      hint: Decimal point, no thousands separator, no unit.
    content/evidence/umfrage.csv:5:8 error Unexpected value \`y\`, expected a number such as \`1234.5\`  series-is-clean
      hint: Decimal point, no thousands separator, no unit."
  `);
});

test('periods of another form than the KPI’s frequency are told, but only when that is known', async () => {
  const text = 'period,value\n2026-Q3,1\n2026-11-01,2\n';
  expect(await series(text)).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:2:1 error Unexpected period \`2026-Q3\`, expected a month such as \`2026-11\`  series-is-clean
      hint: The periods have the form of the KPI’s \`frequency\`.
    content/kpis/nps.csv:3:1 error Unexpected period \`2026-11-01\`, expected a month such as \`2026-11\`  series-is-clean
      hint: The periods have the form of the KPI’s \`frequency\`."
  `);
  const broken = edited('kpis/nps.mdx', 'title:', 'titel:');
  expect(await findingsOf('series-is-clean', { ...broken, 'kpis/nps.csv': `${text}x,1\n` })).toMatchInlineSnapshot(
    `"content/kpis/nps.csv:4:1 error Unexpected period \`x\`, expected one such as \`2026-11\`  series-is-clean"`,
  );
});

test('an example of a period has the form of the frequency', async () => {
  const weekly = edited('kpis/nps.mdx', 'frequency: month', 'frequency: week');
  expect(
    await findingsOf('series-is-clean', { ...weekly, 'kpis/nps.csv': 'period,value\nx,1\n2026-W54,2\n2026,3\n' }),
  ).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:2:1 error Unexpected period \`x\`, expected one such as \`2026-W48\`  series-is-clean
    content/kpis/nps.csv:3:1 error Unexpected period \`2026-W54\`, expected one such as \`2026-W48\`  series-is-clean
    content/kpis/nps.csv:4:1 error Unexpected period \`2026\`, expected a week such as \`2026-W48\`  series-is-clean
      hint: The periods have the form of the KPI’s \`frequency\`."
  `);
});

test('a label that is empty is told', async () => {
  expect(await saying({ 'evidence/umfrage.csv': 'label,value\n,1\nja,2\n' })).toMatchInlineSnapshot(
    `"content/evidence/umfrage.csv:2:1 error Unexpected empty label, expected what the value stands for  series-is-clean"`,
  );
});

test('a second row for the same period and dimensions is told with the first', async () => {
  expect(
    await series('period,value,channel\n2026-09,1,\n2026-10,1,\n\n2026-10,2,\n2026-09,3,forum\n2026-09,4,forum\n'),
  ).toMatchInlineSnapshot(`
    "content/kpis/nps.csv:5:1 error Unexpected second row for 2026-10, –, expected one row for each  series-is-clean
      hint: The first is on line 3.
    content/kpis/nps.csv:7:1 error Unexpected second row for 2026-09, forum, expected one row for each  series-is-clean
      hint: The first is on line 6."
  `);
  expect(await saying({ 'evidence/umfrage.csv': 'label,series,value\nja,a,1\nja,b,1\nja,a,2\n' })).toMatchInlineSnapshot(`
    "content/evidence/umfrage.csv:4:1 error Unexpected second row for ja, a, expected one row for each  series-is-clean
      hint: The first is on line 2."
  `);
  expect(await series('period,value,a,b\n2026-10,1,"x, y",z\n2026-10,2,x,"y, z"\n')).toBe('');
});

test('the rows of a dropped KPI and of a broken one are looked at', async () => {
  const files = withFields('kpis/nps.mdx', 'status: dropped');
  expect(await findingsOf('series-is-clean', { ...files, 'kpis/nps.csv': 'period,value\n2026-10,x\n' })).toContain('kpis/nps.csv:2:9');
  expect(await saying({ 'kpis/a.mdx': entry(common), 'kpis/a.csv': 'period,value\n2026-10,x\n' })).toContain('kpis/a.csv:2:9');
});
