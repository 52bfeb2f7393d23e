/** One part of the proofs: its tables, and whatever was lost, doubled or late. */
export interface Part {
  readonly text: string;
  readonly faults: readonly string[];
}

/** Tells whoever waits what one proof of a long part came to; it stands in the table again. */
export function tell(proof: readonly string[]): void {
  console.error(proof.join('  '));
}
