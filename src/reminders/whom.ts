import { sql } from 'kysely';
import type { Database } from '../tables/database.ts';
import { CHANGED, type Due } from './due.ts';

/** Somebody to whom something may be due. */
export interface Subscriber {
  readonly address: string;
  readonly since: number;
}

/** One office's call. */
export interface Place {
  readonly office: string;
  readonly call: string;
}

/** The time zones of those who want to be reminded of a call; null for those who named none. */
export async function zonesOf(
  { queries, rows }: Database,
  { office, call }: Place,
): Promise<(string | null)[]> {
  const query = queries
    .selectFrom('subscriptions')
    .select('time_zone')
    .distinct()
    .where('office', '=', office)
    .where('call', '=', call)
    .where('stopped_at', 'is', null);
  return (await rows(query)).map(({ time_zone: zone }) => zone);
}

/** The next people of a time zone to whom something is due that was not decided yet, by address. */
export function subscribersDue(
  { queries, rows }: Database,
  { office, call }: Place,
  { zone, due }: { readonly zone: string | null; readonly due: readonly Due[] },
  { after, most }: { readonly after: string; readonly most: number },
): Promise<Subscriber[]> {
  const decided = ({ revision: { deadline }, occasion }: Due) =>
    queries
      .selectFrom('reminders as r')
      .select('r.address')
      .where('r.address', '=', sql.ref<string>('s.address'))
      .where('r.office', '=', office)
      .where('r.call', '=', call)
      .where('r.deadline', '=', deadline.id)
      .where('r.revision', '=', deadline.revision)
      .where('r.occasion', '=', occasion);
  const query = queries
    .selectFrom('subscriptions as s')
    .select(['s.address', 's.since'])
    .where('s.office', '=', office)
    .where('s.call', '=', call)
    .where('s.stopped_at', 'is', null)
    .where('s.time_zone', zone === null ? 'is' : '=', zone)
    .where('s.address', '>', after)
    .where(({ or, and, eb, not, exists }) =>
      or(due.map((one) => and([eb('s.since', '<', one.at), not(exists(decided(one)))]))),
    )
    .orderBy('s.address')
    .limit(most);
  return rows(query);
}

/** What was decided of a person's deadlines of a call, and what they were told of their changes. */
export interface Decided {
  readonly has: (due: Due) => boolean;
  /** The newest revision of a deadline that they were told of, if any. */
  readonly told: (deadline: string) => number | undefined;
}

/** Reads what was decided of a person; what was called back before it went out was not told. */
export async function decidedOf(
  { queries, rows }: Database,
  { office, call }: Place,
  address: string,
): Promise<Decided> {
  const query = queries
    .selectFrom('reminders as r')
    .leftJoin('deliveries as d', (join) =>
      join.onRef('d.broadcast', '=', 'r.broadcast').onRef('d.address', '=', 'r.address'),
    )
    .select(['r.deadline', 'r.revision', 'r.occasion', 'd.state'])
    .where('r.address', '=', address)
    .where('r.office', '=', office)
    .where('r.call', '=', call);
  const all = await rows(query);
  const out = ['sending', 'sent', 'ambiguous', 'retracted'];
  return {
    has: ({ revision: { deadline }, occasion }) =>
      all.some(
        (one) =>
          one.deadline === deadline.id &&
          one.revision === deadline.revision &&
          one.occasion === occasion,
      ),
    told: (deadline) => {
      const heard = all.filter(
        (one) =>
          one.deadline === deadline &&
          one.occasion === CHANGED &&
          one.state !== null &&
          out.includes(one.state),
      );
      return heard.length === 0 ? undefined : Math.max(...heard.map(({ revision }) => revision));
    },
  };
}
