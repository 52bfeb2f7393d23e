import type { Arrival, Host } from '../../../adapters/adapter.ts';
import { type Address, lineOf } from '../../../conversations/address.ts';
import type { Event } from '../../../conversations/event.ts';
import type { Reply } from '../../../conversations/reply.ts';
import type { Session } from '../../../conversations/session.ts';
import { NO_SETTINGS } from '../../../conversations/settings.ts';
import { turn } from '../../../conversations/turn.ts';
import { createWords } from '../../../conversations/words.ts';
import { CALLS } from '../../../src/calls.ts';
import { loadConversation, wordsIn } from '../../../src/load-conversation.ts';

export const words = createWords(
  wordsIn(new URL('../../../adapters/slack/locales/', import.meta.url)),
);

const now = new Date('2024-10-10T08:00:00+08:00');
const conversation = loadConversation(CALLS);

/** What is told of an event, and to whom. */
export interface Told {
  readonly arrival: Arrival;
  readonly replies: readonly Reply[];
  readonly language: string;
}

/** A host on the real conversation, with sessions in memory and every event taken once. */
export function createEngine(told: (answer: Told) => void | Promise<void> = () => {}) {
  const sessions = new Map<string, Session | undefined>();
  const seen = new Set<string>();
  const failures: [what: string, error: unknown][] = [];
  let broken: Error | undefined;

  function turned(address: Address, event: Event) {
    if (broken) throw broken;
    return turn(conversation, sessions.get(lineOf(address)), event, { now, settings: NO_SETTINGS });
  }

  const host: Host = {
    receive: async (arrival) => {
      const { address, event } = arrival;
      const mark = `${lineOf(address)} ${event.id}`;
      if (seen.has(mark)) return;
      const { session, replies } = turned(address, event);
      seen.add(mark);
      sessions.set(lineOf(address), session);
      await told({ arrival, replies, language: session?.language ?? 'en' });
    },
    look: async ({ address, event }) => turned(address, event).replies,
    form: async () => undefined,
    submit: async () => undefined,
    note: async () => {},
    failed: (what, error) => void failures.push([what, error]),
  };
  return {
    host,
    failures,
    /** From now on every turn fails, until it is mended. */
    breakDown: (error: Error | undefined) => {
      broken = error;
    },
  };
}
