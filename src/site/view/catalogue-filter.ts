/** A choice of a table's filter, with what may be chosen. */
export interface CatalogueFilter {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}

/** A choice between one thing is none, and left out. */
export const realChoices = (filters: readonly CatalogueFilter[]): readonly CatalogueFilter[] =>
  filters.filter(({ options }) => options.length > 1);

/** The options of a list of values in their order, less those that no row has. */
export const optionsOf = <Value extends string>(
  order: readonly Value[],
  used: readonly (Value | undefined)[],
  words: Readonly<Record<Value, string>>,
): CatalogueFilter['options'] => order.filter((value) => used.includes(value)).map((value) => [value, words[value]]);
