import type { Arrival } from '../../../adapters/adapter.ts';
import { type Address, lineOf } from '../../../conversations/address.ts';
import type { Reply } from '../../../conversations/reply.ts';
import type { Session } from '../../../conversations/session.ts';
import { NO_SETTINGS } from '../../../conversations/settings.ts';
import { turn } from '../../../conversations/turn.ts';
import { CALLS } from '../../../src/calls.ts';
import { loadConversation } from '../../../src/load-conversation.ts';
import type { TestHost } from './stage.ts';

const moment = { now: new Date('2024-10-10T08:00:00+08:00'), settings: NO_SETTINGS };

/** The real conversation behind a host, with sessions in memory. */
export function converse(host: TestHost): { told: Reply[] } {
  const conversation = loadConversation(CALLS);
  const sessions = new Map<string, Session | undefined>();
  const told: Reply[] = [];
  const turned = ({ address, event }: Arrival) =>
    turn(conversation, sessions.get(lineOf(address)), event, moment);
  host.answer = (arrival) => {
    const { session, replies } = turned(arrival);
    sessions.set(lineOf(arrival.address), session);
    told.push(...replies);
    return replies;
  };
  host.isStale = (arrival) =>
    turned(arrival).replies.some((reply) => reply.kind === 'note' && reply.topic === 'stale');
  host.languageOf = (address: Address) => sessions.get(lineOf(address))?.language ?? 'en';
  return { told };
}
