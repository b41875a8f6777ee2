import { buildSite } from './build-site.ts';
import { parseArguments, run, say, settings } from './command.ts';
import { portFrom } from './port.ts';
import { serve } from './serve.ts';

/** Builds the playbook and serves it. */
await run(async () => {
  const { values } = parseArguments({ port: { type: 'string', default: '4321' } });
  const port = portFrom(values.port);
  const own = settings();
  const code = await buildSite(own);
  if (code !== 0) return code;
  const { address } = await serve(own.out, port);
  say(`The playbook is at ${address} (Ctrl-C ends it)`);
  return 0;
});
