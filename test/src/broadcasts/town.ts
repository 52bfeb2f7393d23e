import { CompiledQuery } from 'kysely';
import type { Adapter } from '../../../adapters/adapter.ts';
import { type Address, lineOf } from '../../../conversations/address.ts';
import { createPaces } from '../../../src/bot/pace.ts';
import { Broadcasts, type BroadcastsParts } from '../../../src/broadcasts/broadcasts.ts';
import { deliverBroadcasts } from '../../../src/broadcasts/deliver-broadcasts.ts';
import type { Carrier, Delivering } from '../../../src/broadcasts/delivering.ts';
import { openHandling } from '../../../src/cli/open-handling.ts';
import { readConfiguration } from '../../../src/configuration.ts';
import { notePresence } from '../../../src/projection/presence.ts';
import { openLeases } from '../../../src/stores/lease.ts';
import type { Engine } from '../../../src/stores/store.ts';
import type { Database } from '../../../src/tables/database.ts';

/** The call that everybody asked about. */
export const CALL = 'shanghai-2024-exchange';
/** The office whose people they are. */
export const OFFICE = 'physics';
/** Who writes to them. */
export const STAFF = { office: OFFICE, who: 'fake:staff' };

/** Fictional people, made by the number: how many, of which office and on which platform. */
export interface Residents {
  readonly count: number;
  readonly office?: string;
  readonly platform?: string;
  readonly workspace?: string;
  readonly prefix?: string;
}

// Every third speaks another language; of every ten the last is turned away, the ninth is open.
const PEOPLE = `INSERT INTO people
  SELECT '["' || :platform || '","' || :workspace || '","","","' || :prefix || printf('%06d', n) || '"]',
    :office, :platform, :workspace,
    CASE n % 3 WHEN 0 THEN 'en' WHEN 1 THEN 'zh-Hans' ELSE 'ru' END, NULL, 0, 9000000000000000
  FROM (WITH RECURSIVE numbers(n) AS
    (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < :count) SELECT n FROM numbers)`;
const CASES = `INSERT INTO cases
  SELECT address, 0, '${CALL}', 'scientist',
    CASE n % 10 WHEN 9 THEN 'ineligible' WHEN 8 THEN 'open' ELSE 'eligible' END,
    CASE n % 10 WHEN 9 THEN '|ineligible|' WHEN 8 THEN '|eligible|ineligible|' ELSE '|eligible|' END,
    CASE WHEN n % 10 < 8 THEN '|passport-copy|seal|' WHEN n % 10 = 9 THEN '||' END, '||',
    '{"employerCountry":"' || CASE n % 2 WHEN 0 THEN 'KE' ELSE 'RS' END ||
    '","passports":"|KE|RS|","least researchMonths":12,"most researchMonths":12}'
  FROM (SELECT address, cast(substr(address, -8, 6) AS INTEGER) AS n FROM people
    WHERE office = :office AND address NOT IN (SELECT address FROM cases))`;
const SUBSCRIPTIONS = `INSERT INTO subscriptions (address, office, call, since, stopped_at, consent_at)
  SELECT address, office, '${CALL}', 1000, NULL, 1000 FROM people
  WHERE office = :office AND address NOT IN (SELECT address FROM subscriptions)`;

function bound(sql: string, values: Readonly<Record<string, unknown>>): CompiledQuery {
  const parameters: unknown[] = [];
  const text = sql.replace(/:([a-z]+)/g, (_, name: string) => {
    parameters.push(values[name]);
    return '?';
  });
  return CompiledQuery.raw(text, parameters);
}

/** People with a case each who all asked to hear of the call. */
export async function settle(database: Database, residents: Residents): Promise<void> {
  const usual = { office: OFFICE, platform: 'fake', workspace: '', prefix: 'p' };
  const values = { ...usual, ...residents };
  await database.atomically([PEOPLE, CASES, SUBSCRIPTIONS].map((sql) => bound(sql, values)));
}

/** A store with what staff and the bot do on it. */
export interface Town {
  readonly engine: Engine;
  readonly database: Database;
  readonly parts: BroadcastsParts;
  readonly broadcasts: Broadcasts;
  close(): Promise<void>;
  /** Sends, at so many messages a second, until it is closed. */
  deliver(adapters: readonly Adapter[], perSecond?: number): Promise<Delivering>;
}

/** What is written in each language. */
export const TEXTS = {
  en: 'News of {name-of-call}.',
  'zh-Hans': '{name-of-call}的消息。',
  ru: 'Новости: {name-of-call}.',
};

/** Opens a town on a store. */
export async function openTown(store = 'sqlite::memory:'): Promise<Town> {
  const handling = await openHandling({}, store, readConfiguration({}));
  const { engine, conversation, settings } = handling;
  const database = await engine.tables();
  const now = Date.now;
  const parts: BroadcastsParts = {
    ...{ database, conversation, now },
    settingsOf: () => settings,
    session: async () => undefined,
  };
  const broadcasts = new Broadcasts(parts);
  const leases = await openLeases(engine);
  const moved = new Map<string, Address>();
  const carrier = (adapter: Adapter, perSecond: number | undefined): Carrier => ({
    ...{ adapter, paces: createPaces(perSecond) },
    note: async (from, presence) => {
      const { kind } = presence;
      const address = lineOf(from);
      if (kind === 'moved') moved.set(address, presence.to);
      else await notePresence(database, { address, kind, now: now() });
    },
  });
  return {
    ...{ engine, database, parts, broadcasts, close: handling.close },
    deliver: async (adapters, perSecond) =>
      deliverBroadcasts({
        ...{ ...parts, leases, every: 50 },
        carriers: adapters.map((adapter) => carrier(adapter, perSecond)),
        moved: { current: (address) => moved.get(lineOf(address)) ?? address },
        log: {
          held: () => {},
          failed: (what, error) => process.stderr.write(`${what}: ${String(error)}\n`),
        },
      }),
  };
}

/** A broadcast to everybody that is confirmed. */
export async function confirmed(
  { broadcasts }: Town,
  more: { readonly where?: object; readonly inDoubt?: 'resend' | 'skip' } = {},
): Promise<string> {
  const { where = { always: true }, inDoubt = 'resend' } = more;
  const audience = { call: CALL, where };
  const id = await broadcasts.draft(STAFF, { audience, content: { texts: TEXTS }, inDoubt });
  const { token } = await broadcasts.preview(STAFF, id);
  await broadcasts.confirm(STAFF, id, token);
  return id;
}

/** Waits until a broadcast has ended, for so many seconds at the most. */
export async function ended({ broadcasts }: Town, id: string, seconds = 30): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while ((await broadcasts.show(STAFF, id)).state !== 'done') {
    if (performance.now() > end)
      throw new Error(`not done: ${JSON.stringify(await broadcasts.report(STAFF, id))}`);
    await new Promise((go) => setTimeout(go, 20));
  }
}
