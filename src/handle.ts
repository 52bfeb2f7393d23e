import { type Address, lineOf } from '../conversations/address.ts';
import type { Conversation } from '../conversations/conversation.ts';
import type { Event, OfficeEvent } from '../conversations/event.ts';
import type { Effect, Reply } from '../conversations/reply.ts';
import { parseSession, type Session, UnreadableSession } from '../conversations/session.ts';
import type { Settings } from '../conversations/settings.ts';
import { turn } from '../conversations/turn.ts';
import { CallguideError } from './callguide-error.ts';
import { hashed } from './hashed.ts';
import { readAhead } from './read-ahead.ts';
import type { Sessions } from './sessions/contract.ts';

/** What one event needs beside itself. */
export interface Handling {
  readonly conversation: Conversation;
  readonly settings: Settings;
  readonly sessions: Sessions;
}

/** The replies to send; not fresh where the event was handled before and these were never sent. */
export interface HandledEvent {
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
  readonly fresh: boolean;
  /** The language that the person speaks by now; undefined where nothing is kept of them. */
  readonly language: string | undefined;
  /** The mark under which this process sends them, where several share the store. */
  readonly replica?: string | undefined;
  /** Whether another replica still has something to send before them. */
  readonly behind?: boolean | undefined;
  /** To be called when the replies have gone out: carries out the effects and marks them sent. */
  readonly done: () => Promise<void>;
}

const NOTHING_LEFT = { replies: [], effects: [], fresh: false, language: undefined };

/** A stored session as the conversation reads it; undefined where nothing is kept. */
export function sessionIn(stored: unknown): Session | undefined {
  if (stored === undefined) return undefined;
  try {
    return parseSession(stored);
  } catch (cause) {
    if (!(cause instanceof UnreadableSession)) throw cause;
    const message = 'A stored session is of a newer version or broken; it is kept as it is.';
    throw new CallguideError('session-unreadable', message, { cause });
  }
}

const MOST_FORGOTTEN = 10_000;
const forgotten = new WeakMap<Sessions, Set<string>>();

/** Of a forgotten person not even the ids of events are kept; for a while, the process knows them. */
function forgottenIn(sessions: Sessions): Set<string> {
  const known = forgotten.get(sessions) ?? new Set();
  forgotten.set(sessions, known);
  return known;
}

function remember(sessions: Sessions, mark: string): void {
  const known = forgottenIn(sessions).add(mark);
  const [oldest] = known;
  if (known.size > MOST_FORGOTTEN && oldest !== undefined) known.delete(oldest);
}

function markOf(address: Address, event: string): string {
  return `${hashed(lineOf(address))} ${event}`;
}

/** To be called when the replies of an event have gone out: carries out its effects, marks it sent. */
export async function finish(
  sessions: Sessions,
  address: Address,
  event: string,
  effects: readonly unknown[],
): Promise<void> {
  const line = lineOf(address);
  const forgets = (effects as readonly Effect[]).some((effect) => effect.kind === 'forget');
  // Whoever wrote again meanwhile has begun anew: what is kept by now is not what was to be deleted.
  if (!forgets || (await sessions.load(line)) !== undefined) return sessions.sent(line, event);
  remember(sessions, markOf(address, event));
  return sessions.forget(line);
}

/**
 * Handles one event of one address: loads, turns, writes. Resolves only after the write.
 * @throws whatever the store rejects with; then nothing has changed and the event may come again.
 */
export async function handle(
  { conversation, settings, sessions }: Handling,
  address: Address,
  event: Event | OfficeEvent,
  now: Date,
): Promise<HandledEvent> {
  const gone = forgottenIn(sessions);
  if (gone.size > 0 && gone.has(markOf(address, event.id)))
    return { ...NOTHING_LEFT, done: async () => {} };
  // Who is there at all may ask a question next; a process without people costs no memory for it.
  readAhead(conversation.questions);
  const handled = await sessions.handleOnce(
    lineOf(address),
    event.id,
    (stored) => turn(conversation, sessionIn(stored), event, { now, settings }),
    event.order,
  );
  return {
    replies: handled.replies as readonly Reply[],
    effects: handled.effects as readonly Effect[],
    fresh: handled.fresh,
    language: sessionIn(handled.session)?.language,
    ...{ replica: handled.replica, behind: handled.behind },
    done: () => finish(sessions, address, event.id, handled.effects),
  };
}
