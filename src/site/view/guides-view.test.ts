import { expect, test } from 'vitest';
import { common, entry, type Files, valid } from '../../../tests/kit/content.ts';
import { siteDataOf } from '../../../tests/kit/site-data.ts';
import { guideReading } from './guide-reading.ts';
import { guidesView } from './guides-view.ts';

const guide = (title: string, fields: string, body = 'Los.\n'): string => entry(`${common.replace('Titel', title)}\n${fields}`, body);

const files: Files = {
  ...valid,
  'guides/anfang.mdx': guide('Anfang', 'order: 1\ntags: [für Neue, methode]', `${'Wort '.repeat(600)}\n\n[Karte](/map/)\n`),
  'guides/mitte.mdx': guide(
    'Mitte',
    'order: 2\ntags: [für Leitungen]',
    '<Checklist id="start" />\n\n[Ziel](goal:antworten) [Alle](/channels/)\n',
  ),
  'guides/ende.mdx': guide(
    'Ende',
    'order: 3\ntags: [für Neue, für Leitungen]',
    '<Objection id="keine-zeit" />\n\n<Objection id="keine-zeit" />\n',
  ),
  'guides/zusatz.mdx': guide('Zusatz', ''),
  'guides/alt.mdx': guide('Alt', 'order: 2\nstatus: dropped\ntags: [für Neue]'),
};

const readingOf = async (id: string, content = files, audience: 'everyone' | 'team' = 'everyone') => {
  const data = await siteDataOf(content, audience);
  const found = data.playbook.find('guide', id);
  if (!found) throw new Error(`no guide ${id}`);
  return guideReading(found, data);
};

const namesOf = (tools: readonly { title: string; href: string; cards: readonly { ref: string }[] }[]) =>
  tools.map(({ title, href, cards }) => [title, href, ...cards.map(({ ref }) => ref)]);

test('guides with a place come in their order, others and dropped ones apart', async () => {
  const { order, others, dropped } = guidesView(await siteDataOf(files));
  const titles = (items: typeof order) => items.map(({ card, minutes }) => `${card.title} ${minutes}`);
  expect([order, others, dropped].map(titles)).toEqual([['Anfang 3', 'Mitte 1', 'Ende 1'], ['Zusatz 1'], ['Alt 1']]);
});

test('a path has its guides, the sum of their minutes, and the tools that they speak of', async () => {
  const { paths } = guidesView(await siteDataOf(files));
  expect(paths.map(({ id, title, minutes, guides }) => [id, title, minutes, ...guides.map(({ card }) => card.title)])).toEqual([
    ['für-neue', 'Für Neue', 4, 'Anfang', 'Ende'],
    ['für-leitungen', 'Für Leitungen', 2, 'Mitte', 'Ende'],
  ]);
  expect(paths.map(({ tools }) => namesOf(tools))).toEqual([
    [
      ['Einwände finden', '/objections/index.html', 'objection:keine-zeit'],
      ['Zielkarte', '/map/index.html'],
    ],
    [
      ['Checklisten', '/checklists/index.html', 'checklist:start'],
      ['Einwände finden', '/objections/index.html', 'objection:keine-zeit'],
      ['Zielkarte', '/map/index.html', 'goal:antworten'],
      ['Kanäle', '/channels/index.html'],
    ],
  ]);
});

test('a guide says where it stands, and where each of its paths goes on', async () => {
  const [first, last, extra, dropped] = await Promise.all(['anfang', 'ende', 'zusatz', 'alt'].map((id) => readingOf(id)));
  expect(first?.place).toEqual({ at: 1, of: 3 });
  expect(first?.paths).toMatchObject([
    { title: 'Für Neue', href: '/guides/index.html#f%C3%BCr-neue', at: 1, of: 2, next: { ref: 'guide:ende' } },
  ]);
  expect(last?.paths.map(({ title, at, of, next }) => [title, at, of, next])).toEqual([
    ['Für Neue', 2, 2, undefined],
    ['Für Leitungen', 2, 2, undefined],
  ]);
  expect([extra?.place, extra?.paths, dropped?.place, dropped?.paths]).toEqual([undefined, [], undefined, []]);
});

test('tools are told in the words of the playbook’s language', async () => {
  const english = {
    ...files,
    'playbook.yml':
      'title: P\norganisation: O\nlocale: en\nlevels: [{ id: company, title: C }, { id: department, title: D }, { id: social, title: S }]\nroles: [{ id: leitung, title: L }]\n',
  };
  expect(namesOf((await readingOf('ende', english)).tools)[0]?.[0]).toBe('Find an objection');
});

test('what readers may not see, and what was dropped, is no tool and no step', async () => {
  const hidden: Files = {
    ...files,
    'objections/keine-zeit.mdx': String(files['objections/keine-zeit.mdx']).replace('\n---\n', '\naudience: team\n---\n'),
    'checklists/start.mdx': String(files['checklists/start.mdx']).replace('\n---\n', '\nstatus: dropped\n---\n'),
    'guides/mitte.mdx': String(files['guides/mitte.mdx']).replace('order: 2', 'order: 2\naudience: team'),
  };
  const { paths, order } = guidesView(await siteDataOf(hidden));
  expect(order.map(({ card }) => card.title)).toEqual(['Anfang', 'Ende']);
  expect(paths.map(({ title, guides, tools }) => [title, guides.length, ...tools.map((tool) => tool.title)])).toEqual([
    ['Für Neue', 2, 'Zielkarte'],
    ['Für Leitungen', 1],
  ]);
  const team = guidesView(await siteDataOf(hidden, 'team'));
  expect(team.paths[1]?.tools.map((tool) => tool.title)).toEqual(['Einwände finden', 'Zielkarte', 'Kanäle']);
});

test('paths whose titles make the same address get one each', async () => {
  const alike = { ...valid, 'guides/anfang.mdx': guide('A', 'tags: [für Neue!, für Neue?]') };
  const { paths } = guidesView(await siteDataOf(alike));
  expect(paths.map(({ id }) => id)).toEqual(['für-neue', 'für-neue-1']);
});
