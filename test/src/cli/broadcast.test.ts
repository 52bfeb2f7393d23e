import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { followBroadcast } from '../../../src/cli/follow-broadcast.ts';
import { inStaffRoom } from '../../../src/cli/open-staff.ts';
import { handle } from '../../../src/handle.ts';
import { CrowdAdapter } from '../broadcasts/crowd-adapter.ts';
import { CALL, openTown, settle, TEXTS } from '../broadcasts/town.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';
import { runs } from './command-line.ts';
import { opened } from './talks.ts';

const ALL = Object.entries(TEXTS).flatMap(([language, text]) => ['--text', `${language}=${text}`]);

/** A store with people of whoever runs the bot, and staff before it. */
async function desk(people = 30) {
  const folder = temporaryFolder();
  const store = `sqlite:${join(folder, 'bot.sqlite')}`;
  const town = await openTown(store);
  onTestFinished(() => town.close());
  if (people > 0) await settle(town.database, { count: people, office: '' });
  const broadcast = (...words: string[]) => runs('broadcast', ...words, '--store', store);
  const json = async (...words: string[]) => {
    const { out, err } = await broadcast(...words, '--json');
    if (out === '') throw new Error(err);
    return JSON.parse(out) as Record<string, unknown>;
  };
  const draft = async (...words: string[]) =>
    String((await json('draft', '--call', CALL, ...ALL, ...words)).id);
  const previewed = async (...words: string[]) => {
    const id = await draft(...words);
    return [id, String((await json('preview', id)).token)] as const;
  };
  return { folder, store, town, broadcast, json, draft, previewed };
}

describe('from a draft to the report', () => {
  test('all in words, and followed while another process sends', async () => {
    const { folder, town, broadcast } = await desk();
    const drafted = await broadcast('draft', '--call', CALL, ...ALL);
    const [, id = ''] = /preview (\w+)/.exec(drafted.out) ?? [];
    const { out } = await broadcast('preview', id);
    expect(out).toContain('30 people would be written to.\n  fake, en: 10');
    expect(out).toContain('--- in ru ---\nНовости: ');
    const [, token = ''] = /confirm \w+ (\S+)/.exec(out) ?? [];
    const sending = await town.deliver([new CrowdAdapter()]);
    onTestFinished(() => sending.close());
    const confirmed = await broadcast('confirm', id, token);
    expect(confirmed.err).toMatch(/█{24} done: sent 30; 30 in all\n$/);
    expect(confirmed.out).toContain('  fake, zh-Hans, sent: 10');
    const csv = join(folder, 'report.csv');
    expect((await broadcast('report', id, '--csv', csv)).code).toBe(0);
    expect(readFileSync(csv, 'utf8').trim().split('\r\n')).toHaveLength(31);
    expect(statSync(csv).mode % 0o1000).toBe(0o600);
    expect(await broadcast('report', id, '--csv', csv)).toMatchObject({
      ...{ code: 2, err: expect.stringContaining('is there already') },
    });
    expect((await broadcast('status')).out).toContain(`${id}: done, broadcast to those of ${CALL}`);
    expect((await broadcast('retract', id)).code).toBe(0);
  });

  test('paused, resumed, canceled, and nothing of it twice', async () => {
    const { town, broadcast, json, previewed } = await desk(100);
    const [id, token] = await previewed('--in-doubt', 'skip');
    await json('confirm', id, token, '--no-follow');
    const sending = await town.deliver([new CrowdAdapter()], 50);
    onTestFinished(() => sending.close());
    await expect.poll(async () => (await json('status', id)).state).toBe('sending');
    expect(await json('pause', id)).toMatchObject({ state: 'paused' });
    expect((await broadcast('status', id, '--follow')).err).toContain('paused: ');
    expect(await json('resume', id)).toMatchObject({ state: 'sending' });
    expect(await json('cancel', id)).toMatchObject({ state: 'canceled', total: 100 });
    expect((await broadcast('retry', id, '--in-doubt')).err).toContain('The broadcast is canceled');
    expect((await broadcast('confirm', id, token)).code).toBe(2);
    expect(await json('status')).toHaveLength(1);
  });

  test('scheduled in Shanghai, and not followed until then', async () => {
    const { broadcast, store, previewed } = await desk();
    const [id, token] = await previewed();
    const { out } = await broadcast('schedule', id, token, '2999-12-30', '09:00');
    expect(out).toContain('scheduled, broadcast to those of');
    expect(out).toContain('from 2999-12-30 09:00 (Shanghai)');
    const drawn: string[] = [];
    const screen = { isTTY: true, write: (text: string) => drawn.push(text) };
    const state = await inStaffRoom({ store }, (room) => followBroadcast(room, id, screen));
    expect(state).toBe('scheduled');
    expect(drawn.join('')).toMatch(/^\r░{24} scheduled: nobody yet; 0 in all\n$/);
  });

  test('with buttons and files, written anew, and tried on oneself', async () => {
    const { folder, town, broadcast, json, draft } = await desk();
    const [letter, condition] = [join(folder, 'letter.txt'), join(folder, 'where.json')];
    writeFileSync(letter, 'By file.\n');
    writeFileSync(condition, '{"fact":"language","is":"en"}');
    const labels = ['en=Where', 'zh=哪里', 'ru=Где'].flatMap((one) => [
      '--button',
      `status:${one}`,
    ]);
    const id = await draft(...labels, '--attach', letter);
    expect((await broadcast('preview', id)).out).toMatch(/\[Where\]\n.*\n\[file: letter\.txt\]/);
    const edited = ['--text-file', `en=${letter}`, '--where', condition, '--edit', id];
    expect(await json('draft', '--call', CALL, ...edited)).toEqual({ id });
    expect(await json('preview', id)).toMatchObject({ total: 10, leftOut: { others: 20 } });
    expect(await json('audience', '--call', CALL)).toMatchObject({ total: 30 });
    expect((await broadcast('audience', '--call', CALL)).out).toContain('they said stop: 0');
    await settle(town.database, {
      ...{ count: 1, office: '', platform: 'slack' },
      workspace: 'T1',
    });
    const { address } = (
      await town.database.rows(
        town.database.queries
          .selectFrom('people')
          .select('address')
          .where('platform', '=', 'slack'),
      )
    )[0] ?? { address: '' };
    await town.database.atomically([
      town.database.queries
        .updateTable('people')
        .set({ address: address.replace(/"[^"]*"\]$/, '"U1"]') })
        .where('address', '=', address),
    ]);
    const tried = await broadcast('test', id, '--to', 'slack:T1:U1', '--lang', 'zh');
    expect(tried).toMatchObject({ code: 0, out: expect.stringContaining('within seconds') });
    expect((await broadcast('test', id, '--to', 'slack:T2:U1')).err).toContain('has not written');
    expect((await broadcast('test', id, '--to', 'ann')).err).toContain('--to takes');
  });
});

test('audiences are made anew from what people have answered', async () => {
  const { store, broadcast, json } = await desk(0);
  const handling = await opened({ store });
  const address = { platform: 'fake', person: 'ann' };
  const start = { id: '1', kind: 'command', command: 'start', argument: `en ${CALL}` } as const;
  await handle(handling, address, start, new Date());
  expect(await json('rebuild')).toEqual({ people: 1, unreadable: 0 });
  expect((await broadcast('rebuild')).out).toBe('Audiences see 1 people as they are now.\n');
});

describe('what cannot be done is said, and nothing is queued', () => {
  test.each([
    [['draft', '--call', CALL], 'What is to be said?'],
    [['draft', '--call', 'none', '--text', 'en=x'], 'there is no call "none"'],
    [['draft', '--call', CALL, '--text', 'x'], 'takes a language'],
    [['draft', '--call', CALL, '--text', 'en=x', '--text', 'en=y'], 'names en twice'],
    [['draft', '--call', CALL, '--text', 'fr=x'], 'no words in "fr"'],
    [['draft', '--call', CALL, '--text', `en=${'x'.repeat(5000)}`], '5000 characters'],
    [['draft', '--call', CALL, '--text', 'en=x', '--in-doubt', 'maybe'], 'resend or skip'],
    [['draft', '--call', CALL, '--text', 'en=x', '--button', 'status'], '--button takes'],
    [['draft', '--call', CALL, '--text', 'en=x', '--attach', 'x.exe'], 'end in .pdf'],
    [['draft', '--call', CALL, '--text-file', 'en=/none/x'], '/none/x cannot be read'],
    [['draft', '--call', CALL, '--text', 'en={x}'], 'no placeholder {x}'],
    [['audience', '--call', CALL, '--where', '{x'], 'no JSON'],
    [['audience', '--call', CALL, '--where', '{"fact":"born","is":1}'], 'no field "born"'],
    [['preview', 'none'], 'no broadcast "none"'],
    [['schedule', 'none', 'x', '2026-02-31', '09:00'], 'a date and a time in Shanghai'],
    [['status', '--office', 'none'], 'There is no office "none"'],
  ])('%j', async (words, why) => {
    const { broadcast, json } = await desk(0);
    expect(await broadcast(...words)).toMatchObject({ code: 2, err: expect.stringContaining(why) });
    expect(await json('status')).toEqual([]);
    expect((await broadcast('status')).out).toBe('There are no broadcasts.\n');
  });

  test('an empty audience, a language that is missing, a moment that has passed', async () => {
    const { broadcast, json, draft, previewed } = await desk();
    const nobody = await draft('--where', '{"fact":"language","oneOf":[]}').catch(String);
    expect(nobody).toContain('audience');
    const none = await draft('--where', '{"fact":"role","is":"leader"}').catch(String);
    expect((await broadcast('preview', none)).err).toContain('The audience is empty');
    const { id } = await json('draft', '--call', CALL, '--text', 'en=Hello');
    expect((await broadcast('preview', String(id))).err).toContain('somebody speaks "ru"');
    const [good, token] = await previewed();
    const late = await broadcast('schedule', good, token, '2020-01-01', '09:00');
    expect(late).toMatchObject({ code: 2, err: 'That moment has passed already.\n' });
    expect(await json('status', good)).toMatchObject({ state: 'draft', total: 0 });
  });
});
