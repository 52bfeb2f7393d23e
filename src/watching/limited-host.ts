import type { Arrival, Host } from '../../adapters/adapter.ts';
import type { Conversation } from '../../conversations/conversation.ts';
import { languageFor } from '../../conversations/words.ts';
import type { Outgoing } from '../bot/outgoing.ts';
import type { Log } from '../log.ts';
import type { Floods } from './floods.ts';

/** What a limit needs beside the host. */
export interface LimitParts {
  readonly floods: Floods;
  readonly conversation: Conversation;
  readonly outgoing: Pick<Outgoing, 'post'>;
  readonly log: Log;
}

/** Tells a person, once a flood, that what they write now is not read. */
async function tell(parts: LimitParts, { address, event }: Arrival): Promise<void> {
  const { conversation, floods, outgoing, log } = parts;
  const { languages, words } = conversation;
  const language =
    floods.languageOf(address) ??
    languageFor(languages, event.language) ??
    (languages[0] as string);
  const text = words.say(language, 'note-flood');
  const replies = [{ kind: 'note', topic: 'flood', text } as const];
  try {
    await outgoing.post({ to: address, replies, language });
  } catch (error) {
    log.failed('flood', error, address);
  }
}

/**
 * A host that takes no more of one person than anybody may send. What is above it is acknowledged and
 * dropped before the store is touched, and the person is told so once, where the bot was written to.
 */
export function limitedHost(host: Host, parts: LimitParts): Host {
  return {
    ...host,
    receive: async (arrival) => {
      const weighed = parts.floods.weigh(arrival.address);
      if (weighed === 'taken') return host.receive(arrival);
      const first = weighed === 'dropped-first';
      parts.log.dropped(arrival.address, first);
      if (first && arrival.addressed) void tell(parts, arrival);
    },
  };
}
