import { setTimeout as sleep } from 'node:timers/promises';
import type { Alone } from '../../adapters/adapter.ts';
import { SendFailure } from '../../adapters/send-failure.ts';
import { type Address, addressIn } from '../../conversations/address.ts';
import type { Answer as OutgoingAnswer } from '../bot/outgoing.ts';
import type { BroadcastState, BroadcastTable } from '../broadcasts/broadcast-tables.ts';
import { hasCode } from '../callguide-error.ts';
import { createQueue } from '../sessions/queue.ts';
import { createUnderway } from '../underway.ts';
import { broadcastNote, type Showing } from './broadcast-screens.ts';
import type { StaffParts } from './staff-in-chat.ts';
import type { StaffRows } from './staff-rows.ts';
import type { Who } from './who.ts';
import { sayIn } from './words.ts';
import type { Followed } from './work.ts';

/** The messages that show how far broadcasts are: each is changed in place, until it is over. */
export interface Following {
  /** Shows a broadcast in a message of its own, which answers an event: once, however often it is asked. */
  follow(place: Place, answering: Answering): void;
  /** Changes the message at once; false where the broadcast is not shown in that message. */
  refresh(address: Address, broadcast: string, message: string): Promise<boolean>;
  /** Goes on with what an earlier process showed. */
  start(): Promise<void>;
  /** Changes nothing more, and resolves when nothing is under way. */
  close(): Promise<void>;
}

/** Where a broadcast is shown, and for whom. */
type Place = Pick<Followed, 'broadcast' | 'office' | 'who' | 'address' | 'language'>;

/** The event that is answered; `done` is called once the message is out and noted. */
type Answering = Pick<OutgoingAnswer, 'event' | 'replica' | 'isOwn' | 'done'>;

/** A message is changed at most this often: Telegram takes 20 messages a minute in a group. */
const PROGRESS_MS = 3000;
/** What begins at once does so within about a second. */
const [LOOK_MS, LOOKS] = [50, 60];
const WAITING: readonly BroadcastState[] = ['scheduled', 'queueing'];
const OVER: readonly BroadcastState[] = ['done', 'canceled'];

class FollowingOfProcess implements Following {
  readonly #parts: StaffParts;
  readonly #rows: StaffRows;
  readonly #who: Who;
  readonly #queue = createQueue();
  /** What each message shows, as far as this process knows. */
  readonly #shown = new Map<string, string>();
  /** The answers that are about to be shown. */
  readonly #posting = new Set<string>();
  readonly #closing = new AbortController();
  readonly #underway = createUnderway((error) => {
    if (!this.#closing.signal.aborted) this.#parts.log.failed('staff', error);
  });
  #end: (() => Promise<void>) | undefined;

  constructor(parts: StaffParts, rows: StaffRows, who: Who) {
    this.#parts = parts;
    this.#rows = rows;
    this.#who = who;
  }

  follow(place: Place, answering: Answering): void {
    const { event, replica } = answering;
    const mark = JSON.stringify([place.address, event, replica]);
    if (this.#posting.has(mark)) return;
    this.#posting.add(mark);
    this.#begin(() => this.#post(place, answering).finally(() => this.#posting.delete(mark)));
  }

  async refresh(address: Address, broadcast: string, message: string) {
    const all = await this.#rows.followed();
    const one = all.find(
      (each) => each.broadcast === broadcast && each.message === message && isIn(each, address),
    );
    if (one) this.#begin(() => this.#show(one));
    return one !== undefined;
  }

  async start(): Promise<void> {
    const { alone } = this.#parts;
    let ends = new AbortController();
    const work: Alone = {
      begin: async () => {
        ends = new AbortController();
        this.#begin(() => this.#look(AbortSignal.any([ends.signal, this.#closing.signal])));
      },
      end: async () => ends.abort(),
    };
    if (alone) this.#end = await alone('progress of broadcasts', work);
    else await work.begin();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#end?.();
    await this.#underway.idle();
  }

  /** The broadcast once it goes out, so that it can be paused from the first look; or after a while. */
  async #begun({ broadcasts, staff }: Showing, id: string): Promise<BroadcastTable> {
    const now = this.#parts.clock.now();
    for (let looks = 0; ; looks += 1) {
      const row = await broadcasts.show(staff, id);
      const isSoon = WAITING.includes(row.state) && (row.start_at ?? 0) <= now;
      if (!isSoon || looks === LOOKS || this.#closing.signal.aborted) return row;
      await sleep(LOOK_MS, undefined, { signal: this.#closing.signal });
    }
  }

  async #post(place: Place, { isOwn, done }: Answering): Promise<void> {
    const { broadcast, language, address: line } = place;
    const showing = this.#showing(place);
    const outgoing = this.#parts.botOf(addressIn(line))?.outgoing;
    if (!showing || !outgoing) return;
    const row = await this.#begun(showing, broadcast);
    const replies = [await broadcastNote(showing, row)];
    const [sent] = (await outgoing.post({ to: addressIn(line), replies, language, isOwn })) ?? [];
    if (sent) await this.#rows.follow({ version: 1, ...place, message: sent.message });
    // What is not this process's to send any more is another one's to answer.
    else if (isOwn && !(await isOwn(this.#closing.signal))) return;
    await done();
  }

  /** Begins work that nobody waits for. */
  #begin(work: () => Promise<void>): void {
    if (!this.#closing.signal.aborted) this.#underway.begin(work);
  }

  async #look(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        for (const one of await this.#rows.followed()) {
          if (signal.aborted) return;
          await this.#show(one);
        }
      } catch (error) {
        if (!signal.aborted) this.#parts.log.failed('staff', error);
      }
      await sleep(this.#parts.progressMs ?? PROGRESS_MS, undefined, { signal }).catch(() => {});
    }
  }

  #show(followed: Followed): Promise<void> {
    return this.#queue.run(JSON.stringify(followed), () => this.#showNow(followed));
  }

  /** Brings one message up to date; it is followed no longer once it says how the broadcast ended. */
  async #showNow(followed: Followed): Promise<void> {
    const { broadcast, message, language } = followed;
    if (!this.#isForStaff(followed)) return this.#rows.unfollow(followed);
    const showing = this.#showing(followed);
    const bot = this.#parts.botOf(addressIn(followed.address));
    if (!showing || !bot?.adapter.replace) return;
    const row = await showing.broadcasts.show(showing.staff, broadcast).catch(orForgotten);
    if (!row) return this.#rows.unfollow(followed);
    const reply = await broadcastNote(showing, row);
    const text = JSON.stringify(reply);
    const key = JSON.stringify([followed.address, message]);
    if (this.#shown.get(key) !== text) {
      const address = addressIn(followed.address);
      const [payload] = bot.adapter.render([reply], { address, language });
      if (!(await this.#replaced(followed, payload))) return;
      this.#shown.set(key, text);
    }
    if (!OVER.includes(row.state)) return;
    this.#shown.delete(key);
    await this.#rows.unfollow(followed);
  }

  /** Whether the message says it now; one that can be changed no longer is followed no longer. */
  async #replaced(followed: Followed, payload: unknown): Promise<boolean> {
    const { botOf, moved } = this.#parts;
    const address = addressIn(followed.address);
    const { adapter, outgoing } = botOf(address) ?? {};
    const pace = outgoing?.paces.of(address);
    if (!adapter || !pace || pace.isPaused()) return false;
    await pace.take(1, this.#closing.signal);
    try {
      await adapter.replace?.(moved.current(address), followed.message, payload);
      return true;
    } catch (error) {
      const reason = error instanceof SendFailure ? error.reason : { kind: 'refused' as const };
      if (reason.kind === 'wait') pace.pause(reason.seconds);
      else if (reason.kind === 'gone' || reason.kind === 'refused')
        await this.#rows.unfollow(followed);
      return false;
    }
  }

  /** Whether staff of the office read it: at its desk they do, alone with the bot only who still is one of them. */
  #isForStaff({ address: line, office }: Followed): boolean {
    const address = addressIn(line);
    return !this.#who.isPrivate(address) || this.#who.isListed(address, office);
  }

  #showing({ office: id, who, language }: Place): Showing | undefined {
    const { offices, conversation, staffEngine } = this.#parts;
    const office = offices.all.find((one) => one.id === id);
    if (!office || !staffEngine) return undefined;
    const { broadcasts } = staffEngine;
    return { office, conversation, broadcasts, staff: { office: id, who }, say: sayIn(language) };
  }
}

/** A broadcast that is there no longer is nothing to show. */
function orForgotten(error: unknown): undefined {
  if (!hasCode(error, 'broadcast')) throw error;
}

function isIn({ address }: Followed, { chat, person }: Address): boolean {
  const shown = addressIn(address);
  return shown.chat === chat && shown.person === person;
}

/** Shows how far broadcasts are. */
export function createFollowing(parts: StaffParts, rows: StaffRows, who: Who): Following {
  return new FollowingOfProcess(parts, rows, who);
}
