import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** How the job's steps went so far. */
export type Status = 'success' | 'failure' | 'cancelled';

/** What expressions may name: `github`, `env`, `needs` and so on. */
export type Context = Readonly<Record<string, unknown>>;

const asData = (value: unknown): data.ExpressionData => JSON.parse(JSON.stringify(value), data.reviver);

const statusFunction = (name: string, holds: boolean) => ({ name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(holds) });

const functionsFor = (status: Status) => [
  statusFunction('success', status === 'success'),
  statusFunction('failure', status === 'failure'),
  statusFunction('cancelled', status === 'cancelled'),
  statusFunction('always', true),
  { name: 'hashFiles', minArgs: 1, maxArgs: 255, call: () => new data.StringData('hash') },
];

function evaluated(expression: string, context: Context, status: Status): data.ExpressionData {
  const functions = functionsFor(status);
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(context), functions).parse();
  const pairs = Object.entries(context).map(([key, value]) => ({ key, value: asData(value) }));
  return new Evaluator(parsed, new data.Dictionary(...pairs), new Map(functions.map((one) => [one.name.toLowerCase(), one]))).evaluate();
}

/** A text with its `${{ }}` replaced, as GitHub’s own library evaluates them. */
export const interpolate = (text: string, context: Context, status: Status = 'success'): string =>
  text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_all, expression: string) => evaluated(expression, context, status).coerceString());

const isFalsy = (value: string): boolean => ['', 'false', '0', 'NaN'].includes(value);

/** Whether a step or job with this `if` runs; without a word on the status it runs after success alone. */
export function holds(condition: string | undefined, context: Context, status: Status): boolean {
  const bare = (condition ?? 'success()').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  const whole = /\b(success|failure|cancelled|always)\(/.test(bare) ? bare : `success() && (${bare})`;
  return !isFalsy(evaluated(whole, context, status).coerceString());
}
