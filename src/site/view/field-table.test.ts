import { expect, test } from 'vitest';
import { kinds } from '../../model/kinds.ts';
import { type Field, type FieldSet, fieldTable, piecesOf } from './field-table.ts';

const textOf = (pieces: Field['type']): string => pieces.map(({ text, isCode }) => (isCode ? `\`${text}\`` : text)).join('');

/** The table as lines: indentation, name, whether it is required, type and default. */
const lines = (of: FieldSet): string[] =>
  fieldTable(of).map(
    ({ depth, isAlternative, name, required, type, fallback }) =>
      `${'  '.repeat(depth)}${isAlternative ? 'or ' : ''}${name}: ${required}, ${textOf(type)}${fallback === undefined ? '' : ` = ${fallback}`}`,
  );

const field = (of: FieldSet, name: string): Field | undefined => fieldTable(of).find((candidate) => candidate.name === name);

test('fields inside a field follow it, one step further in', () => {
  expect(lines('department')).toEqual([
    'lead: no, role id',
    'interests: no, list (text)',
    'stakeholders: no, list (fields below)',
    '  role: yes, text',
    '  interest: yes, text',
    '  stance: yes, `ally`, `neutral` or `critic`',
  ]);
});

test('the field types of the model are told by name', () => {
  expect(lines('evidence')).toEqual([
    'type: yes, `monitoring`, `competitor-analysis`, `survey`, `case` or `study`',
    'source: yes, fields below',
    '  name: yes, text',
    '  url: no, address',
    'captured: yes, day',
    'validFor: yes, duration',
    'finding: yes, text',
    'chart: no, `bar` or `line`',
    'unit: no, text',
  ]);
});

test('a field of one form or another lists both', () => {
  const all = lines('kpi');
  const start = all.findIndex((line) => line.startsWith('target'));
  expect(all.slice(start, start + 6)).toEqual([
    'target: no, one of the forms below',
    '  by: yes, period',
    '  value: yes, number',
    '  or by: no, period',
    '  min: yes, number',
    '  max: yes, number',
  ]);
});

test('what a check demands, not the schema, is told by the description', () => {
  expect(lines('goal').filter((line) => /supports|because|department/.test(line))).toEqual([
    'department: depends, department id',
    'supports: depends, list (fields below)',
    '  because: yes, text',
  ]);
  expect(textOf(field('goal', 'because')?.meaning ?? [])).toBe('The mechanism by which this goal helps that one; printed on the map.');
});

test('defaults are told where they say something', () => {
  expect(lines('common')).toContain('status: no, `draft`, `proposed`, `agreed`, `achieved` or `dropped` = proposed');
  expect(lines('common')).toContain('tags: no, list (text)');
  expect(lines('playbook.yml')).toContain('review: no, duration = P6M');
});

test('common fields stand in one table only, but for a guide’s that need not be there', () => {
  const common = fieldTable('common').flatMap(({ name, depth }) => (depth === 0 ? [name] : []));
  for (const kind of kinds.filter((other) => other !== 'guide')) {
    expect(fieldTable(kind).filter(({ name, depth }) => depth === 0 && common.includes(name))).toEqual([]);
  }
  expect(lines('guide')).toEqual(['summary: no, text', 'owner: no, role id']);
});

test('every field but the kinds that an item suggests says what it means', () => {
  const silent = [...kinds, 'common' as const, 'playbook.yml' as const].flatMap((of) =>
    fieldTable(of).filter(({ meaning, type }) => meaning.length === 0 && !textOf(type).endsWith(' id')),
  );
  expect(silent).toEqual([]);
});

test('text between backticks is code', () => {
  expect(piecesOf('`tasks`: done or not')).toEqual([
    { text: 'tasks', isCode: true },
    { text: ': done or not', isCode: false },
  ]);
});
