import type { Finding } from '../../model/finding.ts';
import type { Sentence } from '../../review/sentence.ts';

/** A finding as the terminal tells it: where, and what. */
export const findingSentence = ({ file, line, message }: Finding): Sentence => [{ value: `${file}:${line}` }, ' ', { value: message }];
