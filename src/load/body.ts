import { type ParsedBody, parseBody } from '../markdown/parse.ts';

/** A body that is parsed when somebody asks, and only once. */
export type Body = () => ParsedBody;

/** A body below so many lines. */
export interface PlacedBody {
  readonly text: string;
  readonly offset: number;
}

export function once(parse: Body): Body {
  let parsed: ParsedBody | undefined;
  return () => {
    parsed ??= parse();
    return parsed;
  };
}

export const bodyOf = ({ text }: PlacedBody): Body => once(() => parseBody(text));
