import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEncryptionKey } from '../../../src/stores/encryption-key.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import { createSeal } from '../../../src/stores/seal.ts';
import { createTurnView } from '../../../src/stores/turn-view.ts';
import { bytesIn, temporaryFolder } from './temporary-folder.ts';

const now = () => 1000;
const keyOf = (name: string) => createHash('sha256').update(name).digest();
const encryptionKey = keyOf('right').toString('base64');
const inMemory = () => openStore('sqlite::memory:', { now, encryptionKey });

function inFile() {
  const folder = temporaryFolder();
  const url = `sqlite:${join(folder, 'test.sqlite')}`;
  return { folder, open: (key?: string) => openStore(url, { now, encryptionKey: key }) };
}

describe('ENCRYPTION_KEY', () => {
  const bytes = keyOf('any');
  it.each([
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    ` ${bytes.toString('base64')}\n`,
  ])('is read from %j', (text) => {
    expect(Buffer.from(parseEncryptionKey(text)).equals(bytes)).toBe(true);
  });

  it.each([
    '',
    'secret',
    'ab'.repeat(31),
    'ab'.repeat(33),
    randomBytes(31).toString('base64'),
    '%',
  ])('is refused as %j, with the way to make one', async (text) => {
    const refused = { code: 'store-key', message: expect.stringContaining('openssl rand') };
    await expect(openStore('sqlite::memory:', { now, encryptionKey: text })).rejects.toMatchObject(
      refused,
    );
  });
});

describe('an encrypted store', () => {
  it('opens again with its key, and keeps neither key names nor values in the clear', async () => {
    const { folder, open } = inFile();
    const engine = await open(encryptionKey);
    await engine.store('sessions').set('telegram/7654321', 'born in 1985');
    expect(bytesIn(folder)).not.toMatch(/7654321|1985/);
    await engine.close();
    const again = await open(encryptionKey);
    expect(await again.store('sessions').get('telegram/7654321')).toBe('born in 1985');
    await again.close();
  });

  it('refuses to open with another key, or with none, also when no row is in it', async () => {
    const { open } = inFile();
    await (await open(encryptionKey)).close();
    const other = keyOf('wrong').toString('base64');
    await expect(open(other)).rejects.toMatchObject({ code: 'store-key-wrong' });
    await expect(open()).rejects.toMatchObject({ code: 'store-key-missing' });
    await (await open(encryptionKey)).close();
  });

  it('refuses a key for rows that were written without one', async () => {
    const { open } = inFile();
    const engine = await open();
    await engine.store('sessions').set('ann', 'text');
    await engine.close();
    await expect(open(encryptionKey)).rejects.toMatchObject({ code: 'store-plain' });
    const plain = await open();
    expect(await plain.store('sessions').get('ann')).toBe('text');
    await plain.close();
  });

  it('fails on the text of one person in the row of another', async () => {
    const engine = await inMemory();
    const store = engine.store('sessions');
    await store.set('ann', '{"value":"of ann"}');
    await store.set('bob', '{"value":"of bob"}');
    const [one, two] = engine.database.prepare('SELECT key, value FROM entries').all();
    const give = engine.database.prepare('UPDATE entries SET value = ? WHERE key = ?');
    give.run(one!.value!, two!.key!);
    give.run(two!.value!, one!.key!);
    const sealed = { code: 'store-sealed' };
    await expect(store.get('ann')).rejects.toMatchObject(sealed);
    await expect(createTurnView(store).get('bob')).rejects.toMatchObject(sealed);
    give.run(one!.value!, one!.key!);
    give.run(two!.value!, two!.key!);
    expect(await createTurnView(store).get('bob')).toBe('of bob');
    await engine.close();
  });

  it('fails on the row of the same key in another namespace', async () => {
    const engine = await inMemory();
    await engine.store('one').set('ann', 'text');
    engine.database.exec("UPDATE entries SET namespace = 'two'");
    expect(await engine.store('two').get('ann')).toBeUndefined();
    await engine.close();
  });
});

describe('seal', () => {
  const seal = createSeal(keyOf('right'));
  const text = 'born in 1985, 生于 1985 年';
  const sealed = seal.close('row', text);

  it('opens what it closed, which never looks the same twice', () => {
    expect(seal.open('row', sealed)).toBe(text);
    expect(seal.close('row', text)).not.toBe(sealed);
    expect(seal.open('row', seal.close('row', ''))).toBe('');
  });

  it('fails on every tampered byte', () => {
    const bytes = Buffer.from(sealed, 'base64');
    for (let at = 0; at < bytes.length; at += 1) {
      const tampered = Buffer.from(bytes);
      tampered[at] = (tampered[at] ?? 0) ^ 1;
      expect(() => seal.open('row', tampered.toString('base64')), `byte ${at}`).toThrow(
        expect.objectContaining({ code: 'store-sealed' }),
      );
    }
  });

  it.each(['', 'AQ==', 'text', sealed.slice(0, 20), sealed.slice(0, -8)])('fails on %j', (cut) => {
    expect(() => seal.open('row', cut)).toThrow(expect.objectContaining({ code: 'store-sealed' }));
  });

  it('fails under another name or key', () => {
    const failed = expect.objectContaining({ code: 'store-sealed' });
    expect(() => seal.open('other', sealed)).toThrow(failed);
    expect(() => createSeal(keyOf('wrong')).open('row', sealed)).toThrow(failed);
  });

  it('names a key of a namespace the same each time, and no two alike', () => {
    const names = [
      ['one', 'ann'],
      ['one', 'bob'],
      ['two', 'ann'],
    ].map(([space = '', key = '']) => seal.nameOf(space, key));
    expect(new Set(names).size).toBe(3);
    expect(seal.nameOf('one', 'ann')).toBe(names[0]);
    expect(createSeal(keyOf('wrong')).nameOf('one', 'ann')).not.toBe(names[0]);
  });
});
