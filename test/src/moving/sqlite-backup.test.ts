import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backUp, restore } from '../../../src/moving/sqlite-backup.ts';
import { claim } from '../../../src/stores/claim.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const now = () => 1000;

function places() {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  return { url: `sqlite:${at('bot.sqlite')}`, back: `sqlite:${at('back.sqlite')}`, at };
}

it('copies a store while a bot writes to it, and brings it back', async () => {
  const { url, back, at } = places();
  const claimed = await claim(url);
  const engine = await openStore(url, { now });
  const store = engine.store('sessions');
  for (let one = 0; one < 300; one += 1) await store.set(`person ${one}`, 'x'.repeat(2000));
  const backing = backUp(url, at('backup.sqlite'));
  for (let one = 0; one < 300; one += 1) await store.set(`person ${one}`, 'y'.repeat(2000));
  await backing;
  expect(statSync(at('backup.sqlite')).mode & 0o777).toBe(0o600);
  await engine.close();
  await claimed.release();
  await restore(at('backup.sqlite'), back);
  const again = await openStore(back, { now });
  for (let one = 0; one < 300; one += 1)
    expect(await again.store('sessions').get(`person ${one}`)).toMatch(/^(x{2000}|y{2000})$/);
  await again.close();
});

it('writes over nothing, and takes nothing that is no store', async () => {
  const { url, at } = places();
  await (await openStore(url, { now })).close();
  await backUp(url, at('backup.sqlite'));
  const there = { code: 'store-not-empty' };
  await expect(backUp(url, at('backup.sqlite'))).rejects.toMatchObject(there);
  await expect(restore(at('backup.sqlite'), url)).rejects.toMatchObject(there);
  writeFileSync(at('diary'), 'Dear diary, '.repeat(100));
  const foreign = restore(at('diary'), `sqlite:${at('new.sqlite')}`);
  await expect(foreign).rejects.toMatchObject({ code: 'store-foreign' });
  expect(existsSync(at('new.sqlite'))).toBe(false);
});

it('says what is not there, and which stores are meant', async () => {
  const { url, at } = places();
  const refused = { code: 'store-url' };
  await expect(backUp(url, at('backup.sqlite'))).rejects.toMatchObject(refused);
  await expect(restore(at('backup.sqlite'), url)).rejects.toMatchObject(refused);
  await expect(backUp('sqlite::memory:', at('backup.sqlite'))).rejects.toMatchObject(refused);
  const message = expect.stringContaining('pg_dump');
  const onServer = backUp('postgres://bot:canary@127.0.0.1/db', at('backup.sqlite'));
  await expect(onServer).rejects.toMatchObject({ ...refused, message });
});

it('does not restore under a bot that is running', async () => {
  const { url, back, at } = places();
  await (await openStore(url, { now })).close();
  await backUp(url, at('backup.sqlite'));
  const claimed = await claim(back);
  const refused = { code: 'store-claimed' };
  await expect(restore(at('backup.sqlite'), back)).rejects.toMatchObject(refused);
  await claimed.release();
});
