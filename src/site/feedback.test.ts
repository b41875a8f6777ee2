import { expect, test } from 'vitest';
import { config, valid } from '../../tests/kit/content.ts';
import { siteDataOf } from '../../tests/kit/site-data.ts';
import { feedbackHref, namesVersion, pathOfPage, versionMark } from './feedback.ts';
import { type SiteView, siteView } from './view/site-view.ts';

const view = async (yaml = config): Promise<SiteView> => siteView(await siteDataOf({ ...valid, 'playbook.yml': yaml }));
const withUrl = (url: string): Promise<SiteView> => view(`${config}feedbackUrl: "${url}"\n`);
const page = { path: 'goals/treue kunden?/', title: 'Wir & „ihr“? {path} #1', owner: 'leitung' };

test('the playbook’s own address gets page, title and version, each encoded', async () => {
  const href = feedbackHref(page, await withUrl('https://git.example/new?p={path}&t={title}&v={version}&again={path}'));
  const { searchParams } = new URL(href ?? '');
  expect([...searchParams]).toEqual([
    ['p', page.path],
    ['t', page.title],
    ['v', versionMark],
    ['again', page.path],
  ]);
});

test('an address without places for title and version has none', async () => {
  expect(feedbackHref({ ...page, path: '' }, await withUrl('https://git.example/new/{path}'))).toBe('https://git.example/new/');
});

test('without it the owner gets a mail, with the words of the playbook’s language', async () => {
  const site = await view();
  const mail = new URL(feedbackHref(page, site) ?? '');
  expect(mail.pathname).toBe('leitung@kranichrad.example');
  expect(mail.searchParams.get('subject')).toBe(`Hier stimmt etwas nicht: ${page.title}`);
  const body = mail.searchParams.get('body');
  expect(body?.split('\r\n')).toEqual([
    'Was stimmt nicht?',
    '',
    '',
    '',
    `Seite: ${page.title}`,
    `Adresse: ${page.path}`,
    `Stand: ${versionMark}`,
    '',
  ]);
  const english = feedbackHref(page, { ...site, locale: 'en', address: 'https://intranet.example/playbook/' });
  expect(new URL(english ?? '').searchParams.get('body')).toContain(`Address: https://intranet.example/playbook/${page.path}`);
});

test('a contact cannot add fields to the mail', async () => {
  const site = await view(config.replace('leitung@kranichrad.example', '"a?bcc=evil&b@kranichrad.example"'));
  const href = feedbackHref(page, site) ?? '';
  expect(href).toMatch(/^mailto:a%3Fbcc%3Devil%26b@kranichrad\.example\?subject=/);
  expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
});

test('without address, owner or mail there is nothing', async () => {
  const site = await view();
  expect(feedbackHref({ ...page, owner: undefined }, site)).toBeNull();
  expect(feedbackHref({ ...page, owner: 'redaktion' }, site)).toBeNull();
  expect(feedbackHref(page, await view(config.replace('leitung@kranichrad.example', '"https://intranet.example"')))).toBeNull();
});

test.each([
  ['/', ''],
  ['/index.html', ''],
  ['/goals', 'goals/'],
  ['/goals/', 'goals/'],
  ['/objections/cards/index.html', 'objections/cards/'],
])('the page at %s is known as %j', (pathname, path) => {
  expect(pathOfPage(pathname)).toBe(path);
});

test('the version is put in only where some page names it', async () => {
  const names = async (yaml: string, files = valid) => {
    const { playbook } = await siteDataOf({ ...files, 'playbook.yml': yaml });
    return namesVersion(playbook.config, playbook.entries.values());
  };
  expect(await names(config)).toBe(true);
  expect(await names(`${config}feedbackUrl: "https://a.example/{path}"\n`)).toBe(false);
  expect(await names(`${config}feedbackUrl: "https://a.example/{path}?{version}"\n`)).toBe(true);
  expect(await names(config.replace(', contact: leitung@kranichrad.example', ''))).toBe(false);
});
