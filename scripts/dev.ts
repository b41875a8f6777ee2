import { countFindings, renderText } from '../src/reporters/text.ts';
import { readContent, startSession } from '../src/site/start.ts';
import { parseArguments, root, run, say, settings } from './command.ts';
import { portFrom } from './port.ts';

/** The live site while editing: errors are shown, and mended ones vanish, without a restart. */
await run(async () => {
  const { values } = parseArguments({ port: { type: 'string', default: '4321' } });
  const own = settings();
  const checked = await readContent(own);
  const { errors, warnings } = countFindings(checked.findings);
  say(
    errors > 0
      ? renderText(checked.findings.filter(({ severity }) => severity === 'error'))
      : `${warnings} warnings; \`npm run check\` lists them.`,
  );
  startSession(root, own, checked, 'dev');
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { dev } = await import('astro');
  const server = await dev({ root, logLevel: 'warn', server: { host: '127.0.0.1', port: portFrom(values.port) } });
  say(`The playbook is at http://127.0.0.1:${server.address.port}/ and follows what you write (Ctrl-C ends it)`);
  return 0;
});
