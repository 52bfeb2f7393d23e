import type { Found, Parsed } from '../answer.ts';
import type { Folded } from './fold.ts';

/** A stretch of the folded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The named parts of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The stretch that a match covers. */
export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** The named parts of a match; those that took no part are undefined. */
export function groupsOf(match: RegExpExecArray): Groups {
  const { groups = {} } = match;
  return groups;
}

/** Something found, with its span in the message as written. */
export function foundAt(folded: Folded, span: Span, parsed: Parsed): Found {
  const { [span.start]: start = 0, [span.end - 1]: last = 0 } = folded.at;
  const end = last + String.fromCodePoint(Number(folded.source.codePointAt(last))).length;
  return { start, end, parsed };
}

/** The stretches in order and without overlap; of two that start together the longer is kept. */
export function apart<Kind extends Span>(spans: readonly Kind[]): Kind[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((span) => {
    const free = span.start >= end;
    if (free) end = span.end;
    return free;
  });
}
