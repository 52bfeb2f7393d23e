import type { Address } from '../../conversations/address.ts';
import type { Words } from '../../conversations/words.ts';
import type { Access } from './access.ts';
import { escaped } from './mrkdwn.ts';
import type { People } from './people.ts';
import { respondAt } from './pressed.ts';

/** What is said beside the conversation, and only to the person it is for. */
export interface Telling {
  readonly access: Access;
  readonly people: People;
  readonly words: Words;
  readonly failed: (what: string, error: unknown) => void;
}

/** Tells a person something that nobody else sees and nothing keeps; that it fails harms nobody. */
export async function tell(
  telling: Telling,
  address: Address,
  id: string,
  responseUrl?: string,
): Promise<void> {
  const { people, words } = telling;
  await tellWords(telling, address, words.say(await people.languageOf(address), id), responseUrl);
}

/** The same, in words that are given. */
export async function tellWords(
  { access, people, failed }: Telling,
  address: Address,
  given: string,
  responseUrl?: string,
): Promise<void> {
  try {
    const text = escaped(given);
    if (responseUrl) {
      await respondAt(responseUrl, { response_type: 'ephemeral', replace_original: false, text });
      return;
    }
    const { chat, thread, person: user, workspace } = address;
    const client = await access.client(workspace);
    const channel = chat ?? (await people.directOf(workspace, user));
    const under = thread === undefined ? {} : { thread_ts: thread };
    await client.chat.postEphemeral({ channel, user, text, ...under });
  } catch (error) {
    failed('notice', error);
  }
}
