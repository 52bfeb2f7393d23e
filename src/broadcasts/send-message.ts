import type { Adapter, Presence } from '../../adapters/adapter.ts';
import { SendFailure, type SendFailureReason } from '../../adapters/send-failure.ts';
import type { Address } from '../../conversations/address.ts';
import type { MovedChats } from '../bot/moved-chats.ts';
import type { Pace } from '../bot/pace.ts';
import type { Log } from '../log.ts';
import type { Outcome } from './ledger.ts';

/** What sending a message needs. */
export interface Sending {
  readonly adapter: Adapter;
  readonly pace: Pace;
  readonly moved: Pick<MovedChats, 'current'>;
  readonly note: (address: Address, presence: Presence) => Promise<void>;
  readonly log: Pick<Log, 'failed' | 'held'>;
  /** What becomes of a message of which the platform's answer was lost. */
  readonly inDoubt: 'resend' | 'skip';
  readonly signal: AbortSignal;
}

/** What became of a message: of all its parts, each a message of the platform. */
export type Result = Pick<Outcome, 'state' | 'message' | 'reason'>;

/** How often a part is tried of which nobody knows whether it went out, or whose chat moves on. */
const MOST_TRIES = 3;

type Tried = { readonly sent: string } | SendFailureReason;

async function tryOnce(
  { adapter, moved, log }: Sending,
  to: Address,
  part: unknown,
): Promise<Tried> {
  const address = moved.current(to);
  try {
    return { sent: (await adapter.send(address, part, undefined, true)).message };
  } catch (error) {
    if (error instanceof SendFailure) return error.reason;
    log.failed('broadcast', error, to);
    return { kind: 'refused' };
  }
}

/** What a failure comes to; `again`: the part is to be tried once more. */
async function afterFailure(
  { pace, moved, note, inDoubt, log }: Sending,
  to: Address,
  reason: SendFailureReason,
): Promise<Result | 'again'> {
  const noted = (address: Address, presence: Presence) =>
    note(address, presence).catch((error: unknown) => log.failed('broadcast', error, address));
  switch (reason.kind) {
    case 'wait':
      pace.pause(reason.seconds);
      log.held(to, { why: 'wait', seconds: reason.seconds });
      return { state: 'queued', reason: 'wait' };
    case 'unsent':
      return { state: 'queued', reason: 'unsent' };
    case 'gone':
      await noted(to, { kind: 'gone' });
      return { state: 'blocked', reason: 'gone' };
    case 'refused':
      return { state: 'failed', reason: 'refused' };
    case 'moved':
      await noted(moved.current(to), reason);
      return 'again';
    default:
      return inDoubt === 'skip' ? { state: 'ambiguous', reason: 'ambiguous' } : 'again';
  }
}

/** Sends one part. `first`: nothing of the message is out yet, so the whole can go back into the queue. */
async function sendPart(
  sending: Sending,
  to: Address,
  part: unknown,
  first: boolean,
): Promise<{ readonly sent: string } | Result> {
  const { pace, signal } = sending;
  for (let tries = 1; ; tries += 1) {
    if (first && pace.isPaused()) return { state: 'queued', reason: 'wait' };
    const tried = await tryOnce(sending, to, part);
    if ('sent' in tried) return tried;
    const result = await afterFailure(sending, to, tried);
    const isOver = result !== 'again' && (first || result.state !== 'queued');
    if (isOver) return result;
    if (tries >= MOST_TRIES && tried.kind !== 'wait') return lost(tried);
    await pace.take(1, signal);
  }
}

function lost({ kind }: SendFailureReason): Result {
  return { state: kind === 'ambiguous' ? 'ambiguous' : 'failed', reason: kind };
}

/**
 * Sends a message, part by part. It is not out, and is queued again, where the platform asks to wait or
 * is not reached before its first part; where there is nothing to say by now it is canceled; a part that fails after that is named in `reason`.
 */
export async function sendMessage(
  sending: Sending,
  to: Address,
  parts: readonly unknown[],
): Promise<Result> {
  if (parts.length === 0) return { state: 'canceled', reason: 'nothing' };
  const ids: string[] = [];
  for (const part of parts) {
    if (ids.length > 0) await sending.pace.take(1, sending.signal);
    const result = await sendPart(sending, to, part, ids.length === 0);
    if ('sent' in result) ids.push(result.sent);
    else if (ids.length === 0) return result;
    else
      return { state: 'sent', message: JSON.stringify(ids), reason: `part ${result.reason ?? ''}` };
  }
  return { state: 'sent', message: JSON.stringify(ids) };
}
