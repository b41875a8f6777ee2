/** An address as programs compare it: normalised, and without the fragment, which no server gets to see; undefined when it is none. */
export function addressKey(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  parsed.hash = '';
  return parsed.href;
}

/** Text whose `%` escapes are taken back where they can be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
