import { expect, test } from 'vitest';
import { common, config, edited, entry, type Files, findingsOf, valid, withBody, withFields } from '../../tests/kit/content.ts';

const goal = 'goals/antworten.mdx';
const saying = (files: Files) => findingsOf('reference-exists', files);

test('references to what is there are fine', async () => {
  expect(await saying(valid)).toBe('');
  expect(await saying(withBody('<Goal id="antworten" /> <Kpi id="nps" /> <Measure id="abendstunde" />'))).toBe('');
  expect(await saying(withBody('<Callout type="tip">Ohne Namen</Callout>\n\n<Kpi />'))).toBe('');
});

test('an id that is close to another is told with that', async () => {
  expect(await saying(edited(goal, '[nps]', '[npss]'))).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:8:8 error Unexpected unknown kpi \`npss\`, expected an existing kpi  reference-exists
      hint: Did you mean \`nps\`?"
  `);
});

test('an id that is close to no other is told with the few that there are', async () => {
  expect(await saying(edited(goal, 'goal: schneller-service', 'goal: umsatz'))).toMatchInlineSnapshot(`
    "content/goals/antworten.mdx:10:11 error Unexpected unknown goal \`umsatz\`, expected an existing goal  reference-exists
      hint: Choose \`antworten\`, \`schneller-service\` or \`treue-kunden\`."
  `);
});

test('of many ids, and of none, no list is told', async () => {
  const wrong = edited('channels/forum.mdx', '[antworten]', '[umsatz]');
  const goals = (more: number) =>
    Object.fromEntries([...'abcdef'].slice(0, more).map((id) => [`goals/ziel-${id}.mdx`, String(valid[goal])]));
  expect(await saying({ ...wrong, ...goals(5) })).toContain('hint: Choose `antworten`,');
  expect(await saying({ ...wrong, ...goals(6) })).toMatchInlineSnapshot(
    `"content/channels/forum.mdx:9:9 error Unexpected unknown goal \`umsatz\`, expected an existing goal  reference-exists"`,
  );
  expect(await saying({ 'goals/a.mdx': entry(`${common}\nlevel: company\nkpis: [nps]`) })).toMatchInlineSnapshot(
    `"content/goals/a.mdx:7:8 error Unexpected unknown kpi \`nps\`, expected an existing kpi  reference-exists"`,
  );
});

test('every field that names an entry is looked at', async () => {
  const files = {
    ...edited('channels/forum.mdx', 'goals: [antworten]', 'department: x'),
    [goal]: String(edited(goal, 'department: service', 'department: x')[goal]),
    'objections/a.mdx': entry(`${common}\nquote: Nein!\nanswer: Doch.\nevidence: [x]\ngoals: [x]\nkpis: [{ kpi: x }]`),
    'measures/a.mdx': entry(`${common}\ntype: routine\ngoals: [antworten, x]\ndepartment: x\npartners: [x]\neffects: [{ kpi: x }]`),
  };
  const places = (await saying(files)).match(/content.*expected/g)?.join('\n');
  expect(places).toMatchInlineSnapshot(`
    "content/channels/forum.mdx:9:13 error Unexpected unknown department \`x\`, expected
    content/goals/antworten.mdx:7:13 error Unexpected unknown department \`x\`, expected
    content/measures/a.mdx:7:20 error Unexpected unknown goal \`x\`, expected
    content/measures/a.mdx:8:13 error Unexpected unknown department \`x\`, expected
    content/measures/a.mdx:9:12 error Unexpected unknown department \`x\`, expected
    content/measures/a.mdx:10:18 error Unexpected unknown kpi \`x\`, expected
    content/objections/a.mdx:8:12 error Unexpected unknown evidence \`x\`, expected
    content/objections/a.mdx:9:9 error Unexpected unknown goal \`x\`, expected
    content/objections/a.mdx:10:15 error Unexpected unknown kpi \`x\`, expected"
  `);
});

test('the suggestions of a checklist’s items are looked at', async () => {
  const suggests =
    '        suggests:\n          - { goal: x }\n          - { guide: x }\n          - { measure: abendstunde }\n          - { objection: x }\n          - { checklist: x }';
  const files = edited('checklists/start.mdx', '- { id: ziele, text: Ziele lesen }', `- id: ziele\n        text: Ziele\n${suggests}`);
  expect((await saying(files)).match(/content.*expected/g)?.join('\n')).toMatchInlineSnapshot(`
    "content/checklists/start.mdx:14:21 error Unexpected unknown goal \`x\`, expected
    content/checklists/start.mdx:15:22 error Unexpected unknown guide \`x\`, expected
    content/checklists/start.mdx:17:26 error Unexpected unknown objection \`x\`, expected
    content/checklists/start.mdx:18:26 error Unexpected unknown checklist \`x\`, expected"
  `);
});

test('elements of a body are looked at', async () => {
  expect(await saying(withBody('Text\n\n<Kpi id="nsp" show="card" /> <GoalMap id="x" />\n'))).toMatchInlineSnapshot(`
    "content/guides/anfang.mdx:9:1 error Unexpected unknown kpi \`nsp\`, expected an existing kpi  reference-exists
      hint: Did you mean \`nps\`?
    content/guides/anfang.mdx:9:30 error Unexpected unknown goal \`x\`, expected an existing goal  reference-exists
      hint: Choose \`antworten\`, \`schneller-service\` or \`treue-kunden\`."
  `);
});

test('roles, levels and databases are looked at', async () => {
  const files = {
    ...edited(goal, 'level: social', 'level: socail\nagreed: { on: 2026-01-01, by: [leitung, x] }'),
    'departments/service.mdx': entry(`${common.replace('leitung', 'leitug')}\nlead: x`),
    'checklists/start.mdx': String(
      edited('checklists/start.mdx', 'text: Ziele lesen', 'role: x, text: Ziele lesen')['checklists/start.mdx'],
    ),
    'kpis/nps.mdx': String(edited('kpis/nps.mdx', 'system: Umfrage', 'system: Umfrage, database: x')['kpis/nps.mdx']),
  };
  expect(await saying(files)).toMatchInlineSnapshot(`
    "content/checklists/start.mdx:11:28 error Unexpected unknown role \`x\`, expected an existing role  reference-exists
      hint: Choose \`leitung\` or \`redaktion\`.
    content/departments/service.mdx:4:8 error Unexpected unknown role \`leitug\`, expected an existing role  reference-exists
      hint: Did you mean \`leitung\`?
    content/departments/service.mdx:6:7 error Unexpected unknown role \`x\`, expected an existing role  reference-exists
      hint: Choose \`leitung\` or \`redaktion\`.
    content/goals/antworten.mdx:6:8 error Unexpected unknown level \`socail\`, expected an existing level  reference-exists
      hint: Did you mean \`social\`?
    content/goals/antworten.mdx:7:41 error Unexpected unknown role \`x\`, expected an existing role  reference-exists
      hint: Choose \`leitung\` or \`redaktion\`.
    content/kpis/nps.mdx:13:38 error Unexpected unknown database \`x\`, expected an existing database  reference-exists"
  `);
});

test('nothing is said of roles, levels and databases while playbook.yml is broken or missing', async () => {
  const files = edited(goal, 'level: social', 'level: x', withFields('guides/anfang.mdx', 'agreed: { on: 2026-01-01, by: [x] }'));
  expect(await saying({ ...files, 'playbook.yml': config.replace('title:', 'titel:') })).toBe('');
  expect(await saying({ ...files, 'playbook.yml': '\tx' })).toBe('');
  expect(await saying({ ...edited(goal, '[nps]', '[npss]'), 'playbook.yml': '' })).toContain('unknown kpi `npss`');
});

test('a reference to an entry that can’t be read is not wrong', async () => {
  for (const broken of ['', '---\ntitle: [\n---\n', entry('title: Titel'), Buffer.from([0x2d, 0xff]), 'x'.repeat(2_000_000)]) {
    expect(await saying({ ...valid, 'kpis/nps.mdx': broken })).toBe('');
    expect(await findingsOf('frontmatter-is-valid', { ...valid, 'kpis/nps.mdx': broken })).toContain('content/kpis/nps.mdx');
  }
});
