/** What `--help` prints, by command: what it does, then its options. */
const texts: Readonly<Record<string, string>> = {
  start: 'Builds the playbook and serves it; prints its address.\nOptions: --port <number> (4321)',
  test: 'Runs lint, types and every test; ends with one line: N passed, N failed.\nOptions: none',
  dev: 'Shows the site while you write; errors lie over the page until they are mended.\nOptions: --port <number> (4321)',
  check: 'Reads all content and tells every finding at once.\nOptions: --format text|json|github (text), --strict (warnings fail, too)',
  build: 'Checks, then builds the site into PLAYBOOK_OUT (dist); what fails leaves the last output as it was.\nOptions: none',
  preview: 'Serves the output of the last build.\nOptions: --port <number> (4321)',
  links: 'Follows every link of the output.\nOptions: --external (links to elsewhere, too)',
  new: 'Starts an entry from a template, in the playbook’s language: npm run new -- <kind> <id>; asks for what is missing.\nOptions: --title <text>',
  bench: 'Measures speed and memory side by side with other generators.\nOptions: --entries <number> (1000), --runs <number> (3)',
  schemas: 'Writes the JSON Schemas that editors use into .schemas of the content folder.\nOptions: none',
  lint: 'Looks at lint, format and types of the code.\nOptions: none',
};

/** The text for a command, when it has one. */
export const helpFor = (command: string): string | undefined => (Object.hasOwn(texts, command) ? texts[command] : undefined);
