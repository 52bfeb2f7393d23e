/** One part of the proofs: its tables, and whatever was lost, doubled or late. */
export interface Part {
  readonly text: string;
  readonly faults: readonly string[];
}
