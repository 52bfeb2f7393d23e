import { randomUUID } from 'node:crypto';
import { type Address, addressIn } from '../../conversations/address.ts';
import type { Conversation } from '../../conversations/conversation.ts';
import type { Session } from '../../conversations/session.ts';
import type { Settings } from '../../conversations/settings.ts';
import type { DeliveryState } from '../broadcasts/broadcast-tables.ts';
import { sessionIn } from '../handle.ts';
import type { Alongside, SessionChange } from '../sessions/contract.ts';
import type { Database } from '../tables/database.ts';
import type { Queries } from '../tables/queries.ts';
import type { Statement } from '../tables/tables.ts';
import { projectedCase } from './projected.ts';

/** What the projection is made with. */
export interface ProjectionParts {
  readonly database: Database;
  readonly conversation: Conversation;
  readonly settingsFor: (address: Address) => Settings;
  /** The id of the office that an address belongs to. */
  readonly officeOf: (address: Address) => string;
  /** Has looked up the office of an address, where it has to be: before `rebuild` asks for it. */
  readonly lookUp?: (address: Address) => Promise<unknown>;
  /** Unix ms. */
  readonly now: () => number;
}

const DAY_MS = 86_400_000;

/** Until when a person is kept here: the day on which the session ends, so that it is seldom written. */
function dayOf(expires: number): number {
  return Math.floor(expires / DAY_MS) * DAY_MS;
}

/**
 * The statements that leave nothing of an address. Its places in the ledger stay, as nobody's, so that
 * the sums of broadcasts do; what was to go out still does not.
 */
function forgotten(queries: Queries, address: string): Statement[] {
  const held = (state: DeliveryState) =>
    queries
      .updateTable('deliveries')
      .where('broadcast', 'in', queries.selectFrom('broadcasts').select('id'))
      .where('address', '=', address)
      .where('state', '=', state);
  const stopped = { state: 'stopped' as const };
  return [
    held('queued').set(stopped),
    held('sending').set(stopped),
    queries
      .updateTable('deliveries')
      .where('broadcast', 'in', queries.selectFrom('broadcasts').select('id'))
      .where('address', '=', address)
      .set({ address: `forgotten ${randomUUID()}`, message: null, replies: null }),
    queries.deleteFrom('people').where('address', '=', address),
    queries.deleteFrom('cases').where('address', '=', address),
    queries.deleteFrom('subscriptions').where('address', '=', address),
  ];
}

function personStatement(
  { database, officeOf, now }: ProjectionParts,
  { address: line, expires }: SessionChange,
  { language }: Session,
): Statement {
  const address = addressIn(line);
  const { platform, workspace = '' } = address;
  const row = {
    ...{ office: officeOf(address), platform, workspace, language },
    ...{ updated: now(), expires: dayOf(expires) },
  };
  return database.queries
    .insertInto('people')
    .values({ ...row, address: line, gone_at: null })
    .onConflict((conflict) => conflict.column('address').doUpdateSet(row));
}

/** Whether nothing of a case has changed that its row is made of. */
function isSame(before: Session | undefined, after: Session, place: number): boolean {
  const [one, other] = [before?.cases[place], after.cases[place]];
  const made = (of: typeof one) => JSON.stringify([of?.call, of?.facts, of?.ticks, of?.parked]);
  return one !== undefined && one.all === other?.all && made(one) === made(other);
}

function caseStatements(
  { database, conversation, settingsFor, now }: ProjectionParts,
  { address }: SessionChange,
  session: Session,
  changed: (place: number) => boolean,
): Statement[] {
  const { queries } = database;
  const settings = settingsFor(addressIn(address));
  const reading = { conversation, settings, now: new Date(now()) };
  return session.cases.flatMap((_, place): Statement[] => {
    if (!changed(place)) return [];
    const row = projectedCase(reading, session, place);
    if (!row)
      return [
        queries.deleteFrom('cases').where('address', '=', address).where('place', '=', place),
      ];
    const written = queries.insertInto('cases').values({ ...row, address, place });
    // What a row is found by is not set again: its index would be written with each turn.
    return [written.onConflict((on) => on.columns(['address', 'place']).doUpdateSet(row))];
  });
}

/** The statements by which the rows of an address follow its session; none where nothing changed. */
function statementsFor(parts: ProjectionParts, change: SessionChange): Statement[] {
  const { queries } = parts.database;
  const { address } = change;
  const [before, after] = [sessionIn(change.before), sessionIn(change.after)];
  if (!after) return before ? forgotten(queries, address) : [];
  const anew = before === undefined || dayOf(change.expiredBefore ?? 0) !== dayOf(change.expires);
  const cases = caseStatements(
    ...([parts, change, after] as const),
    (place) => anew || !isSame(before, after, place),
  );
  const fewer = anew || before.cases.length > after.cases.length;
  const rest = queries
    .deleteFrom('cases')
    .where('address', '=', address)
    .where('place', '>=', after.cases.length);
  const isPersonSame = !anew && before?.language === after.language;
  return [
    ...(isPersonSame ? [] : [personStatement(parts, change, after)]),
    ...cases,
    ...(fewer ? [rest] : []),
  ];
}

const EXPIRED_AT_ONCE = 200;

/** Deletes what outlived its session, some at a time, and counts the people. */
export async function expire({ database, now }: ProjectionParts): Promise<number> {
  const { queries } = database;
  const expired = queries
    .selectFrom('people')
    .select('address')
    .where('expires', '<=', now())
    .limit(EXPIRED_AT_ONCE);
  for (let count = 0; ; ) {
    const rows = await database.rows(expired);
    await database.atomically(rows.flatMap(({ address }) => forgotten(queries, address)));
    count += rows.length;
    if (rows.length < EXPIRED_AT_ONCE) return count;
  }
}

/** The projection that is written with each session, to be given to `createSessions`. */
export function createProjection(parts: ProjectionParts): Alongside {
  const { database } = parts;
  return {
    changed: (change) => statementsFor(parts, change),
    forget: async (address) => {
      await database.atomically(forgotten(database.queries, address));
    },
  };
}
