import { userInfo } from 'node:os';
import type { Settings } from '../../conversations/settings.ts';
import { ratesBy } from '../bot/rates.ts';
import { Broadcasts } from '../broadcasts/broadcasts.ts';
import type { Staff } from '../broadcasts/staff-act.ts';
import { CallguideError } from '../callguide-error.ts';
import { CALLS } from '../calls.ts';
import { type Configuration, readConfiguration } from '../configuration.ts';
import { type Deadlines, openDeadlines } from '../deadlines/deadlines.ts';
import { sessionIn } from '../handle.ts';
import { loadOffices } from '../offices/load-offices.ts';
import { createMembership } from '../offices/membership.ts';
import type { Office } from '../offices/office.ts';
import { createOffices, NO_OFFICE, type Offices } from '../offices/offices.ts';
import type { Database } from '../tables/database.ts';
import { type OpenHandling, openHandling } from './open-handling.ts';
import type { StaffOptions } from './staff-options.ts';

/** What staff work with at this terminal. */
export interface StaffRoom {
  readonly staff: Staff;
  /** The name of the office, as applicants are told; undefined where none is known. */
  readonly officeName: string | undefined;
  readonly handling: OpenHandling;
  readonly database: Database;
  readonly deadlines: Deadlines;
  readonly offices: Offices;
  readonly broadcasts: Broadcasts;
}

/** Who sits here, as they stand in the audit: the user of the operating system. */
function whoIsHere(): string {
  try {
    return `cli:${userInfo().username}`;
  } catch {
    return `cli:uid-${process.getuid?.() ?? 'unknown'}`;
  }
}

/** The office that is meant; undefined where there are none, so that the operator's own is. */
function officeMeant(all: readonly Office[], id: string | undefined): Office | undefined {
  const known = all.map((one) => one.id).join(', ') || 'none (OFFICES_FILE names no offices)';
  if (id === undefined && all.length <= 1) return all[0];
  const office = all.find((one) => one.id === id);
  if (office) return office;
  const message =
    id === undefined
      ? `There are several offices. Say for which with --office: ${known}`
      : `There is no office "${id}". There is: ${known}`;
  throw new CallguideError('configuration', message);
}

/** The offices as the bot knows them, with the deadlines that staff have set. */
async function officesIn(
  { conversation, engine, clock, settings }: OpenHandling,
  configuration: Configuration,
  deadlines: Deadlines,
): Promise<Offices> {
  const { retentionDays } = settings;
  const all = await loadOffices(configuration.OFFICES_FILE, {
    ...{ retentionDays, calls: [...CALLS], languages: conversation.languages },
    bot: configuration.TELEGRAM_BOT_TOKEN?.split(':')[0],
  });
  const membership = createMembership(engine, { now: clock.now, retentionDays });
  const merged = (id: string, file: Settings) => deadlines.settingsFor(id, file);
  return createOffices(all, settings, membership, merged);
}

async function roomIn(
  handling: OpenHandling,
  configuration: Configuration,
  id: string | undefined,
): Promise<StaffRoom> {
  const { conversation, engine, clock, settings, sessions } = handling;
  const database = await engine.tables();
  const calls = conversation.topics.map((one) => one.id);
  const deadlines = await openDeadlines({ database, calls });
  const offices = await officesIn(handling, configuration, deadlines);
  const office = officeMeant(offices.all, id);
  const broadcasts = new Broadcasts({
    ...{ database, conversation, now: clock.now, settingsOf: offices.settingsOf },
    session: async (address) => sessionIn(await sessions.load(address)),
    rate: ratesBy(configuration),
  });
  return {
    ...{ handling, database, deadlines, offices, broadcasts },
    staff: { office: office?.id ?? NO_OFFICE, who: whoIsHere() },
    officeName: office?.name ?? settings.contact?.name,
  };
}

/** Opens the store beside the bot, does something there, and closes it again. */
export async function inStaffRoom<Result>(
  { office, store, settings }: StaffOptions,
  act: (room: StaffRoom) => Promise<Result>,
): Promise<Result> {
  const configuration = readConfiguration();
  const options = settings === undefined ? {} : { settings };
  const handling = await openHandling(options, store ?? configuration.STORE_URL, configuration);
  try {
    return await act(await roomIn(handling, configuration, office));
  } finally {
    await handling.close();
  }
}
