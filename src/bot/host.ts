import type { Adapter, Arrival, Host, Presence } from '../../adapters/adapter.ts';
import { type Address, addressIn, lineOf } from '../../conversations/address.ts';
import type { Effect, Reply } from '../../conversations/reply.ts';
import type { Settings } from '../../conversations/settings.ts';
import { turn } from '../../conversations/turn.ts';
import type { Clock } from '../clock.ts';
import { finish, type Handling, handle, sessionIn } from '../handle.ts';
import type { Log } from '../log.ts';
import type { MovedChats } from './moved-chats.ts';
import { createOutgoing, type Outgoing } from './outgoing.ts';

/** What all bots of a process share. */
export interface BotParts extends Omit<Handling, 'settings'> {
  readonly settingsFor: (address: Address) => Settings;
  readonly moved: MovedChats;
  readonly clock: Clock;
  readonly log: Log;
}

/** One adapter at work: what takes its arrivals, and what carries the answers. */
export interface Bot {
  readonly adapter: Adapter;
  readonly host: Host;
  readonly outgoing: Outgoing;
}

const FALLBACK = 'en';

/** What an arrival would get now, without keeping anything. */
async function lookedAt(parts: BotParts, { event, ...at }: Arrival): Promise<readonly Reply[]> {
  const { conversation, sessions, settingsFor, clock } = parts;
  const address = parts.moved.kept(at.address);
  const session = sessionIn(await sessions.load(lineOf(address)));
  const moment = { now: new Date(clock.now()), settings: settingsFor(address) };
  return turn(conversation, session, event, moment).replies;
}

/** One turn; the answer goes its way once the turn is written. */
async function received(parts: BotParts, outgoing: Outgoing, arrival: Arrival): Promise<void> {
  const { event, message } = arrival;
  const address = parts.moved.kept(arrival.address);
  const began = performance.now();
  const handling = { ...parts, settings: parts.settingsFor(address) };
  const { replies, effects, language, done } = await handle(
    handling,
    address,
    event,
    new Date(parts.clock.now()),
  );
  if (replies.length === 0 && effects.length === 0) return;
  const spoken = language ?? event.language ?? FALLBACK;
  outgoing.deliver({ address, event: event.id, replies, language: spoken, after: message, done });
  const kinds = { in: event.kind, out: replies.map((reply) => reply.kind) };
  parts.log.handled(address, { ...kinds, ms: performance.now() - began });
}

/** Puts an adapter to work for the people of a process. */
export function createBot(parts: BotParts, adapter: Adapter): Bot {
  const { log } = parts;
  const note = async (address: Address, presence: Presence) => {
    if (presence.kind === 'moved') await parts.moved.note(address, presence.to);
  };
  const outgoing = createOutgoing({ adapter, log, note, moved: parts.moved });
  const host: Host = {
    receive: (arrival) =>
      arrival.addressed ? received(parts, outgoing, arrival) : Promise.resolve(),
    look: (arrival) => lookedAt(parts, arrival),
    note,
    failed: (what, error) => log.failed(what, error),
  };
  return { adapter, host, outgoing };
}

/** Sends what a crash or a stop left unsent, each by the bot of its platform. */
export async function recover({ sessions, log }: BotParts, bots: readonly Bot[]): Promise<void> {
  for await (const unsent of sessions.unsent((error) => log.failed('unsent', error))) {
    const address = addressIn(unsent.address);
    const bot = bots.find(({ adapter }) => adapter.platform === address.platform);
    bot?.outgoing.deliver({
      address,
      event: unsent.event,
      replies: unsent.replies as readonly Reply[],
      language: sessionIn(unsent.session)?.language ?? FALLBACK,
      done: () => finish(sessions, address, unsent.event, unsent.effects as readonly Effect[]),
    });
  }
}
