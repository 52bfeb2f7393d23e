import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { actsOf } from '../../../src/audit/audit.ts';
import { csvCell } from '../../../src/broadcasts/report.ts';
import { callOff, toEach } from '../../../src/broadcasts/to-each.ts';
import { CrowdAdapter } from './crowd-adapter.ts';
import {
  CALL,
  confirmed,
  ended,
  OFFICE,
  openTown,
  STAFF,
  settle,
  TEXTS,
  type Town,
} from './town.ts';

const ALL = { call: CALL, where: { always: true } };
const OTHER = { office: OFFICE, who: 'fake:other' };

async function inTown(count = 30): Promise<Town> {
  const town = await openTown();
  onTestFinished(() => town.close());
  if (count > 0) await settle(town.database, { count });
  return town;
}

function draft({ broadcasts }: Town, content: object = { texts: TEXTS }) {
  return broadcasts.draft(STAFF, { audience: ALL, content });
}

async function acts({ database }: Town): Promise<string[]> {
  return (await actsOf(database, OFFICE)).map(({ act }) => act).reverse();
}

describe('what is written', () => {
  test.each([
    [{}, /texts/],
    [{ texts: {} }, /at least one text/],
    [{ texts: { en: 'x'.repeat(5000) } }, /texts.en: 5000 characters; at most 4000/],
    [{ texts: { en: 'Hello {name}' } }, /no placeholder \{name\}; there is: \{name-of-call\}/],
    [{ texts: { en: 'Hello {name-of-call' } }, /a brace stands alone/],
    [{ texts: { fr: 'Salut' } }, /no language "fr"; there is: en, ru, zh-Hans/],
    [
      { texts: TEXTS, buttons: [{ command: 'status', label: { en: 'Go on' } }] },
      /"status" has no label in zh-Hans/,
    ],
    [{ texts: TEXTS, buttons: [{ command: 'forget', label: { en: 'x' } }] }, /command/],
  ])('is refused: %j', async (content, message) => {
    const town = await inTown(0);
    await expect(draft(town, content)).rejects.toThrow(message);
    expect(await town.broadcasts.list(STAFF)).toEqual([]);
  });
});

describe('the preview', () => {
  test('counts, shows what is told, and says how long it takes', async () => {
    const town = await inTown();
    const id = await draft(town, {
      texts: { ...TEXTS, en: '{name-of-call}: {open-items}' },
      buttons: [{ command: 'status', label: { en: 'Go on', ru: 'Дальше', 'zh-Hans': '继续' } }],
    });
    const { samples, total, seconds } = await town.broadcasts.preview(STAFF, id);
    expect([total, seconds]).toEqual([30, 0]);
    const [reply] = samples.find(({ language }) => language === 'en')?.replies ?? [];
    expect(reply).toMatchObject({
      text: expect.stringMatching(/Shanghai 2024: Nothing is left.*\/stop\.$/s),
      choices: [{ value: '/status', label: 'Go on' }, { value: `/stop ${CALL}` }],
    });
  });

  test.each([
    [30, { texts: { en: 'Hello' } }, /somebody speaks "ru"[\s\S]*somebody speaks "zh-Hans"/],
    [0, { texts: TEXTS }, /The audience is empty/],
    [
      3,
      { texts: { ...TEXTS, en: 'Until {deadline}.' } },
      /texts.en: \{deadline\}, and no deadline/,
    ],
  ])('of %d people says what is missing', async (count, content, message) => {
    const town = await inTown(count);
    const id = await draft(town, content);
    await expect(town.broadcasts.preview(STAFF, id)).rejects.toThrow(message);
  });
});

describe('the confirmation', () => {
  test('holds once, for the one who has seen it, and only for what was shown', async () => {
    const town = await inTown();
    const { broadcasts } = town;
    const id = await draft(town);
    await expect(broadcasts.confirm(STAFF, id, 'none')).rejects.toThrow(/preview first/);
    const first = await broadcasts.preview(STAFF, id);
    await broadcasts.edit(STAFF, id, { audience: ALL, content: { texts: TEXTS } });
    await expect(broadcasts.confirm(STAFF, id, first.token)).rejects.toThrow(/preview first/);
    const { token } = await broadcasts.preview(STAFF, id);
    // It is typed behind a command, where a dash at its beginning would be an option.
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    await expect(broadcasts.confirm(OTHER, id, token)).rejects.toThrow(/Only who has seen/);
    await expect(broadcasts.confirm(STAFF, id, first.token)).rejects.toThrow(/not what the last/);
    await expect(broadcasts.confirm(STAFF, id, token, 1)).rejects.toThrow(/passed already/);
    await broadcasts.confirm(STAFF, id, token);
    await expect(broadcasts.confirm(STAFF, id, token)).rejects.toThrow(/is scheduled/);
    expect((await acts(town)).filter((act) => act === 'broadcast.confirm')).toHaveLength(1);
    expect((await acts(town)).filter((act) => act.endsWith('confirm.refused'))).toHaveLength(6);
  });

  test('expires', async () => {
    const town = await inTown();
    const id = await draft(town);
    const { token, until } = await town.broadcasts.preview(STAFF, id);
    vi.spyOn(town.parts, 'now').mockReturnValue(until);
    await expect(town.broadcasts.confirm(STAFF, id, token)).rejects.toThrow(/too old/);
  });

  test('of another office is as good as none', async () => {
    const town = await inTown();
    const id = await draft(town);
    const { token } = await town.broadcasts.preview(STAFF, id);
    const stranger = { office: 'history', who: 'fake:h' };
    await expect(town.broadcasts.confirm(stranger, id, token)).rejects.toThrow(/no broadcast/);
    await expect(town.broadcasts.report(stranger, id)).rejects.toThrow(/no broadcast/);
    await expect(town.broadcasts.cancel(stranger, id)).rejects.toThrow(/no broadcast/);
  });

  test('for a time: nothing goes out before', async () => {
    const town = await inTown();
    const adapter = new CrowdAdapter();
    const working = await town.deliver([adapter]);
    onTestFinished(() => working.close());
    const id = await draft(town);
    const { token } = await town.broadcasts.preview(STAFF, id);
    const at = Date.now() + 400;
    await town.broadcasts.confirm(STAFF, id, token, at);
    await ended(town, id);
    expect(adapter.begun[0] ?? 0).toBeGreaterThanOrEqual(at - performance.timeOrigin);
    expect(adapter.got.size).toBe(30);
  });
});

test('a test goes to one address, whatever it has asked for', async () => {
  const town = await inTown(3);
  const adapter = new CrowdAdapter();
  const working = await town.deliver([adapter]);
  onTestFinished(() => working.close());
  const id = await draft(town);
  await town.broadcasts.test(STAFF, id, { platform: 'fake', person: 'me' }, ['ru']);
  await vi.waitFor(() => expect([...adapter.got]).toEqual([['me', 1]]));
  expect((await town.broadcasts.show(STAFF, id)).state).toBe('draft');
  expect(await acts(town)).toEqual(['broadcast.draft', 'broadcast.test']);
});

test('to each their own words, once for the same id, and not after it is called off', async () => {
  const town = await inTown(3);
  const { database } = town;
  const address = (n: number) => `["fake","","","","p00000${n}"]`;
  const told = (n: number) => ({
    ...{ address: address(n), language: 'en' },
    replies: [{ kind: 'note', topic: 'reminder', text: `for ${n}` } as const],
  });
  const reminder = { id: 'r1', office: OFFICE, call: CALL, inDoubt: 'resend', now: 1 } as const;
  await database.atomically(toEach(database, reminder, [told(0), told(1)]));
  const adapter = new CrowdAdapter();
  const working = await town.deliver([adapter]);
  onTestFinished(() => working.close());
  await ended(town, 'r1');
  await database.atomically(toEach(database, reminder, [told(1), told(2)]));
  await ended(town, 'r1');
  expect([...adapter.texts].sort()).toEqual([0, 1, 2].map((n) => [`p00000${n}`, `for ${n}`]));
  expect(adapter.twice()).toEqual([]);
  const off = { ...reminder, id: 'r2' };
  await database.atomically([...toEach(database, off, [told(0)]), ...callOff(database, 'r2', 2)]);
  await new Promise((go) => setTimeout(go, 200));
  expect(adapter.attempts).toBe(3);
});

test('the report adds up, and its file holds no formula', async () => {
  const town = await inTown(10);
  const adapter = new CrowdAdapter({
    fails: (person) => (person === 'p000001' ? { kind: 'gone' } : undefined),
  });
  const working = await town.deliver([adapter]);
  onTestFinished(() => working.close());
  const id = await confirmed(town);
  await ended(town, id);
  const { total, sums, groups } = await town.broadcasts.report(STAFF, id);
  expect([total, sums]).toEqual([10, { sent: 9, blocked: 1 }]);
  expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(10);
  const lines = [];
  for await (const line of await town.broadcasts.csv(STAFF, id)) lines.push(line);
  expect(lines).toHaveLength(11);
  expect(lines[2]).toMatch(/^"\[""fake"".*p000001""\]",fake,zh-Hans,blocked,1,gone,20/);
  expect(['=1+1', '+x', '-x', '@x', 'a,b', 'a"b', 3, null].map(csvCell)).toEqual([
    ...["'=1+1", "'+x", "'-x", "'@x", '"a,b"', '"a""b"', '3', ''],
  ]);
});
