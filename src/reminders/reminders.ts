import { randomUUID } from 'node:crypto';
import type { Conversation } from '../../conversations/conversation.ts';
import type { Settings } from '../../conversations/settings.ts';
import { keepUntil } from '../../conversations/subscriptions/agreement.ts';
import { isQuiet } from '../../conversations/subscriptions/occasions.ts';
import type { Deadlines } from '../deadlines/deadlines.ts';
import { sessionIn } from '../handle.ts';
import type { Log } from '../log.ts';
import type { Sessions } from '../sessions/contract.ts';
import type { Database } from '../tables/database.ts';
import { decide, type Looking } from './decide.ts';
import { CHANGED, type Due, dueNow } from './due.ts';
import { type Decided, queueStatements } from './queue-statements.ts';
import { decidedOf, type Place, type Subscriber, subscribersDue, zonesOf } from './whom.ts';

/** What reminders work with. */
export interface ReminderParts {
  readonly database: Database;
  readonly conversation: Conversation;
  readonly sessions: Pick<Sessions, 'load' | 'keep'>;
  readonly deadlines: Deadlines;
  /** An office's settings with the deadlines that hold. */
  readonly settingsOf: (office: string) => Settings;
  readonly log: Pick<Log, 'failed'>;
  /** Unix ms. */
  readonly now: () => number;
}

const AT_ONCE = 100;

/** One look at one call of one office. */
interface Look extends Omit<Looking, 'session'> {
  readonly zone: string | null;
  readonly due: readonly Due[];
}

async function decideFor(parts: ReminderParts, look: Look, person: Subscriber): Promise<Decided[]> {
  const session = sessionIn(await parts.sessions.load(person.address));
  if (!session) return [];
  const until = keepUntil(session, look.settings);
  const isNews = look.due.some(({ occasion }) => occasion === CHANGED);
  if (isNews && until !== undefined) await parts.sessions.keep(person.address, until);
  const decided = await decidedOf(parts.database, look, person.address);
  const decision = decide({ ...look, session }, look.due, decided, person);
  return [{ ...decision, address: person.address, language: session.language }];
}

/** Decides about everybody of one time zone, some at a time; gives how many are written to. */
async function lookAtZone(parts: ReminderParts, look: Look): Promise<number> {
  const { database, log } = parts;
  let count = 0;
  for (let after = ''; ; ) {
    const people = await subscribersDue(database, look, look, { after, most: AT_ONCE });
    const decided: Decided[] = [];
    for (const person of people) {
      try {
        decided.push(...(await decideFor(parts, look, person)));
      } catch (error) {
        log.failed('reminder', error);
      }
    }
    const run = { ...look, broadcast: `reminder-${randomUUID()}` };
    await database.atomically(queueStatements(database, run, decided));
    count += decided.filter(({ message }) => message).length;
    const last = people.at(-1);
    if (!last || people.length < AT_ONCE) return count;
    after = last.address;
  }
}

async function lookAtCall(parts: ReminderParts, place: Place): Promise<number> {
  const { database, deadlines, conversation, settingsOf } = parts;
  const now = parts.now();
  const settings = settingsOf(place.office);
  const histories = deadlines.histories(place.office, place.call);
  let count = 0;
  for (const zone of await zonesOf(database, place)) {
    const timeZone = zone ?? settings.timeZone;
    const due = isQuiet(now, timeZone) ? [] : dueNow(histories, timeZone, now);
    if (due.length === 0) continue;
    const look = { ...place, conversation, settings, histories, now, zone, due };
    count += await lookAtZone(parts, look);
  }
  return count;
}

/**
 * Looks once at what is due, notes it and queues it in the ledger of broadcasts; gives for how many.
 * What is due is worked out from the clock alone and noted before anything is sent, so it does not
 * matter how often this runs, when it last ran, or where a process ended in between.
 */
export async function remind(parts: ReminderParts): Promise<number> {
  await parts.deadlines.refresh();
  let count = 0;
  for (const place of parts.deadlines.places()) count += await lookAtCall(parts, place);
  return count;
}

/** Deletes what was noted of people of whom nothing else is kept. */
export async function pruneReminders({ queries, atomically }: Database): Promise<void> {
  const people = queries.selectFrom('subscriptions').select('address');
  await atomically([queries.deleteFrom('reminders').where('address', 'not in', people)]);
}

/** What looks after reminders while a bot runs. */
export interface Reminding {
  /** Looks no more, and resolves when the last look is over. */
  close(): Promise<void>;
}

const [EVERY_MS, REFRESH_MS] = [30_000, 1000];

/** Does something again and again, one time after the other; what fails is noted. */
function again(every: number, run: () => Promise<unknown>, failed: (error: unknown) => void) {
  let running: Promise<unknown> | undefined;
  const next = () => {
    running ??= run()
      .catch(failed)
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(next, every);
  next();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

/**
 * Begins to look for what is due, every half minute, and for what another process changed of the
 * deadlines, every second. Of several replicas only the one that holds `isLeading` looks; whoever begins
 * to lead, or failed to look, looks within a second.
 */
export function startReminding(
  parts: ReminderParts,
  isLeading: () => boolean | Promise<boolean> = () => true,
  every = EVERY_MS,
): Reminding {
  const failed = (error: unknown) => parts.log.failed('reminder', error);
  let next = 0;
  const look = async () => {
    if (performance.now() < next || !(await isLeading())) return;
    await remind(parts);
    next = performance.now() + every;
  };
  const ends = [
    again(REFRESH_MS, () => parts.deadlines.refresh(), failed),
    again(Math.min(every, REFRESH_MS), look, failed),
  ];
  return {
    close: async () => {
      for (const end of ends) await end();
    },
  };
}
