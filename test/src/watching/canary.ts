/** What must never come out of where it belongs, all of it made up. */
export const CANARIES: readonly string[] = [
  '7000000001:AAmade-up-canary-token',
  'xoxb-made-up-canary',
  'AB1234567',
  '1985-05-03',
  '3 May 1985',
  'Amina Canary',
  'canary@example.org',
];

/** All of it in one text. */
export const ALL_CANARIES = CANARIES.join(', ');

/** An error whose every word is somebody's. */
export function leaky(): Error {
  const words = `${ALL_CANARIES}\n    at ${ALL_CANARIES} (home:1:1)`;
  return new Error(words, { cause: new TypeError(words) });
}
