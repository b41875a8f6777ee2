export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

const escaped = (cell: string): string => cell.replaceAll('|', '\\|').replaceAll('\n', ' ');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const rules = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  const lines = [columns.map(({ title }) => title), rules, ...rows].map((cells) => line(cells.map(escaped)));
  return `${lines.join('\n')}\n`;
}
