import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readConfig } from '../../src/load/read-config.ts';
import { messagesFor } from '../../src/site/messages/index.ts';
import { UsageError } from '../../src/site/settings.ts';
import { root, say, settings } from '../command.ts';
import { publishPreview, removePreviews } from '../previews/publish.ts';
import { needOptions, pageAddress, plainName, requestNumber } from './arguments.ts';
import { type Branch, updateBranch } from './branch.ts';
import { keepComment } from './comment.ts';
import { forgeFor } from './forges.ts';
import { commentOf, readReport } from './report.ts';
import { findRequest } from './request.ts';

type Options = Readonly<Partial<Record<string, string | undefined>>>;
type Step = (options: Options) => Promise<number>;

/** Prints the number of the pull request that a run's commit belongs to, or nothing. */
const request: Step = async (options) => {
  const { owner, head, sha, base } = needOptions(options, 'owner', 'head', 'sha', 'base');
  const number = await findRequest(process.env, { owner, branch: head, sha }, base);
  if (number === undefined)
    say(`No open pull request into ${base} ends with this commit: it was closed, or pushed to, meanwhile, or goes to another branch.`);
  else console.log(number);
  return 0;
};

async function commentWords() {
  const file = path.join(settings().content, 'playbook.yml');
  return messagesFor(readConfig(file, await readFile(file, 'utf8').catch(() => undefined)).config.locale).previews.comment;
}

/** Keeps the comment with the report under a pull request up to date. */
const comment: Step = async (options) => {
  const { forge, request, report } = needOptions(options, 'forge', 'request', 'report');
  const words = await commentWords();
  const links = (['preview', 'files'] as const).flatMap((name) => {
    const address = options[name];
    return address ? [{ text: words[name], href: pageAddress(name, address) }] : [];
  });
  const body = commentOf(await readReport(report), links);
  const done = await keepComment(forgeFor(forge, process.env), requestNumber(request), body);
  say(`The comment was ${done}.`);
  return 0;
};

const pauses = [1000, 3000, 9000, 27_000];

interface Target {
  readonly branch: Branch;
  /** The folder of previews in it. */
  readonly folder: string;
}

async function removeFrom({ branch, folder }: Target, label: string): Promise<void> {
  const own = settings();
  const change = async (files: string) =>
    (await removePreviews(path.join(files, folder), [label], own)).length > 0 ? `Remove ${label}` : undefined;
  await updateBranch(branch, change, pauses);
}

async function publishOn({ branch, folder }: Target): Promise<string> {
  const own = settings();
  const label = own.preview;
  if (label === undefined) throw new UsageError('PLAYBOOK_PREVIEW is not set; it names the preview, such as `PR 42`.');
  let slug = '';
  const change = async (files: string) => {
    slug = await publishPreview(path.join(files, folder), label, own, new Date());
    return `Preview ${label}`;
  };
  await updateBranch(branch, change, pauses);
  return `${folder}/${slug}/`;
}

/** Puts the built preview on a branch, and prints where it lies there; or removes one from it. */
const publish: Step = async (options) => {
  const { branch, folder } = needOptions(options, 'branch', 'folder');
  const target = {
    branch: { repository: root, remote: 'origin', name: plainName('branch', branch) },
    folder: plainName('folder', folder),
  };
  if (options['remove'] === undefined) console.log(await publishOn(target));
  else await removeFrom(target, options['remove']);
  return 0;
};

/** The steps by name. */
export const steps: Readonly<Record<string, Step>> = { request, comment, publish };
