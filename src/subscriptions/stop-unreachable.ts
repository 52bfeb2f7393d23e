import { type Address, lineOf } from '../../conversations/address.ts';
import { type Handling, handle } from '../handle.ts';

/**
 * Whoever can no longer be reached has said stop: their session says so too, and whoever comes back
 * is told the truth, and asked anew. Nothing is sent.
 */
export async function stopUnreachable(
  handling: Handling,
  address: Address,
  now: Date,
): Promise<void> {
  if ((await handling.sessions.load(lineOf(address))) === undefined) return;
  const id = `gone ${now.getTime()}`;
  const event = { id, kind: 'command', command: 'stop', argument: '' } as const;
  const { done } = await handle(handling, address, event, now);
  await done();
}
