import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { ContentFolderError } from '../load/disk.ts';
import type { CheckedPlaybook } from '../load/read-playbook.ts';
import type { Finding } from '../model/finding.ts';
import { renderText } from '../reporters/text.ts';
import { writeEditorSupport } from './editor-support.ts';
import { errorPage, overlayPayload } from './error-page.ts';
import { currentSession } from './session.ts';
import { hasErrors, readContent, startSession } from './start.ts';

export interface Live {
  readonly root: string;
  readonly server: ViteDevServer;
  /** Runs the loaders again. */
  readonly refresh: () => Promise<void>;
}

const errorsOf = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ severity }) => severity === 'error');

const waitMs = 60;

/** Reads the content again whenever it changes; errors go to the terminal and over the open page, and the server lives on. */
export function watchContent({ root, server, refresh }: Live): void {
  const session = currentSession();
  if (!session) return;
  const { settings } = session;
  let broken: readonly Finding[] = [];
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const show = async (checked: CheckedPlaybook): Promise<void> => {
    broken = errorsOf(checked.findings);
    const before = currentSession();
    const changes = hasErrors(checked) ? before?.changes : await before?.compare?.(checked);
    startSession(settings, checked, 'dev', { ...before, changes });
    if (hasErrors(checked)) {
      server.config.logger.error(renderText(broken));
      server.ws.send(overlayPayload(broken));
      return;
    }
    await refresh();
    await writeEditorSupport(root, checked);
    server.ws.send({ type: 'full-reload' });
  };
  const readAgain = async (): Promise<void> => {
    try {
      await show(await readContent(settings));
    } catch (error) {
      if (!(error instanceof ContentFolderError)) throw error;
      server.config.logger.error(error.message);
    }
  };

  const folders = [settings.content, ...(settings.private ? [settings.private] : [])];
  server.watcher.add(folders);
  server.watcher.on('all', (_event, file) => {
    if (!folders.some((folder) => file.startsWith(folder + path.sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(readAgain);
    }, waitMs);
  });
  server.ws.on('connection', () => {
    if (broken.length > 0) server.ws.send(overlayPayload(broken));
  });
  server.middlewares.use((request, response, next) => {
    if (broken.length === 0 || currentSession()?.good || !request.headers.accept?.includes('text/html')) return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(errorPage(broken));
  });
  running = running.then(async () => {
    const { good } = currentSession() ?? {};
    const checked = good ?? (await readContent(settings));
    await writeEditorSupport(root, checked);
    broken = errorsOf(checked.findings);
  });
}
