import { type AtWork, atWork, direct } from './deliver.ts';

/** What a made-up scientist says until nothing more is asked. */
export const SCIENTIST: readonly string[] = [
  ...['!start shanghai-2024-exchange scientist en', 'Kenya', 'never', '3 May 1985', '1', '1'],
  ...['Kenya', '1', '6', '1 March 2025', '1', '1', '1', '1', '1', '2', '1', '1', '1'],
];

/** An adapter at work for somebody who has said so much in direct messages. */
export async function saying(said: readonly string[]): Promise<AtWork> {
  const work = await atWork();
  for (const [i, text] of said.entries()) await work.postEvent(direct(text, `1.${i}`));
  return work;
}
