import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEditorSupport } from '../src/site/editor-support.ts';
import { readSettings } from '../src/site/settings.ts';
import { readContent } from '../src/site/start.ts';

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'content/goals/treue-kunden.mdx');

/** A client of the real language server of the Astro extension, as small as can be. */
class Client {
  readonly server: ChildProcess;
  #buffer = Buffer.alloc(0);
  #next = 1;
  readonly #waiting = new Map<number, (result: unknown) => void>();

  constructor() {
    this.server = spawn(process.execPath, [path.join(root, 'node_modules/@astrojs/language-server/bin/nodeServer.js'), '--stdio'], {
      cwd: root,
    });
    this.server.stdout?.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(this.#buffer.toString('latin1'));
      const length = Number(header?.[1]);
      if (!header || this.#buffer.length < header[0].length + length) return;
      const message = JSON.parse(this.#buffer.subarray(header[0].length, header[0].length + length).toString());
      this.#buffer = this.#buffer.subarray(header[0].length + length);
      if (message.method && message.id !== undefined)
        this.#write({ id: message.id, result: message.method === 'workspace/configuration' ? [null] : null });
      else this.#waiting.get(message.id)?.(message.result);
    }
  }

  #write(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  notify(method: string, params: object): void {
    this.#write({ method, params });
  }

  request(method: string, params: object): Promise<unknown> {
    const id = this.#next;
    this.#next += 1;
    this.#write({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }
}

const uri = pathToFileURL(file).href;
const text = readFileSync(file, 'utf8').replace(/^status:.*$/m, 'status: ');
const lineOf = (start: string): number => text.split('\n').findIndex((line) => line.startsWith(start));
let client: Client;

beforeAll(async () => {
  await writeEditorSupport(root, await readContent(readSettings({}, root, new Date())));
  client = new Client();
  await client.request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'playbook' }],
    capabilities: {
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } }, hover: { contentFormat: ['markdown'] } },
    },
    initializationOptions: { contentIntellisense: true, typescript: { tsdk: path.join(root, 'node_modules/typescript/lib') } },
  });
  client.notify('initialized', {});
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'mdx', version: 1, text } });
});

afterAll(async () => {
  client.server.kill();
  await once(client.server, 'exit');
});

test('the frontmatter completes the values of a field', async () => {
  const position = { line: lineOf('status:'), character: 'status: '.length };
  const result = await client.request('textDocument/completion', { textDocument: { uri }, position });
  expect(JSON.stringify(result)).toContain('"label":"agreed"');
});

test('the frontmatter explains a field', async () => {
  const result = await client.request('textDocument/hover', { textDocument: { uri }, position: { line: lineOf('level:'), character: 2 } });
  expect(JSON.stringify(result)).toContain('The id of one of the');
});
