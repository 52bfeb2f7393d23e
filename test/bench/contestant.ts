import type { Answer } from './form.ts';

/** What one turn comes to: the state as it would be stored, and what was asked. */
export interface Turned {
  readonly state: unknown;
  /** The question that was asked at the end of the turn; undefined with the verdict. */
  readonly asked: string | undefined;
}

/** One way to write the form. Every state went through JSON, as through a store. */
export interface Contestant {
  readonly name: string;
  /** The first turn, which asks the first question. */
  begin(): Turned | Promise<Turned>;
  /** Makes what was stored ready for a turn: checks it, restores it. */
  load(stored: unknown): unknown;
  turn(state: unknown, answer: Answer): Turned | Promise<Turned>;
}
