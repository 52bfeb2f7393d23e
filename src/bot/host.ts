import type { Adapter, Arrival, Host, Presence } from '../../adapters/adapter.ts';
import { type Address, addressIn, lineOf } from '../../conversations/address.ts';
import type { OfficeEvent } from '../../conversations/event.ts';
import type { Effect, Reply } from '../../conversations/reply.ts';
import { turn } from '../../conversations/turn.ts';
import type { Clock } from '../clock.ts';
import { finish, type Handling, handle, sessionIn } from '../handle.ts';
import type { Log } from '../log.ts';
import type { Offices } from '../offices/offices.ts';
import type { Relays } from '../relays/relays.ts';
import type { TakingOver } from '../sessions/contract.ts';
import type { StaffEngine } from '../staff/acting.ts';
import type { StaffInChat } from '../staff/staff-in-chat.ts';
import type { Engine } from '../stores/store.ts';
import type { Floods } from '../watching/floods.ts';
import { limitedHost } from '../watching/limited-host.ts';
import type { MovedChats } from './moved-chats.ts';
import { createOutgoing, type Outgoing } from './outgoing.ts';
import { createPaces } from './pace.ts';
import { ratesBy } from './rates.ts';
import type { Replica } from './replica.ts';
import { sharing } from './sharing.ts';

/** What all bots of a process share. */
export interface BotParts extends Handling {
  readonly offices: Offices;
  readonly engine: Engine;
  readonly moved: MovedChats;
  readonly clock: Clock;
  readonly log: Log;
  /** Notes beside the session that an address can be reached again, or no longer. */
  readonly presence?: (address: Address, kind: 'gone' | 'back') => Promise<void>;
  /** How fast people may write; without it, as fast as they like. */
  readonly floods?: Floods;
  /** This process among those that share the store; without it, it is alone. */
  readonly replica?: Replica | undefined;
  /** Does what only one of those processes may do at a time. */
  readonly alone?: Host['alone'];
  /** How many messages a second go to many, by platform; without it, as the platforms say. */
  readonly rate?: (platform: string) => number;
  /** What staff act through in chats; without it nobody does. */
  readonly staffEngine?: StaffEngine;
  /** How often staff are shown the progress of a broadcast, in ms; without it, as often as a group may be. */
  readonly progressMs?: number;
}

/** One adapter at work: what takes its arrivals, and what carries the answers. */
export interface Bot {
  readonly adapter: Adapter;
  readonly host: Host;
  readonly outgoing: Outgoing;
}

const FALLBACK = 'en';

/** What an arrival would get now, without keeping anything; nothing where it was handled before. */
async function lookedAt(parts: BotParts, { event, ...at }: Arrival): Promise<readonly Reply[]> {
  await parts.moved.look(at.address);
  const { conversation, sessions, offices, clock } = parts;
  const address = parts.moved.kept(at.address);
  const looked = await sessions.look(lineOf(address), event.id, event.order);
  if (looked.seen) return [];
  const session = sessionIn(looked.session);
  const moment = { now: new Date(clock.now()), settings: await offices.settingsFor(address) };
  return turn(conversation, session, event, moment).replies;
}

/** One turn; the answer goes its way once the turn is written. */
async function received(
  parts: BotParts,
  { outgoing, relays }: { readonly outgoing: Outgoing; readonly relays: Relays },
  arrival: Arrival,
): Promise<void> {
  const { message } = arrival;
  const address = parts.moved.kept(arrival.address);
  const began = performance.now();
  const event = await parts.offices.welcome(address, arrival.event);
  const handling = { ...parts, settings: await parts.offices.settingsFor(address) };
  const {
    replies,
    effects,
    fresh,
    language,
    done: sent,
    ...written
  } = await handle(handling, address, event, new Date(parts.clock.now()));
  const kinds = { in: event.kind, out: replies.map((reply) => reply.kind) };
  const ms = performance.now() - began;
  parts.log.handled(address, event.id, { ...kinds, ms, again: !fresh });
  if (replies.length === 0 && effects.length === 0) return;
  const spoken = language ?? event.language ?? FALLBACK;
  const done = carryingOut({ parts, relays, address, event: event.id, effects, sent });
  const share = sharing(parts, address, event.id, written);
  outgoing.deliver({
    ...{ address, event: event.id, replies, language: spoken, after: message, done },
    ...share,
  });
  parts.floods?.speaks(address, spoken);
}

/** What follows once the answer to an event is out. */
interface Following {
  readonly parts: BotParts;
  readonly relays: Relays;
  readonly address: Address;
  readonly event: string;
  readonly effects: readonly Effect[];
  /** Marks the event as answered; of a person who left, deletes what is kept. */
  readonly sent: () => Promise<void>;
}

/** Carries out the effects of an event that only a bot knows, and then marks it as answered. */
function carryingOut({ parts, relays, address, event, effects, sent }: Following) {
  return async (): Promise<void> => {
    await relays.take(address, event, effects);
    const forgets = effects.some(({ kind }) => kind === 'forget');
    const isGone = forgets && (await parts.sessions.load(lineOf(address))) === undefined;
    if (isGone) await parts.offices.forget(address);
    await sent();
  };
}

/** One turn of a person for what their office did; its answer goes its way to them. */
export async function toPerson(
  parts: BotParts,
  bot: Bot | undefined,
  person: Address,
  event: OfficeEvent,
): Promise<'sent' | 'unreachable'> {
  if (!bot || (await parts.sessions.load(lineOf(person))) === undefined) return 'unreachable';
  const settings = await parts.offices.settingsFor(person);
  const now = new Date(parts.clock.now());
  const handled = await handle({ ...parts, settings }, person, event, now);
  const { replies, language, done } = handled;
  if (replies.length > 0)
    bot.outgoing.deliver({
      ...{ address: person, event: event.id, replies, done },
      language: language ?? FALLBACK,
      ...sharing(parts, person, event.id, handled),
    });
  return 'sent';
}

/** Whether the bot is meant: it was named, or the person talks with it in this thread already. */
async function isToBot({ sessions, moved }: BotParts, arrival: Arrival): Promise<boolean> {
  if (arrival.addressed) return true;
  if (arrival.address.thread === undefined) return false;
  return (await sessions.load(lineOf(moved.kept(arrival.address)))) !== undefined;
}

/** Puts an adapter to work for the people of a process. */
export function createBot(
  parts: BotParts,
  adapter: Adapter,
  { relays, staff }: { readonly relays: Relays; readonly staff: StaffInChat },
): Bot {
  const { log } = parts;
  const note = async (address: Address, presence: Presence) => {
    if (presence.kind === 'moved') return parts.moved.note(address, presence.to);
    await parts.moved.look(address);
    const kept = parts.moved.kept(address);
    if (presence.kind === 'gone') await relays.gone(kept);
    await parts.presence?.(kept, presence.kind);
  };
  const { rate = ratesBy() } = parts;
  const paces = createPaces(rate(adapter.platform));
  const outgoing = createOutgoing({ adapter, log, note, paces, moved: parts.moved });
  const host: Host = {
    receive: async (arrival) => {
      try {
        await parts.moved.look(arrival.address);
        if (await relays.fromDesk(arrival)) return;
        const own = await staff.take(arrival);
        if (own && (await isToBot(parts, own))) await received(parts, { outgoing, relays }, own);
      } catch (error) {
        log.failed('turn', error, arrival.address, arrival.event.id);
        throw error;
      }
    },
    look: (arrival) => lookedAt(parts, arrival),
    form: (arrival) => staff.form(arrival),
    submit: (arrival, form, fields) => staff.submit(arrival, form, fields),
    awaitsFiles: (arrival) => staff.awaitsFiles(arrival),
    note,
    failed: (what, error) => log.failed(what, error),
    reached: (isReached) => log.reached(adapter.platform, isReached),
    ...(parts.alone ? { alone: parts.alone } : {}),
  };
  const { conversation, floods } = parts;
  if (!floods) return { adapter, host, outgoing };
  return { adapter, host: limitedHost(host, { floods, conversation, outgoing, log }), outgoing };
}

/**
 * Sends what a crash or a stop left unsent, each by the bot of its platform: all of it, or only what
 * the store knows to be left by a replica that is gone.
 */
export async function recover(
  parts: BotParts,
  bots: readonly Bot[],
  relays: Relays,
  of: TakingOver['of'] = 'all',
): Promise<void> {
  const { sessions, log } = parts;
  const botOf = ({ platform }: Address) =>
    bots.find(({ adapter }) => adapter.platform === platform);
  const canSend = (line: string) => botOf(addressIn(line)) !== undefined;
  const skipped = (error: unknown) => log.failed('unsent', error);
  for await (const unsent of sessions.unsent({ of, canSend, skipped })) {
    const address = addressIn(unsent.address);
    const { event } = unsent;
    const effects = unsent.effects as readonly Effect[];
    const sent = async () => {
      await finish(sessions, address, event, effects);
      // What came twice already is noted at once: the next crash does not send it a third time.
      await sessions.flush(unsent.address).catch((error: unknown) => log.failed('flush', error));
    };
    botOf(address)?.outgoing.deliver({
      address,
      event,
      replies: unsent.replies as readonly Reply[],
      language: sessionIn(unsent.session)?.language ?? FALLBACK,
      done: carryingOut({ parts, relays, address, event, effects, sent }),
      ...sharing(parts, address, event, unsent),
    });
  }
}
