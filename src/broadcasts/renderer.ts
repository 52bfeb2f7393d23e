import type { Adapter } from '../../adapters/adapter.ts';
import { addressIn } from '../../conversations/address.ts';
import type { Reply } from '../../conversations/reply.ts';
import type { Settings } from '../../conversations/settings.ts';
import type { BroadcastTable } from './broadcast-tables.ts';
import type { BroadcastsParts } from './broadcasts.ts';
import type { Content } from './content.ts';
import type { Waiting } from './ledger.ts';
import { isPersonal, messageFor, spokenTo } from './message.ts';

/** A broadcast that is going out, as it was last read, and what it says to all who speak a language. */
interface Known {
  readonly text: string;
  readonly content: Content;
  readonly said: Map<string, readonly Reply[]>;
  settings: Settings;
}

const MOST_KNOWN = 20;

/** Makes what a broadcast says to one address; what is the same for all is made once. */
export function createRenderer({ conversation, settingsOf, session, now }: BroadcastsParts) {
  const all = new Map<string, Known>();

  /** As the office has set its deadlines by now: nobody is told an old one. */
  function known({ id, office, content: text }: BroadcastTable): Known {
    const settings = settingsOf(office);
    const found = all.get(id);
    if (found?.text === text && found.settings === settings) return found;
    const made = { text, settings, content: JSON.parse(text) as Content, said: new Map() };
    if (all.size >= MOST_KNOWN) all.clear();
    all.set(id, made);
    return made;
  }

  async function repliesTo(broadcast: BroadcastTable, to: Waiting): Promise<readonly Reply[]> {
    if (to.replies !== null) return JSON.parse(to.replies) as Reply[];
    const { content, said, settings } = known(broadcast);
    const language = spokenTo(content, to.language);
    const making = { conversation, settings, call: broadcast.call, now: new Date(now()) };
    if (isPersonal(content.texts[language] ?? ''))
      return messageFor(making, content, language, await session(to.address));
    const before = said.get(language);
    const replies = before ?? messageFor(making, content, language, undefined);
    said.set(language, replies);
    return replies;
  }

  return async (
    adapter: Adapter,
    broadcast: BroadcastTable,
    to: Waiting,
  ): Promise<readonly unknown[]> => {
    const replies = await repliesTo(broadcast, to);
    return adapter.render(replies, { address: addressIn(to.address), language: to.language });
  };
}
