import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claim } from '../../../src/stores/claim.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import { start } from './child-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const program = new URL('./claiming-process.ts', import.meta.url);

function claimable() {
  const folder = temporaryFolder();
  const file = join(folder, 'test.sqlite');
  return { folder, file, url: `sqlite:${file}` };
}

describe('claim', () => {
  it('refuses a second bot, naming the file, the process and the mend', async () => {
    const { file, url } = claimable();
    const first = await start(program, url);
    expect(first.line).toBe('claimed');
    const refusal = await claim(url).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'store-claimed' });
    expect(String(refusal)).toContain(`process ${first.pid}`);
    expect(String(refusal)).toContain(file);
    expect(String(refusal)).toContain('STORE_URL');
    const second = await start(program, url);
    expect(second.line).toBe(String(refusal));
  });

  it('ends with the process, however it is killed', async () => {
    const { url } = claimable();
    const first = await start(program, url);
    await first.kill();
    const mine = await claim(url);
    expect((await start(program, url)).line).toContain(`process ${process.pid}`);
    await mine.release();
    expect((await start(program, url)).line).toBe('claimed');
  });

  it('gives one of several bots that start at once the store', async () => {
    const { url } = claimable();
    const lines = await Promise.all([1, 2, 3].map(async () => (await start(program, url)).line));
    expect(lines.filter((line) => line === 'claimed')).toHaveLength(1);
    expect(lines.filter((line) => line.includes('Another bot'))).toHaveLength(2);
  });

  it('does not stop the CLI from opening and writing the file beside it', async () => {
    const { url } = claimable();
    await start(program, url);
    const engine = await openStore(url, { now: () => 1000 });
    await engine.store('ledger').set('a', 'queued');
    expect(await engine.store('ledger').get('a')).toBe('queued');
    await engine.close();
  });

  it('knows the file by another name', async () => {
    const { folder, file, url } = claimable();
    await (await openStore(url, { now: () => 1000 })).close();
    symlinkSync(file, join(folder, 'link.sqlite'));
    const mine = await claim(`sqlite:${join(folder, 'link.sqlite')}`);
    await expect(claim(url)).rejects.toMatchObject({ code: 'store-claimed' });
    await mine.release();
    await mine.release();
    await (await claim(url)).release();
  });

  it('asks for nothing in memory, and says when the folder is not there', async () => {
    const both = [await claim('sqlite::memory:'), await claim('sqlite::memory:')];
    for (const one of both) await one.release();
    const missing = `sqlite:${join(temporaryFolder(), 'none', 'test.sqlite')}`;
    await expect(claim(missing)).rejects.toMatchObject({ code: 'store-failed' });
  });
});
