import type { Fact } from '../model/facts.ts';
import type { Problem, Severity } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';

/** A problem and the rule that found it. */
export interface Found extends Problem {
  readonly check: string;
  readonly severity: Severity;
}

/** One truth that the content must hold to; `id` is the name of the rule's file, and phrases that truth. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Finds everything that breaks the rule; `earlier` is what the rules before it in the list found. */
  readonly run: (reading: Reading, earlier: readonly Found[]) => readonly Problem[];
}

export interface Words {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A sentence for each code of facts. */
export type WordsByCode<Code extends string> = Readonly<Record<Code, (fact: Fact) => Words>>;

/** The facts that the table knows, in its words. */
export const wordFacts = <Code extends string>(reading: Reading, words: WordsByCode<Code>): Problem[] =>
  reading.facts.flatMap((fact) => {
    const word = Object.hasOwn(words, fact.code) ? words[fact.code as Code] : undefined;
    return word ? [{ at: fact.at, ref: fact.ref, ...word(fact) }] : [];
  });
