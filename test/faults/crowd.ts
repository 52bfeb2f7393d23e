import { setTimeout as sleep } from 'node:timers/promises';
import { addressIn } from '../../conversations/address.ts';
import { NO_OFFICE } from '../../src/offices/offices.ts';
import { openTown, settle, TEXTS, type Town } from '../src/broadcasts/town.ts';
import type { TelegramServer } from '../telegram-server/server.ts';

const STAFF = { office: NO_OFFICE, who: 'fake:staff' };
const CALL = 'shanghai-2024-exchange';
/** Chats of Telegram: six more digits make the id of a person. */
const PREFIX = '8000';
/** The bot of the server for tests: who writes to it and who is written to share its token. */
const THERE = { platform: 'telegram', workspace: '7000000001', prefix: PREFIX };

/** Made-up people on Telegram who asked to be written to, and who never write themselves. */
export interface Crowd {
  readonly count: number;
  /** Confirms a broadcast to all of them, and gives its id. */
  confirm(inDoubt?: 'resend' | 'skip'): Promise<string>;
  /** What came of it so far, by state. */
  sums(id: string): Promise<Readonly<Record<string, number>>>;
  /** Resolves once it is over, with its sums. @throws Error where it is not in time */
  over(id: string, seconds: number): Promise<Readonly<Record<string, number>>>;
  /** How many messages each of them has got; who got none is not in it. */
  got(server: TelegramServer): ReadonlyMap<number, number>;
  /** Of whom the ledger says that nobody knows whether they got it. */
  inDoubt(id: string): Promise<ReadonlySet<number>>;
  readonly broadcasts: Town['broadcasts'];
  close(): Promise<void>;
}

/** Settles a crowd in a store: before a bot opens it, since the leases in it end with that. */
export async function openCrowd(store: string, count: number): Promise<Crowd> {
  const town = await openTown(store);
  const { broadcasts } = town;
  await settle(town.database, { count, office: NO_OFFICE, ...THERE });
  const sums = async (id: string) => (await broadcasts.report(STAFF, id)).sums;
  return {
    ...{ count, broadcasts, sums },
    confirm: async (inDoubt = 'resend') => {
      const draft = { audience: { call: CALL }, content: { texts: TEXTS }, inDoubt };
      const id = await broadcasts.draft(STAFF, draft);
      const { token } = await broadcasts.preview(STAFF, id);
      await broadcasts.confirm(STAFF, id, token);
      return id;
    },
    over: async (id, seconds) => {
      const end = performance.now() + seconds * 1000;
      while ((await broadcasts.show(STAFF, id)).state !== 'done') {
        if (performance.now() > end) throw new Error(`not over: ${JSON.stringify(await sums(id))}`);
        await sleep(50);
      }
      return sums(id);
    },
    got: (server) =>
      new Map([...server.counts()].filter(([chat]) => String(chat).startsWith(PREFIX))),
    inDoubt: async (id) => {
      const { queries, rows } = town.database;
      const doubtful = queries.selectFrom('deliveries').select('address');
      const ofIt = doubtful.where('broadcast', '=', id).where('state', '=', 'ambiguous');
      const addresses = (await rows(ofIt)).map(({ address }) => addressIn(address));
      return new Set(addresses.map(({ chat, person }) => Number(chat ?? person)));
    },
    close: town.close,
  };
}
