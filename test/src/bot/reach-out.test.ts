import { describe, expect, onTestFinished, test } from 'vitest';
import { type Address, lineOf } from '../../../conversations/address.ts';
import type { Event } from '../../../conversations/event.ts';
import { openMovedChats } from '../../../src/bot/moved-chats.ts';
import { adoptDeadlines, openReachOut } from '../../../src/bot/reach-out.ts';
import { runBot } from '../../../src/bot/run-bot.ts';
import { Broadcasts } from '../../../src/broadcasts/broadcasts.ts';
import { sessionIn } from '../../../src/handle.ts';
import { createMembership } from '../../../src/offices/membership.ts';
import { createOffices, NO_OFFICE } from '../../../src/offices/offices.ts';
import { opened } from '../cli/talks.ts';
import { office } from '../relays/stage.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';
import { FakeAdapter, quiet, until } from './fake-adapter.ts';

const CALL = 'shanghai-2024-exchange';
const STAFF = { office: NO_OFFICE, who: 'fake:staff' };
let events = 0;

function command(name: string, argument = ''): Event {
  events += 1;
  return { id: `e${events}`, kind: 'command', command: name, argument };
}

/** A bot on a store of a file, as `openBot` puts it together, for offices that share its Telegram bot. */
async function running(
  adapter: FakeAdapter,
  { store = `sqlite:${temporaryFolder()}/bot.sqlite`, offices: ids = [] as string[] } = {},
) {
  const handling = await opened({ store });
  const { clock, settings, engine, conversation } = handling;
  const keeping = { now: clock.now, retentionDays: settings.retentionDays };
  const all = ids.map((id, i) => office(id, `T000${i}`));
  const own = await adoptDeadlines(handling, (deadlines) =>
    createOffices(all, settings, createMembership(engine, keeping), (id, file) =>
      deadlines.settingsFor(id, file),
    ),
  );
  const reach = await openReachOut({ handling, ...own });
  const moved = await openMovedChats(engine);
  const parts = { ...handling, ...reach.parts, moved, offices: own.offices };
  const bot = await runBot(parts, [adapter], { host: '127.0.0.1', port: 0 });
  await reach.start(bot.bots, moved);
  const close = async () => {
    await reach.close();
    await bot.stop();
  };
  onTestFinished(close);
  const database = await engine.tables();
  const broadcasts = new Broadcasts({
    ...{ database, conversation, now: clock.now, settingsOf: own.offices.settingsOf },
    session: async (address) => sessionIn(await parts.sessions.load(address)),
  });
  const rows = async () => ({
    people: await database.rows(database.queries.selectFrom('people').selectAll()),
    subscriptions: await database.rows(database.queries.selectFrom('subscriptions').selectAll()),
  });
  return { ...own, reach, parts, close, broadcasts, rows, store };
}

async function subscribed(adapter: FakeAdapter, person: string): Promise<void> {
  await adapter.bring(person, command('start', `en ${CALL} scientist`));
  await adapter.bring(person, command('subscribe'));
  await quiet(adapter);
}

async function confirmed({ broadcasts }: Awaited<ReturnType<typeof running>>, text: string) {
  const content = { texts: { en: text } };
  const id = await broadcasts.draft(STAFF, { audience: { call: CALL }, content });
  const { token } = await broadcasts.preview(STAFF, id);
  await broadcasts.confirm(STAFF, id, token);
  return id;
}

function heard({ out }: FakeAdapter, words: string): string[] {
  return out.filter(({ text }) => text.includes(words)).map(({ person }) => person);
}

describe('what a bot process sends by itself', () => {
  test('a broadcast that staff confirm, to those who asked for it', async () => {
    const adapter = new FakeAdapter();
    const bot = await running(adapter);
    await subscribed(adapter, 'ann');
    await adapter.bring('ben', command('start', `en ${CALL} scientist`));
    await confirmed(bot, 'To all.');
    await until('a broadcast', () => heard(adapter, 'To all.').length > 0);
    await quiet(adapter);
    expect(heard(adapter, 'To all.')).toEqual(['ann']);
  });

  test('what was confirmed while no bot ran', async () => {
    const first = new FakeAdapter();
    const bot = await running(first);
    await subscribed(first, 'ann');
    await bot.close();
    await confirmed(bot, 'Later.');
    const second = new FakeAdapter();
    await running(second, { store: bot.store });
    await until('a broadcast', () => heard(second, 'Later.').length === 1);
  });

  test('a deadline that was set is in the settings, the same object until it changes', async () => {
    const { deadlines, offices } = await running(new FakeAdapter());
    const address: Address = { platform: 'fake', person: 'ann' };
    const before = await offices.settingsFor(address);
    expect(await offices.settingsFor(address)).toBe(before);
    const act = { office: NO_OFFICE, who: 'fake:1', by: 'Office', now: Date.now() };
    await deadlines.set(act, { call: CALL, id: 'funder', date: '2999-12-20' });
    const after = await offices.settingsFor(address);
    expect(after.deadlines).toMatchObject([{ id: 'funder', by: 'Office' }]);
    expect(await offices.settingsFor(address)).toBe(after);
  });
});

describe('whoever cannot be reached', () => {
  test('has said stop, in the tables and in the session, until they ask again', async () => {
    const adapter = new FakeAdapter();
    const { rows, parts } = await running(adapter);
    await subscribed(adapter, 'ann');
    const address = adapter.addressOf('ann');
    await adapter.host?.note(address, { kind: 'gone' });
    expect((await rows()).people[0]?.gone_at).toBeGreaterThan(0);
    expect((await rows()).subscriptions[0]?.stopped_at).toBeGreaterThan(0);
    const session = sessionIn(await parts.sessions.load(lineOf(address)));
    expect(session?.reminders?.[CALL]?.state).toBe('off');
    await adapter.bring('ann', command('subscribe'));
    expect((await rows()).people[0]?.gone_at).toBeNull();
    expect((await rows()).subscriptions[0]?.stopped_at).toBeNull();
    await adapter.host?.note(address, { kind: 'gone' });
    await adapter.host?.note(address, { kind: 'back' });
    expect((await rows()).people[0]?.gone_at).toBeNull();
    expect((await rows()).subscriptions[0]?.stopped_at).toBeGreaterThan(0);
  });
});

describe('what is kept of people', () => {
  test('on a shared bot is of the office of their link, also when reminders keep it longer', async () => {
    const adapter = new FakeAdapter('telegram');
    const { rows, offices } = await running(adapter, { offices: ['one', 'two'] });
    const address = adapter.addressOf('7');
    expect(offices.idOf(address)).toBe(NO_OFFICE);
    await adapter.bring('7', command('start', `office-two en ${CALL} scientist`));
    await adapter.bring('7', command('subscribe'));
    await quiet(adapter);
    expect((await rows()).people).toMatchObject([{ office: 'two' }]);
    expect((await rows()).subscriptions).toMatchObject([{ office: 'two' }]);
    expect(offices.idOf(address)).toBe('two');
    expect(offices.settingsOf('two')).toMatchObject({ office: 'two', reminds: true });
  });

  test('comes back from the sessions where the tables are new, and goes when it has expired', async () => {
    const adapter = new FakeAdapter();
    const first = await running(adapter);
    await subscribed(adapter, 'ann');
    await first.close();
    const { engine } = first.parts;
    const { queries, atomically } = await engine.tables();
    await atomically([queries.deleteFrom('people'), queries.deleteFrom('cases')]);
    const second = await running(new FakeAdapter(), { store: first.store });
    expect((await second.rows()).people).toHaveLength(1);
    await atomically([queries.updateTable('people').set({ expires: 1 })]);
    await second.reach.sweep();
    expect((await second.rows()).people).toEqual([]);
  });
});
