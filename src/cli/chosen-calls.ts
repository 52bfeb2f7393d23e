import type { CallConversation } from '../../conversations/call-conversation.ts';
import { CallguideError } from '../callguide-error.ts';
import { CALLS, callIn } from '../calls.ts';
import type { ChatOptions } from './chat-options.ts';

/** The calls that the options choose: those of the folders, else all; of these the one with the id. */
export async function chosenCalls({
  call,
  callFolder = [],
}: Pick<ChatOptions, 'call' | 'callFolder'>): Promise<readonly CallConversation[]> {
  const own = await Promise.all(callFolder.map(callIn));
  const offered = own.length > 0 ? own : CALLS;
  if (call === undefined) return offered;
  const known = [...own, ...CALLS];
  const named = known.filter((one) => one.call.id === call).slice(0, 1);
  if (named.length > 0) return named;
  const ids = [...new Set(known.map((one) => one.call.id))].join(', ');
  throw new CallguideError('call-unknown', `There is no call "${call}". There is: ${ids}`);
}
