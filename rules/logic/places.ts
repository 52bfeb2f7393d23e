const DAY = 86_400_000;

/** The place of a number or date on its line: dates count in days. */
export function placeOf(value: number | string): number {
  return typeof value === 'number' ? value : Date.parse(value) / DAY;
}

/** The number or date at a place, in the form of a sample. */
export function valueAt(place: number, sample: number | string): number | string {
  if (typeof sample === 'number') return place;
  return new Date(place * DAY).toISOString().slice(0, 10);
}

/** Places in their order, each once. */
export function inOrder(places: readonly number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b);
}

/** All places between two, both with them. */
export function placesFrom(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
}
