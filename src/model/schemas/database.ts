import { z } from 'zod';
import { slug } from '../fields.ts';

const hasPassword = (value: string): boolean => /:\/\/[^\s/@]*:[^\s/@]+@|[?&]password=/i.test(value);

const passwordWords =
  'expected no password here: whoever has the repository can read it, now and later. Change the password, and keep the URL in the environment variable that `env` names';

/** Content is read by everybody, and git forgets nothing: who finds a password in here has to know both. */
const expected = (what: string) => ({
  error: ({ input }: { readonly input?: unknown }) => (hasPassword(String(input)) ? passwordWords : `expected ${what}`),
});

const file = z
  .string()
  .regex(/^(?![/\\]|[A-Za-z][A-Za-z0-9+.-]*:)(?=.*\S)/, expected('a path that starts from the content folder, such as `../numbers.db`'));

const env = z.string().regex(/^[A-Z][A-Z0-9_]*$/, expected('the name of an environment variable such as `WAREHOUSE_URL`'));

type Written = { readonly type: 'sqlite' | 'postgres'; readonly file?: string | undefined; readonly env?: string | undefined };

/** Exactly one of the two; a server is never a file. */
const saysWhere = ({ type, file, env }: Written, context: z.RefinementCtx): void => {
  const add = (message: string, ...path: string[]) => context.addIssue({ code: 'custom', path, message });
  if (type === 'postgres' && file !== undefined) add('expected `env` instead for a PostgreSQL database', 'file');
  else if (type === 'postgres' && env === undefined) add('expected `env` with the name of the variable that holds the URL');
  else if (type === 'sqlite' && (file === undefined) === (env === undefined)) add('expected either `file` or `env`');
};

/** A database that `refresh` may ask. */
export const databaseSchema = z
  .strictObject({
    id: slug().describe('What KPIs name.'),
    type: z.enum(['sqlite', 'postgres']).describe('Which kind of database it is.'),
    file: file.optional().describe('The SQLite file, relative to the content folder and inside its repository.'),
    env: env
      .optional()
      .describe('The environment variable that holds the URL (of an SQLite file, its absolute path); the URL itself never stands here.'),
  })
  .superRefine(saysWhere);
