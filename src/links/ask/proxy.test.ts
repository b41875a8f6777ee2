import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startOutside } from '../../../tests/kit/outside.ts';
import { askAddress } from './ask.ts';
import { openClient, usualManners } from './client.ts';

test('behind a proxy it is the proxy that looks names up, wherever it stands itself; addresses written as numbers stay refused', async () => {
  const outside = await startOutside(() => ({ status: 200 }));
  const wanted: (string | undefined)[] = [];
  const proxy = createServer().on('connect', ({ url }, socket) => {
    wanted.push(url);
    const onward = connect(Number(new URL(outside.address).port), '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    onward.pipe(socket).pipe(onward);
    for (const end of [onward, socket]) end.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const found = proxy.address();
  vi.stubEnv('http_proxy', `http://127.0.0.1:${typeof found === 'object' ? found?.port : ''}`);
  vi.stubEnv('no_proxy', '');
  const client = openClient({ ...usualManners, retries: 0 });
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await client.close();
    await outside.close();
    proxy.close();
  });
  expect(await askAddress('http://somewhere.example/page', client)).toEqual({ type: 'works' });
  expect(await askAddress('http://10.0.0.1/page', client)).toEqual({ type: 'untold', because: 'private' });
  expect(wanted).toEqual(['somewhere.example:80']);
  expect(outside.asked).toEqual(['HEAD /page']);
});
