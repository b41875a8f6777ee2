import { renderGithub } from '../src/reporters/github.ts';
import { renderJson } from '../src/reporters/json.ts';
import { countFindings, renderText } from '../src/reporters/text.ts';
import { UsageError } from '../src/site/settings.ts';
import { readContent } from '../src/site/start.ts';
import { parseArguments, run, settings, tellContent } from './command.ts';

const forms = { text: renderText, json: renderJson, github: renderGithub } as const;

const isForm = (name: string): name is keyof typeof forms => Object.hasOwn(forms, name);

/** Reads all content and prints every finding at once. */
await run(async () => {
  const { values } = parseArguments({ format: { type: 'string', default: 'text' }, strict: { type: 'boolean', default: false } });
  if (!isForm(values.format)) throw new UsageError(`There is no format \`${values.format}\`, expected \`text\`, \`json\` or \`github\`.`);
  const own = settings();
  tellContent(own);
  const { findings } = await readContent(own);
  console.log(forms[values.format](findings));
  const { errors, warnings } = countFindings(findings);
  return errors > 0 || (values.strict && warnings > 0) ? 1 : 0;
});
