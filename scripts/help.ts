import { kinds } from '../src/model/kinds.ts';

/** What `--help` prints, by command: what it does, then its options. */
const texts: Readonly<Record<string, string>> = {
  start: 'Builds the playbook and serves it; prints its address.\nOptions: --port <number> (4321)',
  test: 'Runs lint, types and every test; ends with one line: N passed, N failed.\nOptions: none',
  dev: 'Shows the site while you write; errors lie over the page until they are mended.\nOptions: --port <number> (4321)',
  check:
    'Reads all content and tells every finding at once.\nOptions: --format text|json|github|gitlab (text), --strict (warnings fail, too)',
  build: 'Checks, then builds the site into PLAYBOOK_OUT (dist); what fails leaves the last output as it was.\nOptions: none',
  preview: 'Serves the output of the last build.\nOptions: --port <number> (4321)',
  pdf: 'Makes a PDF of the last build with the system’s Chromium: the whole playbook, or a part of it; with bookmarks, and page numbers in the table of contents.\nOptions: --part <department id or kind> (such as goals), --out <file> (strategy-playbook.pdf, or strategy-playbook-<part>.pdf), --force (over a file that is no earlier PDF of the same document)',
  links:
    'Follows every link of the output, or of all outputs in a folder: npm run links -- <folder>; broken ones are told at the line that writes them.\nOptions: --external (links to elsewhere, too), --allow <host or beginning of an address> (not asked; more than once), --intranet (asks addresses in private networks, too), --fresh (asks again what held within a day), --timeout <seconds> (20), --format text|json|github|gitlab (text), --strict (warnings fail, too)',
  'preview-publish':
    'Puts the built preview (PLAYBOOK_OUT) under its label (PLAYBOOK_PREVIEW) into a folder, beside others, and lists what is there: npm run preview:publish -- <folder>\nOptions: --remove <label> (takes that preview out of the folder; more than once), --keep <label> (takes out all others; more than once)',
  new: `Starts an entry from a template, in the playbook’s language: npm run new -- <kind> <id>; asks for what is missing. Or starts what the Markdown of an assessment suggests: --from <file>. Kinds: ${kinds.join(', ')}.\nOptions: --title <text>, --from <file>, --yes (with --from: writes without asking), --dry-run (with --from: shows the plan)`,
  init: 'Empties the sample content into a blank playbook of your own; asks in a terminal for what the options leave out.\nOptions: --title <text>, --organisation <text>, --locale de|en, --level, --role and --department <id=title> (more than once), --examples (keeps one worked example of each kind), --yes (asks nothing, takes suggestions), --force (also over other content than the sample, and over uncommitted changes)',
  import:
    'Merges numbers from a CSV or Excel export into the series beside an entry: npm run import -- <kpi|evidence|channel> <id> <file>; shows what it understood, and asks.\nOptions: --yes (writes without asking), --replace (also values that differ), --aggregate sum|mean|last|max, --dates dmy|mdy, --decimal ","|".", --sheet <name>, --period <column>, --value <column>, --label <column>, --dimension <column[=name]> and --ignore <column> (more than once), --wide <dimension>, --frequency day|week|month|quarter|year (channels)',
  refresh:
    'Asks the databases that KPIs name for their numbers, and merges them into the series beside them; asks before writing.\nOptions: --only <kpi id> (can be repeated), --yes (writes without asking), --replace (takes values that differ), --dry-run (writes nothing), --timeout <seconds> (30, for each query)',
  codeowners:
    'Prints who looks after which entry as lines of a CODEOWNERS file, for roles that have an account.\nOptions: --rest <role> (who looks after everything else, playbook.yml included), --write (puts them into the CODEOWNERS file of the repository; lines of others stay)',
  review:
    'Tells what the content as it lies here changes for the strategy, compared with where it left a revision, or with the last commit before a period.\nOptions: --base <revision> (such as origin/main), --exact (the revision itself, not where the two parted), --since <period> (a day, week, month, quarter or year, such as 2026-Q3), --format text|markdown|json (text)',
  forge:
    'Steps of workflows on GitHub, GitLab and Forgejo, with the token in PLAYBOOK_FORGE_TOKEN: npm run forge -- <request|comment|publish>; request prints the number of the pull request of a commit, comment keeps the comment with the report up to date, publish puts the built preview on a branch.\nOptions: request: --owner <account>, --head <branch>, --sha <commit>, --base <branch>; comment: --forge github|gitlab|forgejo, --request <number>, --report <file>, --preview <address>, --files <address>; publish: --branch <name> (gh-pages), --folder <name> (previews), --remove <label>',
  bench:
    'Measures speed and memory side by side with other generators, the drawing of maps and charts, and pages of the sample as Lighthouse sees them.\nOptions: --entries <number> (1000), --runs <number> (3), --only speed|maps|kpis|lighthouse',
  schemas: 'Writes the JSON Schemas that editors use into .schemas of the content folder.\nOptions: none',
  lint: 'Looks at lint, format and types of the code.\nOptions: none',
};

/** The text for a command, when it has one. */
export const helpFor = (command: string): string | undefined => (Object.hasOwn(texts, command) ? texts[command] : undefined);
