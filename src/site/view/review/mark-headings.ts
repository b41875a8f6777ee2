const heading = /<h([1-6]) id="([^"]*)">([\s\S]*?)<\/h\1>/g;

/** Puts a mark behind the headings with these ids. */
export function markHeadings(html: string, ids: readonly string[], mark: string): string {
  if (ids.length === 0) return html;
  return html.replace(heading, (all: string, depth: string, id: string, words: string) =>
    ids.includes(id) ? `<h${depth} id="${id}">${words} ${mark}</h${depth}>` : all,
  );
}
