import { type Address, addressIn } from '../../conversations/address.ts';
import type { Session } from '../../conversations/session.ts';
import { sessionIn } from '../handle.ts';
import type { Alongside, SessionChange } from '../sessions/contract.ts';
import type { Database } from '../tables/database.ts';
import type { Statement } from '../tables/tables.ts';

/** What the rows of subscriptions are made with. */
export interface SubscriptionParts {
  readonly database: Database;
  /** The id of the office that an address belongs to. */
  readonly officeOf: (address: Address) => string;
}

type Agreement = NonNullable<Session['reminders']>[string];

function onStatement(
  { database: { queries }, officeOf }: SubscriptionParts,
  address: string,
  call: string,
  { at, timeZone }: { readonly at: number; readonly timeZone: string | null },
): Statement[] {
  const row = { office: officeOf(addressIn(address)), since: at, consent_at: at };
  const held = { ...row, stopped_at: null, time_zone: timeZone };
  return [
    queries
      .insertInto('subscriptions')
      .values({ ...held, address, call })
      .onConflict((on) => on.columns(['address', 'call']).doUpdateSet(held)),
    // Whoever asks for it can be reached.
    queries.updateTable('people').set({ gone_at: null }).where('address', '=', address),
  ];
}

function statementFor(
  parts: SubscriptionParts,
  address: string,
  [call, { state, at }]: readonly [string, Agreement],
  timeZone: string | null,
): Statement[] {
  const instant = Date.parse(at);
  if (state === 'on') return onStatement(parts, address, call, { at: instant, timeZone });
  const stopped = parts.database.queries
    .updateTable('subscriptions')
    .set({ stopped_at: instant })
    .where('address', '=', address)
    .where('call', '=', call)
    .where('stopped_at', 'is', null);
  return state === 'off' ? [stopped] : [];
}

/** The statements by which the subscriptions of an address follow its session. */
function statementsFor(parts: SubscriptionParts, change: SessionChange): Statement[] {
  const { queries } = parts.database;
  const { address } = change;
  const [before, after] = [sessionIn(change.before), sessionIn(change.after)];
  if (!after) return before?.reminders ? forgotten(parts, address) : [];
  const timeZone = after.timeZone ?? null;
  const changed = Object.entries(after.reminders ?? {}).filter(([call, { state, at }]) => {
    const was = before?.reminders?.[call];
    return was?.state !== state || was.at !== at;
  });
  const moved = queries
    .updateTable('subscriptions')
    .set({ time_zone: timeZone })
    .where('address', '=', address);
  return [
    ...changed.flatMap((one) => statementFor(parts, address, one, timeZone)),
    ...(after.reminders && before?.timeZone !== after.timeZone ? [moved] : []),
  ];
}

function forgotten({ database: { queries } }: SubscriptionParts, address: string): Statement[] {
  return [
    queries.deleteFrom('reminders').where('address', '=', address),
    queries.deleteFrom('subscriptions').where('address', '=', address),
  ];
}

/**
 * Who asked to be reminded, as rows that are written with the session that says so: all or none, and
 * once, whatever crashes. An event that comes again writes nothing again.
 */
export function createSubscriptionRows(parts: SubscriptionParts): Alongside {
  return {
    changed: (change) => statementsFor(parts, change),
    forget: async (address) => {
      await parts.database.atomically(forgotten(parts, address));
    },
  };
}
