import type { Arrival, Form } from '../../adapters/adapter.ts';
import { fileText } from '../../adapters/attached-file.ts';
import { type Address, lineOf } from '../../conversations/address.ts';
import type { Office } from '../offices/office.ts';
import { isStaff } from '../offices/offices.ts';
import { Refusal, type StaffEngine } from './acting.ts';
import { type ActingParts, actingOf } from './answering.ts';
import { createAnswersOut } from './answers-out.ts';
import { formFor } from './commands.ts';
import { createFollowing, type Following } from './following.ts';
import { asUnknown, commandOf, isEditedCommand, typedIn } from './meant.ts';
import { shownForm } from './staff-form.ts';
import type { StaffInChat, StaffParts } from './staff-in-chat.ts';
import { createStaffRows, type StaffRows } from './staff-rows.ts';
import { createSteps, type Steps } from './steps.ts';
import { officeIn } from './which-office.ts';
import { createWho, type Standing, type Who } from './who.ts';
import { note, sayIn } from './words.ts';
import type { Filled, Meant } from './work.ts';
import { withSeen } from './work-steps.ts';

class StaffOfBot implements StaffInChat {
  readonly #parts: StaffParts;
  readonly #who: Who;
  readonly #rows: StaffRows;
  readonly #following: Following;
  readonly #steps: Steps;
  readonly #acting: ActingParts;

  constructor(parts: StaffParts, engine: StaffEngine) {
    const { offices, moved, clock, log, botOf } = parts;
    this.#parts = parts;
    this.#rows = createStaffRows(parts.engine, clock.now);
    const adapterOf = (address: Address) => botOf(address)?.adapter;
    const { database } = engine;
    this.#who = createWho({ offices, moved, clock, log, database, adapterOf });
    const [rows, who] = [this.#rows, this.#who];
    this.#following = createFollowing(parts, rows, who);
    this.#acting = { parts, engine, who };
    const out = createAnswersOut({ parts, engine, rows, following: this.#following });
    this.#steps = createSteps({ parts, engine, rows, who, out });
  }

  start(): Promise<void> {
    return this.#following.start();
  }

  recover(of: 'all' | 'strays' = 'all'): Promise<void> {
    return this.#steps.recover(of);
  }

  async close(): Promise<void> {
    await this.#steps.close();
    await this.#following.close();
  }

  async take(arrival: Arrival): Promise<Arrival | undefined> {
    const words = commandOf(arrival);
    if (words) return this.#taken(arrival, { kind: 'command', words });
    if (isEditedCommand(arrival)) await this.#who.refuse(arrival, 'edited');
    const { event, address, addressed } = arrival;
    const isFiles = hasOnlyFiles(arrival);
    const isWordless = event.kind === 'unread' && !isFiles;
    if (!addressed || isWordless || !this.#who.isListed(address)) return arrival;
    const work = await this.#rows.read(this.#kept(address));
    if (work.seen.includes(event.id)) return undefined;
    if (work.listensUntil <= this.#parts.clock.now()) return arrival;
    if (event.kind === 'text') return this.#taken(arrival, typedIn(work, event.text));
    if (isFiles) return this.#taken(arrival, { kind: 'text', text: '' });
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
      const acting = actingOf(this.#acting, { address: arrival.address, office, work });
      await acting.deadlines.refresh();
      const form = await formFor(acting, words);
      return form && shownForm(form);
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  async awaitsFiles({ address }: Arrival): Promise<boolean> {
    if (!this.#who.isListed(address)) return false;
    const { listensUntil } = await this.#rows.read(this.#kept(address));
    return listensUntil > this.#parts.clock.now();
  }

  async submit(arrival: Arrival, form: string, filled: Filled) {
    const meant = { kind: 'form', form, filled: plainly(filled) } as const;
    const standing = await this.#who.standingOf(arrival);
    if (standing.kind === 'staff')
      return this.#steps.take({ ...stepOf(arrival), meant }, standing.offices);
    await this.#refused(arrival, standing);
    return undefined;
  }

  #kept(address: Address): Address {
    return this.#parts.moved.kept(address);
  }

  async #taken(arrival: Arrival, meant: Meant): Promise<Arrival | undefined> {
    const standing = await this.#who.standingOf(arrival);
    if (standing.kind === 'staff') {
      await this.#steps.take({ ...stepOf(arrival), meant }, standing.offices);
      return undefined;
    }
    await this.#refused(arrival, standing);
    return standing.kind === 'stranger' ? asUnknown(arrival) : undefined;
  }

  async #refused(arrival: Arrival, standing: Exclude<Standing, { kind: 'staff' }>): Promise<void> {
    if (standing.kind === 'stranger') return this.#who.refuse(arrival, 'not-staff');
    const { why, office } = standing;
    const replies = [note(sayIn(office.language)(`refused-${why}`))];
    const told = { ...stepOf(arrival), office, replies };
    const isFirst = await this.#steps.tell(told, (work) => withSeen(work, arrival.event.id));
    if (isFirst) await this.#who.refuse(arrival, why, office);
  }

  /** The staff member goes on with a conversation of their own: what they write is for that. */
  async #turnsAway(arrival: Arrival): Promise<void> {
    const { offices } = this.#parts;
    const own = offices.all.filter((one) => isStaff(one, arrival.address));
    const left = await this.#rows.change(this.#kept(arrival.address), (work) => ({
      work: { ...work, listensUntil: 0 },
      result: work,
    }));
    if (!left.filling) return;
    const office = own.find(({ id }) => id === left.office) ?? (own[0] as Office);
    const event = `${arrival.event.id}:waits`;
    await this.#steps.tell({
      ...stepOf(arrival),
      event,
      office,
      replies: [note(sayIn(office.language)('waits'))],
    });
  }
}

/** Whether files came and no words with them; beside its name, the bot is told nothing. */
function hasOnlyFiles({ event, files = [] }: Arrival): boolean {
  if (files.length === 0) return false;
  if (event.kind === 'unread') return event.what === 'media';
  return event.kind === 'command' && event.command === 'start' && event.argument === '';
}

/** What was filled in, as it is kept. */
function plainly(filled: Filled): Record<string, string | string[]> {
  const entries = Object.entries(filled).map(
    ([name, value]) => [name, typeof value === 'string' ? value : [...value]] as const,
  );
  return Object.fromEntries(entries);
}

/** A step as an arrival brings it. */
function stepOf({ event, address, message, repliesTo, files }: Arrival) {
  return {
    ...{ event: event.id, address: lineOf(address) },
    ...(message === undefined ? {} : { message }),
    ...(repliesTo === undefined ? {} : { repliesTo }),
    ...(files ? { files: files.map(fileText) } : {}),
  };
}

/** Nobody is staff where there is nothing to act through. */
const NOBODY: StaffInChat = {
  take: async (arrival) => arrival,
  form: async () => undefined,
  submit: async () => undefined,
  awaitsFiles: async () => false,
  recover: async () => {},
  start: async () => {},
  close: async () => {},
};

/** What staff do in the chats of a process. */
export function createStaff(parts: StaffParts): StaffInChat {
  return parts.staffEngine ? new StaffOfBot(parts, parts.staffEngine) : NOBODY;
}
