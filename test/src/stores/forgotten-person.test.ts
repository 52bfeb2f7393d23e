import { dirname } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runOn, startPostgres } from '../../postgres/server.ts';
import { until } from '../relays/stage.ts';
import { CALL, wholeHouse } from '../watching/whole-house.ts';
import { bytesIn, temporaryFolder } from './temporary-folder.ts';

const server = await startPostgres();
afterAll(() => server.remove());

const [PERSON, OTHER] = ['7700112233', '8800445566'];
const QUESTION = 'May my canary fly to Shanghai?';
const REPLY = 'Canaries need a made-up permit.';
const ASIDE = 'My name is Amina Canary, passport AB1234567.';
/** What leads to the person: who they are, what they said, and what they were told by people. */
const TRACES = [PERSON, QUESTION, REPLY, ASIDE, 'AB1234567', '1985-05-03'];
const ANSWERS = ['Pakistan and the UK', 'never', '3 May 1985', '1', ASIDE];
const KEY = 'ab'.repeat(32);

type House = Awaited<ReturnType<typeof wholeHouse>>;

/** Somebody who does all that there is to do; then staff write to them in every way. */
async function livesThere(house: House, person: string): Promise<void> {
  const { says, slack, telegram } = house;
  const before = slack.posts('CT0001').length;
  await says(person, { command: 'start', argument: `en ${CALL} scientist` }, ...ANSWERS);
  await says(person, { command: 'subscribe' }, { command: 'ask', argument: QUESTION });
  await telegram.bring(person, { id: `${person}-all`, kind: 'choose', values: ['send-all'] });
  const posts = () => slack.posts('CT0001').filter(({ text }) => text.includes(QUESTION));
  await until('the question at the desk', () => posts().length > before);
  const root = posts().at(-1)?.message ?? '';
  const { engine } = house.handling;
  await until('a place to answer', async () => {
    for await (const [key = ''] of engine.store('relays').iterator<string>())
      if (key.startsWith('place:') && key.includes(`"${root}"`)) return true;
    return false;
  });
  await house.staffSay(root, REPLY);
  await until('the reply', () => telegram.textsFor(person).includes(REPLY));
}

async function writtenTo(house: House, person: string): Promise<void> {
  await house.staffSend('News for all who asked.');
  await until('the broadcast', () => house.telegram.textsFor(person).includes('News for all'));
}

/** Says /forget, and waits until nothing is on its way any more. */
async function leaves(house: House, person: string): Promise<void> {
  await house.says(person, { command: 'forget' });
  await house.telegram.bring(person, { id: `${person}-yes`, kind: 'choose', values: ['yes'] });
  const { queries, rows } = house.database;
  const people = queries.selectFrom('people').select('address');
  await until('nothing is kept', async () =>
    (await rows(people)).every(({ address }) => !address.includes(person)),
  );
  await until('nothing waits', () =>
    house.running.bots.every(({ outgoing }) => outgoing.waiting().count === 0),
  );
}

/** Two people lived there, were reminded and written to, and one has left; the process has ended. */
async function afterForget(store: string, key?: string, look: () => void = () => {}) {
  const first = await wholeHouse(store, key);
  for (const person of [PERSON, OTHER]) await livesThere(first, person);
  await first.staffSetDeadline(4);
  await writtenTo(first, PERSON);
  await first.close();
  // A process looks for what is due when it starts.
  const second = await wholeHouse(store, key, 1);
  const { queries, rows } = second.database;
  const told = queries.selectFrom('reminders').select('address');
  await until('reminders', async () => (await rows(told)).length >= 2);
  await until('they are out', () => second.telegram.textsFor(PERSON).length > 0);
  look();
  await leaves(second, PERSON);
  await second.close();
  return second;
}

test('of somebody who was forgotten no byte is left in any file of an SQLite store', async () => {
  const store = `sqlite:${temporaryFolder()}/bot.sqlite`;
  const folder = dirname(store.replace('sqlite:', ''));
  await afterForget(store, undefined, () => {
    const bytes = bytesIn(folder);
    for (const kept of [PERSON, OTHER, REPLY, '1985-05-03']) expect(bytes).toContain(kept);
  });
  const bytes = bytesIn(folder);
  expect(bytes).toContain(OTHER);
  expect(bytes).not.toContain(PERSON);
  await (await wholeHouse(store)).close();
}, 60_000);

test('nor what they said and were told, once the other who said the same has left too', async () => {
  const store = `sqlite:${temporaryFolder()}/bot.sqlite`;
  const house = await afterForget(store).then(() => wholeHouse(store));
  await leaves(house, OTHER);
  await house.close();
  const bytes = bytesIn(dirname(store.replace('sqlite:', '')));
  for (const trace of [...TRACES, OTHER]) expect(bytes, trace).not.toContain(trace);
}, 60_000);

test('nor in any row of PostgreSQL, with a key or without', async () => {
  for (const key of [undefined, KEY]) {
    const store = await server.schema();
    const rowsOf = async () => {
      const tables = await runOn(
        store,
        'SELECT tablename AS name FROM pg_catalog.pg_tables WHERE schemaname = current_schema()',
      );
      const all = tables.map(({ name }) => runOn(store, `SELECT t::text AS row FROM ${name} AS t`));
      const rows = (await Promise.all(all)).flat().map(({ row }) => String(row));
      // Keys and values are bytes, which are shown in hex.
      return rows
        .map((row) => `${row} ${Buffer.from(row.replace(/\W|^.*?x/g, ''), 'hex')}`)
        .join('\n');
    };
    await afterForget(store, key);
    const rows = await rowsOf();
    expect(rows).toContain(OTHER);
    expect(rows).not.toContain(PERSON);
  }
}, 90_000);
