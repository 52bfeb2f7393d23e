import type { Conversation } from '../conversations/conversation.ts';
import type { Event } from '../conversations/event.ts';
import type { Effect, Reply } from '../conversations/reply.ts';
import { parseSession } from '../conversations/session.ts';
import type { Settings } from '../conversations/settings.ts';
import { turn } from '../conversations/turn.ts';
import { type Address, lineOf } from './address.ts';
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
  readonly fresh: boolean;
  /** To be called when the replies have gone out: carries out the effects and marks them sent. */
  readonly done: () => Promise<void>;
}

/**
 * Handles one event of one address: loads, turns, writes. Resolves only after the write.
 * @throws whatever the store rejects with; then nothing has changed and the event may come again.
 */
export async function handle(
  { conversation, settings, sessions }: Handling,
  address: Address,
  event: Event,
  now: Date,
): Promise<HandledEvent> {
  const line = lineOf(address);
  const handled = await sessions.handleOnce(line, event.id, (stored) => {
    const session = stored === undefined ? undefined : parseSession(stored);
    return turn(conversation, session, event, { now, settings });
  });
  const effects = handled.effects as readonly Effect[];
  const forgets = effects.some((effect) => effect.kind === 'forget');
  return {
    replies: handled.replies as readonly Reply[],
    fresh: handled.fresh,
    done: async () => {
      if (forgets) await sessions.forget(line);
      else sessions.sent(line, event.id);
    },
  };
}
