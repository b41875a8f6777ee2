const mostLines = 2;

/** A label in lines of so many letters; what has no room ends in an ellipsis, since the table beside the chart has it whole. */
export function linesOf(label: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  const shown = lines.slice(0, mostLines);
  if (lines.length > mostLines) shown.splice(-1, 1, `${shown.at(-1)} …`);
  return shown.map((line) => ([...line].length > letters ? `${[...line].slice(0, letters - 1).join('')}…` : line));
}
