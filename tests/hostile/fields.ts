import { common, config, edited, entry, valid, withFields } from '../kit/content.ts';
import { fields, file, guide, type HostileCase } from './case.ts';

const row = (name: string, of: string) => `${name}: &${name} [${Array.from({ length: 9 }, () => of).join(', ')}]`;

/** YAML that tries to be more than plain values. */
export const yaml: readonly HostileCase[] = [
  fields('a function', 'tags: !!js/function "function(){globalThis.__canary=1}"', '1:7'),
  fields('an expression', 'tags: !!js/regexp /(a+)+$/', '1:7'),
  fields('an object of Python', 'tags: !!python/object/apply:os.system ["id"]', '1:7'),
  fields('an object of Ruby', 'tags: !ruby/object:Gem::Installer {}', '1:7'),
  fields('an object of Java', 'tags: !!javax.script.ScriptEngineManager []', '1:7'),
  fields('a set', 'tags: !!set { a }', '1:7'),
  fields('a file to include', 'tags: !include /etc/passwd', '1:7'),
  fields('`__proto__`', '__proto__: { polluted: 1 }'),
  fields('`__proto__` in quotation marks', '"__proto__": { polluted: 1 }'),
  fields('`__proto__` further down', 'agreed:\n  on: 2026-01-01\n  by: [leitung]\n  __proto__: { polluted: 1 }', '4:3'),
  fields('`constructor`', 'constructor: { prototype: { polluted: 1 } }'),
  fields('a merge', 'base: &base { polluted: 1 }\n<<: *base'),
  fields('a bomb of aliases', [row('a', 'x'), row('b', '*a'), row('c', '*b'), row('d', '*c'), row('e', '*d')].join('\n'), '2:8'),
  fields('an alias of itself', 'tags: &a [*a]', '1:11'),
  fields('an alias of nothing', 'tags: *fehlt', '1:7'),
  fields('a tab', 'agreed:\n\ton: 2026-01-01', '2:1'),
  fields('a field twice', 'tags: [a]\ntags: [b]', '2:1'),
  fields('two documents', 'tags: [a]\n...\ntags: [b]', '3:1'),
  fields('a mapping as a name', '? { a: b }\n: c', '1:3'),
  fields('an open bracket', 'tags: [', '2:1'),
  fields('ten thousand brackets', `tags: ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  fields('ten thousand braces', `agreed: ${'{ a: '.repeat(10_000)}1${'}'.repeat(10_000)}`),
  fields('an endless number', 'order: .inf', '1:8'),
  fields('a number too large', 'order: 1e999', '1:8'),
  fields('no number', 'order: .nan', '1:8'),
  fields('a day that does not exist', 'tags: []\nagreed: { on: 2026-02-30, by: [leitung] }', '2:15'),
];

const goal = (data: string): string => entry(`${common}\nkpis: [nps]\n${data}`);
const chain = (data: string): Record<string, string> => ({ 'goals/antworten.mdx': goal(data) });

/** Values that are more than they should be, and names of prototypes where ids stand. */
export const values: readonly HostileCase[] = [
  fields('a status of a prototype’s name', 'status: toString', '1:9'),
  fields('an audience of a prototype’s name', 'audience: constructor', '1:11'),
  fields('a check of a prototype’s name', 'accept: [{ check: toString, because: x }]', '1:19'),
  fields('a check that is a path', 'accept: [{ check: ../../x, because: x }]', '1:19'),
  fields('the check `__proto__`', 'accept: [{ check: __proto__, because: x }]', '1:19'),
  {
    name: 'an error that is accepted',
    files: withFields(
      'guides/anfang.mdx',
      'accept: [{ check: mdx-is-data, because: x }]',
      edited('guides/anfang.mdx', 'Los.', '{globalThis.__canary=1}'),
    ),
    expected: 'mdx-is-data content/guides/anfang.mdx:10:1',
  },
  {
    name: 'a role of a prototype’s name',
    files: edited('guides/anfang.mdx', 'owner: leitung', 'owner: constructor'),
    expected: 'reference-exists content/guides/anfang.mdx:4:8',
  },
  {
    name: 'the role `__proto__`',
    files: edited('guides/anfang.mdx', 'owner: leitung', 'owner: __proto__'),
    expected: 'frontmatter-is-valid content/guides/anfang.mdx:4:8',
  },
  {
    name: 'a level of a prototype’s name',
    files: { ...valid, ...chain('level: constructor') },
    expected: 'reference-exists content/goals/antworten.mdx:7:8',
  },
  {
    name: 'a KPI of a prototype’s name',
    files: edited('goals/antworten.mdx', 'kpis: [nps]', 'kpis: [constructor]'),
    expected: 'reference-exists content/goals/antworten.mdx:8:8',
  },
  {
    name: 'an id that leads upward',
    files: edited('goals/antworten.mdx', 'kpis: [nps]', 'kpis: [../../etc/passwd]'),
    expected: 'frontmatter-is-valid content/goals/antworten.mdx:8:8',
  },
  {
    name: 'a frequency of a prototype’s name',
    files: edited('kpis/nps.mdx', 'frequency: month', 'frequency: constructor'),
    expected: 'frontmatter-is-valid content/kpis/nps.mdx:10:12',
  },
  {
    name: 'an address that is a script',
    files: withFields('channels/forum.mdx', 'url: javascript:alert(1)'),
    expected: 'frontmatter-is-valid content/channels/forum.mdx:10:6',
  },
  {
    name: 'a source that is data',
    files: edited('evidence/umfrage.mdx', '{ name: Umfrage }', '{ name: a, url: "data:text/html,x" }'),
    expected: 'frontmatter-is-valid content/evidence/umfrage.mdx:7:25',
  },
  {
    name: 'a goal that supports itself',
    files: { ...valid, ...chain('level: social\ndepartment: service\nsupports: [{ goal: antworten, because: x }]') },
    expected: 'goal-cycle content/goals/antworten.mdx:9:20',
  },
  {
    name: 'goals in a circle',
    files: {
      ...valid,
      'goals/a.mdx': goal('level: social\ndepartment: service\nsupports: [{ goal: b, because: x }]'),
      'goals/b.mdx': goal('level: social\ndepartment: service\nsupports: [{ goal: a, because: x }]'),
    },
    expected: 'goal-cycle content/goals/a.mdx:9:20',
  },
  {
    name: 'allies and critics in the shared folder',
    files: withFields('departments/service.mdx', 'stakeholders: [{ role: Betriebsrat, interest: Ruhe, stance: critic }]'),
    expected: 'stakeholders-are-private content/departments/service.mdx:6:1',
  },
  file('allies and critics in a file of their own', 'departments/service.yml', 'stakeholders: []\n', 'id-is-valid'),
];

const settings = (name: string, more: string, place: string): HostileCase => ({
  name,
  files: { ...valid, 'playbook.yml': config + more },
  expected: `frontmatter-is-valid content/playbook.yml:${Number(place.split(':')[0]) + 10}:${place.split(':')[1]}`,
});

/** A `playbook.yml` that wants more than it may. */
export const configs: readonly HostileCase[] = [
  settings('`__proto__` in the settings', '__proto__: { polluted: 1 }\n', '1:1'),
  settings('`constructor` in the settings', 'constructor: { prototype: { polluted: 1 } }\n', '1:1'),
  settings('the URL of a database', 'databases: [{ id: a, type: postgres, env: "postgres://user:secret@host/db" }]\n', '1:43'),
  settings('a link to edit that is a script', 'editUrl: "javascript:alert(1)//{path}"\n', '1:10'),
  settings('a colour that is more', 'theme: { accent: "#000000;}body{display:none" }\n', '1:18'),
  {
    name: 'a contact that is a script',
    files: edited('playbook.yml', 'leitung@kranichrad.example', '"javascript:alert(1)//@a.b"', { ...valid, 'playbook.yml': config }),
    expected: 'frontmatter-is-valid content/playbook.yml:9:45',
  },
  {
    name: 'settings of another version of YAML',
    files: { ...valid, 'playbook.yml': `%YAML 1.1\n---\n${config}<<: { polluted: 1 }\n` },
    expected: 'frontmatter-is-valid content/playbook.yml:13:1',
  },
  { name: 'no settings', files: { 'guides/a.mdx': guide, 'playbook.yml': '' }, expected: 'frontmatter-is-valid content/playbook.yml:1:1' },
];
