import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSettings } from '../../../conversations/settings.ts';
import type { BroadcastTable } from '../../../src/broadcasts/broadcast-tables.ts';
import { createRenderer } from '../../../src/broadcasts/renderer.ts';
import { handle, sessionIn } from '../../../src/handle.ts';
import { opened } from '../cli/talks.ts';
import { CrowdAdapter } from './crowd-adapter.ts';
import { CALL, OFFICE } from './town.ts';

const NOW = new Date('2024-10-10T08:00:00Z');
const BEN = { platform: 'fake', person: 'ben' };
const LINE = '["fake","","","","ben"]';

function settingsWith(at: string) {
  const deadline = { call: CALL, kind: 'funder', at, by: 'Research Office', on: '2024-10-01' };
  return parseSettings({ deadlines: [deadline] });
}

const ROW: Omit<BroadcastTable, 'content'> = {
  ...{ id: 'b', office: OFFICE, kind: 'broadcast', call: CALL, state: 'sending', audience: '{}' },
  ...{
    in_doubt: 'resend',
    start_at: 0,
    token: null,
    token_by: null,
    token_until: null,
    retract: 0,
  },
  ...{ act: '', created_by: '', created_at: 0, started_at: 0, ended_at: null },
};

function broadcast(text: string) {
  return { ...ROW, content: JSON.stringify({ texts: { en: text }, buttons: [], files: [] }) };
}

async function rendering() {
  const { conversation, sessions } = await opened();
  const settings = { current: settingsWith('2024-11-08T16:30:00+08:00') };
  const { engine } = await opened();
  const parts = {
    ...{ database: await engine.tables(), conversation, settingsOf: () => settings.current },
    session: async (address: string) => sessionIn(await sessions.load(address)),
    now: () => NOW.getTime(),
  };
  const say = async (id: string, text: string) => {
    const handling = { conversation, sessions, settings: settings.current };
    const start = { id, kind: 'command', command: 'start', argument: text } as const;
    const told = id === '0' ? start : ({ id, kind: 'text', text } as const);
    await handle(handling, BEN, told, NOW);
  };
  const render = createRenderer(parts);
  const to = { address: LINE, language: 'en', attempts: 0, replies: null };
  const said = async (text: string) =>
    String((await render(new CrowdAdapter(), broadcast(text), to))[0]);
  return { said, say, settings };
}

test('a deadline is told as it holds when the message goes out', async () => {
  const { said, settings } = await rendering();
  expect(await said('Until {deadline}.')).toMatch(/^Until 8 November 2024.*16:30/);
  settings.current = settingsWith('2024-11-20T12:00:00+08:00');
  expect(await said('Until {deadline}.')).toMatch(/^Until 20 November 2024.*12:00/);
  settings.current = settingsWith('2024-10-09T12:00:00+08:00');
  await expect(said('Until {deadline}.')).rejects.toThrow(/no deadline to come/);
});

test('each is told what they themselves have left to do', async () => {
  const { said, say } = await rendering();
  expect(await said('To do:\n{open-items}')).toMatch(/^To do:\nNothing is left/);
  await say('0', `en ${CALL} scientist`);
  expect(await said('To do:\n{open-items}')).toMatch(/^To do:\n• .+/);
});

test('the words around a message are there in each language', () => {
  const files = ['en', 'zh-Hans', 'ru'].map((language) => {
    const file = new URL(`../../../src/broadcasts/locales/${language}.ftl`, import.meta.url);
    return [...readFileSync(file, 'utf8').matchAll(/^([\w-]+) =/gm)].map(([, id]) => id);
  });
  expect(files[0]?.length).toBeGreaterThan(0);
  expect(files[1]).toEqual(files[0]);
  expect(files[2]).toEqual(files[0]);
});
