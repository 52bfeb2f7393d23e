/** An author's mistake in a call: where it is, and why it cannot stand. */
export interface Mistake {
  readonly at: string;
  readonly reason: string;
}

/** Thrown when a call or its conversation is loaded with mistakes in it. */
export class CallMistake extends Error {
  readonly code = 'call-mistake';
  readonly mistakes: readonly Mistake[];

  constructor(call: string, mistakes: readonly Mistake[]) {
    const lines = mistakes.map(({ at, reason }) => `  ${at}: ${reason}`);
    super(`call "${call}" cannot be used:\n${lines.join('\n')}`);
    this.name = 'CallMistake';
    this.mistakes = mistakes;
  }
}

/** The values that stand more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}
