import { renderCount, renderText } from '../src/reporters/text.ts';
import { besideComparison, hasErrors, openOutlines, readWith, startSession } from '../src/site/start.ts';
import { parseArguments, root, run, say, settings } from './command.ts';
import { portFrom } from './port.ts';

/** The live site while editing: errors are shown, and mended ones vanish, without a restart. */
await run(async () => {
  const { values } = parseArguments({ port: { type: 'string', default: '4321' } });
  const own = settings();
  const outlines = await openOutlines(own);
  const { checked, compare } = await besideComparison(own, outlines, async ({ open }) => ({
    checked: await readWith(own, outlines),
    compare: await open(),
  }));
  say(
    hasErrors(checked)
      ? renderText(checked.findings.filter(({ severity }) => severity === 'error'))
      : `${renderCount(checked.findings)}; \`npm run check\` lists them.`,
  );
  startSession(own, checked, 'dev', { compare, onTrouble: say, changes: await compare?.(checked) });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { dev } = await import('astro');
  const server = await dev({ root, logLevel: 'warn', server: { host: '127.0.0.1', port: portFrom(values.port) } });
  say(`The playbook is at http://127.0.0.1:${server.address.port}/ and follows what you write (Ctrl-C ends it)`);
  return 0;
});
