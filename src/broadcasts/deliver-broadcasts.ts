import { Broadcasts, type BroadcastsParts } from './broadcasts.ts';
import { type Delivering, type DeliveringParts, startDelivering } from './delivering.ts';
import { createRenderer } from './renderer.ts';

/** What the bot process needs to send what staff confirm, and what reminders say to each. */
export type BotParts = BroadcastsParts &
  Omit<DeliveringParts, 'queue' | 'render' | 'calls'> & {
    /** Makes the words of a reminder as it goes out; without it the ledger holds them. */
    readonly reminders?: DeliveringParts['render'];
  };

/** Begins to send what is confirmed; one call in the bot process, once its adapters are started. */
export function deliverBroadcasts({ reminders, ...parts }: BotParts): Delivering {
  const broadcasts = new Broadcasts(parts);
  const own = createRenderer(parts);
  return startDelivering({
    ...parts,
    calls: parts.conversation.topics.map(({ id }) => id),
    queue: (broadcast) => broadcasts.queue(broadcast),
    render: (adapter, broadcast, to) =>
      (broadcast.kind === 'reminder' && reminders ? reminders : own)(adapter, broadcast, to),
  });
}
