import type { Arrival, Form } from '../../adapters/adapter.ts';
import type { Address } from '../../conversations/address.ts';
import type { Reply } from '../../conversations/reply.ts';
import type { Office } from '../offices/office.ts';
import { isStaff } from '../offices/offices.ts';
import { createQueue } from '../sessions/queue.ts';
import { type Acting, type Answer, Refusal, type StaffEngine } from './acting.ts';
import { formFor, runCommand, takeWords } from './commands.ts';
import { newFilling } from './filling-in.ts';
import { createFollowing, type Following } from './following.ts';
import { asUnknown, choicesOf, commandOf, isEditedCommand, type Meant, typedIn } from './meant.ts';
import { complaintsOf, shownForm } from './staff-form.ts';
import type { StaffInChat, StaffParts } from './staff-in-chat.ts';
import { createStaffRows, type StaffRows } from './staff-rows.ts';
import { inOffice, officeIn, whichOffice } from './which-office.ts';
import { createWho, nameOf, type Standing, type Who } from './who.ts';
import { note, sayIn } from './words.ts';
import type { Filled, Filling, Work } from './work.ts';

const LISTENS_MS = 3_600_000;
const MOST_SEEN = 30;

class StaffOfBot implements StaffInChat {
  readonly #parts: StaffParts;
  readonly #engine: StaffEngine;
  readonly #who: Who;
  readonly #rows: StaffRows;
  readonly #following: Following;
  readonly #queue = createQueue();

  constructor(parts: StaffParts, engine: StaffEngine) {
    const { offices, moved, clock, log, botOf } = parts;
    this.#parts = parts;
    this.#engine = engine;
    this.#rows = createStaffRows(parts.engine, clock.now);
    this.#following = createFollowing(parts, this.#rows);
    const adapterOf = (address: Address) => botOf(address)?.adapter;
    const { database } = engine;
    this.#who = createWho({ offices, moved, clock, log, database, adapterOf });
  }

  start(): Promise<void> {
    return this.#following.start();
  }

  close(): Promise<void> {
    return this.#following.close();
  }

  async take(arrival: Arrival): Promise<Arrival | undefined> {
    const words = commandOf(arrival);
    if (words) return this.#taken(arrival, { kind: 'command', words });
    if (isEditedCommand(arrival)) await this.#who.refuse(arrival, 'edited');
    const { event, address, addressed } = arrival;
    if (!addressed || event.kind === 'unread' || !this.#who.isListed(address)) return arrival;
    const work = await this.#rows.read(this.#kept(address));
    if (work.seen.includes(event.id)) return undefined;
    if (work.listensUntil <= this.#parts.clock.now()) return arrival;
    if (event.kind === 'text') return this.#taken(arrival, typedIn(work, event.text));
    await this.#turnsAway(arrival);
    return arrival;
  }

  async form(arrival: Arrival): Promise<Form | undefined> {
    const words = commandOf(arrival);
    const standing = words && (await this.#who.standingOf(arrival));
    if (!words || standing?.kind !== 'staff') return undefined;
    const work = await this.#rows.read(this.#kept(arrival.address));
    const office = officeIn(standing.offices, work);
    if (!office) return undefined;
    try {
      const acting = this.#acting(arrival.address, office, work.filling);
      await acting.deadlines.refresh();
      const form = await formFor(acting, words);
      return form && shownForm(form);
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  async submit(arrival: Arrival, form: string, filled: Filled) {
    const standing = await this.#who.standingOf(arrival);
    if (standing.kind === 'staff')
      return this.#act(arrival, standing.offices, { kind: 'form', form, filled });
    await this.#refused(arrival, standing);
    return undefined;
  }

  #kept(address: Address): Address {
    return this.#parts.moved.kept(address);
  }

  async #taken(arrival: Arrival, meant: Meant): Promise<Arrival | undefined> {
    const standing = await this.#who.standingOf(arrival);
    if (standing.kind === 'staff') {
      await this.#act(arrival, standing.offices, meant);
      return undefined;
    }
    await this.#refused(arrival, standing);
    return standing.kind === 'stranger' ? asUnknown(arrival) : undefined;
  }

  async #refused(arrival: Arrival, standing: Exclude<Standing, { kind: 'staff' }>): Promise<void> {
    if (standing.kind === 'stranger') return this.#who.refuse(arrival, 'not-staff');
    if (!(await this.#isFirst(arrival))) return;
    const { why, office } = standing;
    await this.#who.refuse(arrival, why, office);
    this.#tell(arrival, office, [note(sayIn(office.language)(`refused-${why}`))]);
  }

  /** Whether an event was never here before; it counts as having been. */
  #isFirst({ address, event: { id } }: Arrival): Promise<boolean> {
    const kept = this.#kept(address);
    return this.#queue.run(JSON.stringify(kept), () =>
      this.#rows.change(kept, async (work) => ({
        work: { ...work, seen: [...work.seen.filter((one) => one !== id), id].slice(-MOST_SEEN) },
        result: !work.seen.includes(id),
      })),
    );
  }

  #acting(address: Address, office: Office, filling: Filling | undefined): Acting {
    const { conversation, clock } = this.#parts;
    const staff = { office: office.id, who: nameOf(address) };
    const say = sayIn(office.language);
    const now = clock.now();
    const inGroup = !this.#who.isPrivate(address);
    const here = { office, staff, address, inGroup, now, say, filling };
    return { ...this.#engine, conversation, ...here };
  }

  /** One act, one write, and then its answer; a redelivery changes nothing. Gives what is wrong with a form. */
  async #act(arrival: Arrival, offices: readonly Office[], meant: Meant) {
    const { address, event } = arrival;
    const began = performance.now();
    const kept = this.#kept(address);
    const done = await this.#queue.run(JSON.stringify(kept), () =>
      this.#rows.change(kept, async (before) => {
        if (before.seen.includes(event.id)) return { work: before, result: undefined };
        const work = inOffice(offices, before, meant);
        const office = officeIn(offices, work);
        const acting = office && this.#acting(address, office, work.filling);
        const answer = acting
          ? await this.#answer(acting, meant)
          : { replies: [whichOffice(offices)] };
        return { work: this.#after(work, event.id, answer), result: { acting, answer } };
      }),
    );
    if (!done) return undefined;
    const { acting, answer } = done;
    const kinds = { in: meant.kind, out: answer.replies.map(({ kind }) => kind) };
    const ms = performance.now() - began;
    this.#parts.log.handled(address, event.id, { ...kinds, ms });
    if (acting) await this.#send(arrival, acting, answer);
    else this.#tell(arrival, offices[0] as Office, answer.replies);
    return answer.complaints;
  }

  async #answer(acting: Acting, meant: Meant): Promise<Answer> {
    // Another process on the same store may have set one a moment ago.
    await acting.deadlines.refresh();
    try {
      if (meant.kind === 'text') return await takeWords(acting, meant.text);
      if (meant.kind === 'form') return await this.#filled(acting, meant);
      const words = meant.words[0] === 'office' ? ['menu'] : meant.words;
      return await runCommand(acting, words);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { replies: [note(error.message, error.choices)] };
    }
  }

  async #filled(acting: Acting, { form: id, filled }: Meant & { kind: 'form' }): Promise<Answer> {
    const form = await formFor(acting, id.split(':'));
    if (!form) return { replies: [] };
    const complaints = complaintsOf(form, filled);
    if (Object.keys(complaints).length > 0) return { replies: [], complaints };
    const done = await form.take({ ...acting, filling: newFilling(form.id) }, filled);
    return done.kind === 'answer' ? done.answer : { replies: [], complaints: done.complaints };
  }

  async #send(arrival: Arrival, acting: Acting, answer: Answer): Promise<void> {
    const { follow, refresh, replies } = answer;
    const { message, repliesTo } = arrival;
    if (follow !== undefined) this.#following.follow(acting, follow);
    const isShown =
      refresh !== undefined &&
      (await this.#following.refresh(acting, refresh, repliesTo ?? message));
    if (!isShown) this.#tell(arrival, acting.office, replies);
  }

  #tell({ address, event, message }: Arrival, { language }: Office, replies: readonly Reply[]) {
    if (replies.length === 0) return;
    const done = async () => {};
    const outgoing = this.#parts.botOf(address)?.outgoing;
    outgoing?.deliver({ address, event: event.id, replies, language, after: message, done });
  }

  #after(work: Work, event: string, answer: Answer): Work {
    const { filling: before, ...rest } = work;
    const filling = answer.filling === undefined ? before : (answer.filling ?? undefined);
    const shown = answer.replies.length === 0 ? work.choices : choicesOf(answer.replies);
    return {
      ...rest,
      version: 1,
      seen: [...work.seen, event].slice(-MOST_SEEN),
      choices: shown.map(({ value, label }) => ({ value, label })),
      listensUntil: answer.leaves ? 0 : this.#parts.clock.now() + LISTENS_MS,
      ...(filling ? { filling } : {}),
    };
  }

  /** The staff member goes on with a conversation of their own: what they write is for that. */
  async #turnsAway({ address }: Arrival): Promise<void> {
    const kept = this.#kept(address);
    const left = await this.#queue.run(JSON.stringify(kept), () =>
      this.#rows.change(kept, async (work) => ({
        work: { ...work, listensUntil: 0 },
        result: work,
      })),
    );
    if (!left.filling) return;
    const own = this.#parts.offices.all.filter((one) => isStaff(one, address));
    const { language } = own.find(({ id }) => id === left.office) ?? (own[0] as Office);
    this.#following.post(address, [note(sayIn(language)('waits'))], language);
  }
}

/** Nobody is staff where there is nothing to act through. */
const NOBODY: StaffInChat = {
  take: async (arrival) => arrival,
  form: async () => undefined,
  submit: async () => undefined,
  start: async () => {},
  close: async () => {},
};

/** What staff do in the chats of a process. */
export function createStaff(parts: StaffParts): StaffInChat {
  return parts.staffEngine ? new StaffOfBot(parts, parts.staffEngine) : NOBODY;
}
