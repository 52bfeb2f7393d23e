import { setTimeout as sleep } from 'node:timers/promises';
import { type Address, lineOf } from '../../conversations/address.ts';
import type { HandledEvent } from '../handle.ts';
import type { Sessions } from '../sessions/contract.ts';
import type { Answer } from './outgoing.ts';
import type { Replica } from './replica.ts';

/** What the answers of replicas that share a store need of it. */
export interface SharingParts {
  readonly sessions: Pick<Sessions, 'look'>;
  /** Without it the process is alone. */
  readonly replica?: Replica | undefined;
}

const [LOOK_MS, LONGEST_MS] = [100, 5000];

/** Whether another replica has something to send before; a store that fails does not know. */
function isBehind({ sessions }: SharingParts, address: Address, event: string): Promise<boolean> {
  const looked = sessions.look(lineOf(address), event);
  return looked.then(
    ({ behind }) => behind,
    () => true,
  );
}

/** How an answer goes out under a mark of this process: only while it is this process's to send. */
export function ownOf(
  replica: Replica | undefined,
  mark: string | undefined,
): Pick<Answer, 'replica' | 'isOwn'> {
  if (!replica || mark === undefined) return {};
  return { replica: mark, isOwn: (signal) => replica.holds(mark, signal) };
}

/**
 * How an answer keeps to its place among the replicas: it waits for what another one sends before, but
 * not for ever, and goes out only while it is this process's to send.
 */
export function sharing(
  parts: SharingParts,
  address: Address,
  event: string,
  { replica: mark, behind = false }: Pick<HandledEvent, 'replica' | 'behind'>,
): Pick<Answer, 'replica' | 'isOwn' | 'turn'> {
  const own = ownOf(parts.replica, mark);
  if (!own.isOwn || !behind) return own;
  const turn = async (signal: AbortSignal) => {
    const end = performance.now() + LONGEST_MS;
    while (performance.now() < end && (await isBehind(parts, address, event)))
      await sleep(LOOK_MS, undefined, { signal });
  };
  return { ...own, turn };
}
