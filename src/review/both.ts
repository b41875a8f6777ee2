/** What two maps hold under each key, the keys of the first before those that only the second has. */
export const byKeys = <Key, Value>(
  before: ReadonlyMap<Key, Value>,
  after: ReadonlyMap<Key, Value>,
): readonly (readonly [Key, Value | undefined, Value | undefined])[] =>
  [...new Set([...before.keys(), ...after.keys()])].map((key) => [key, before.get(key), after.get(key)] as const);
