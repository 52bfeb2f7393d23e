import type { Arrival } from '../../adapters/adapter.ts';
import { type Address, addressIn } from '../../conversations/address.ts';
import type { Conversation } from '../../conversations/conversation.ts';
import type { OfficeEvent } from '../../conversations/event.ts';
import type { Bot } from '../bot/host.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Office } from '../offices/office.ts';
import { isStaff, type Offices } from '../offices/offices.ts';
import { isClosing } from './desk-words.ts';
import type { Desks } from './desks.ts';
import { type Notice, type Place, type Relay, withAnswer } from './relay.ts';
import type { RelayRows } from './relay-rows.ts';

/** What taking words from a desk needs. */
export interface FromDeskParts {
  readonly rows: RelayRows;
  readonly desks: Desks;
  readonly conversation: Conversation;
  readonly offices: Offices;
  readonly log: Log;
  readonly clock: Clock;
  readonly botOf: (address: Address) => Bot | undefined;
  readonly toPerson: (person: Address, event: OfficeEvent) => Promise<'sent' | 'unreachable'>;
  /** Leaves a notice for the thread of a person. */
  readonly notice: (person: string, mark: string, notice: Notice) => Promise<void>;
  /** Begins work that nobody waits for. */
  readonly begin: (work: () => Promise<void>) => void;
}

/** What was said at a desk, and in whose exchange. */
interface Said {
  readonly arrival: Arrival;
  readonly office: Office;
  readonly message: string;
  readonly key: string;
  readonly place: Place;
}

type Deed = { readonly what: OfficeEvent['what']; readonly text: string } | 'no-words' | 'nothing';

/** What staff did: wrote, corrected, took back, closed; or something without words. */
function deedOf({ event, edit }: Arrival, conversation: Conversation): Deed {
  if (edit)
    return { what: edit.kind === 'changed' ? 'corrected' : 'taken-back', text: edit.text.trim() };
  const text =
    event.kind === 'text'
      ? event.text.trim()
      : event.kind === 'choose'
        ? (event.values[0] ?? '')
        : event.kind === 'command'
          ? `/${event.command} ${event.argument}`.trim()
          : '';
  if (isClosing(conversation, text)) return { what: 'closed', text: '' };
  if (event.kind === 'unread') return event.what === 'media' ? 'no-words' : 'nothing';
  return event.kind === 'text' && text !== '' ? { what: 'reply', text } : 'nothing';
}

function staffIn({ platform, workspace, person }: Address): string {
  return platform === 'slack' ? `${platform}:${workspace}:${person}` : `${platform}:${person}`;
}

/** What staff did in one thread, by which it is done once. */
function markOf({ event }: Arrival, { thread }: Place): string {
  return `office:${thread}:${event.id}`;
}

/** Whether it is the thread of an exchange; also just before it is written that its first message is posted. */
function isThreadOf({ thread, waiting }: Relay, place: Place): boolean {
  return thread?.id === place.thread || waiting.some(({ mark }) => mark === place.thread);
}

class FromDesk {
  readonly #parts: FromDeskParts;

  constructor(parts: FromDeskParts) {
    this.#parts = parts;
  }

  async take(arrival: Arrival): Promise<boolean> {
    const said = await this.#saidAt(arrival);
    if (!said) return false;
    const { office } = said;
    if (!(await this.#mayAct(said))) await this.#refuse(said);
    else {
      const relay = await this.#exchangeOf(said);
      if (relay === 'done') return true;
      if (relay) await this.#act(said, relay);
      else await this.#sayOver(said, office);
    }
    return true;
  }

  async #saidAt(arrival: Arrival): Promise<Said | undefined> {
    const { rows, desks } = this.#parts;
    const { address, repliesTo } = arrival;
    const office = desks.at(address);
    if (!office) return undefined;
    for (const message of [repliesTo, address.thread]) {
      if (message === undefined) continue;
      const { thread: _, ...desk } = address;
      const key = desks.keyOf(desk, message);
      const place = await rows.place(key);
      if (place) return { arrival, office, message, key, place };
    }
    return undefined;
  }

  /** Configured, of this office, and a full member: checked at every action. */
  async #mayAct({ arrival, office, place }: Said): Promise<boolean> {
    const { address } = arrival;
    if (place.office !== office.id || !isStaff(office, address)) return false;
    const { adapter } = this.#parts.botOf(address) ?? {};
    return !(await adapter?.isGuest?.(address));
  }

  async #refuse({ arrival, place }: Said): Promise<void> {
    const { log, notice } = this.#parts;
    log.refused('desk', arrival.address);
    if (place.person !== undefined)
      await notice(place.person, `not-staff:${place.thread}`, 'not-staff');
  }

  /** The exchange, where it is open, still this thread's, and the person still of this office. */
  async #exchangeOf({ office, place, arrival }: Said): Promise<Relay | 'done' | undefined> {
    const { rows, offices } = this.#parts;
    if (place.person === undefined) return undefined;
    const relay = await rows.read(place.person);
    if (relay?.answers.some((one) => one.event === markOf(arrival, place))) return 'done';
    if (!relay?.open || !isThreadOf(relay, place)) return undefined;
    const now = await offices.officeOf(addressIn(place.person));
    return now?.id === office.id ? relay : undefined;
  }

  async #act({ arrival, place, key }: Said, { person }: Relay): Promise<void> {
    const { notice, toPerson, conversation, rows, clock } = this.#parts;
    const { address } = arrival;
    const mark = markOf(arrival, place);
    const deed = deedOf(arrival, conversation);
    if (deed === 'nothing') return;
    if (deed === 'no-words') return notice(person, mark, 'no-words');
    const reached = await toPerson(addressIn(person), { id: mark, kind: 'office', ...deed });
    if (reached === 'unreachable') return notice(person, mark, 'unreachable');
    const answer = { by: staffIn(address), at: new Date(clock.now()).toISOString(), event: mark };
    const closes = deed.what === 'closed' ? ({ open: false } as const) : {};
    await rows.change(person, (row) => row && { ...withAnswer(row, answer), ...closes });
    await rows.setPlace(key, place);
    if (deed.what === 'closed') await notice(person, mark, 'closed-by-staff');
  }

  /** Once in each thread. */
  async #sayOver({ arrival, key, message, place }: Said, office: Office): Promise<void> {
    const { rows, begin, desks } = this.#parts;
    if (place.over) return;
    await rows.setPlace(key, { ...place, over: true });
    const { thread: _, ...desk } = arrival.address;
    begin(() => desks.sayOver(office, desk, message));
  }
}

/** Takes what is said at desks: true where it belongs to an exchange, and then it is dealt with. */
export function createFromDesk(parts: FromDeskParts): (arrival: Arrival) => Promise<boolean> {
  const taking = new FromDesk(parts);
  return (arrival) => taking.take(arrival);
}
