import { createHash } from 'node:crypto';
import keyvTestSuite, { keyvIteratorTests } from '@keyv/test-suite';
import { Keyv } from 'keyv';
import * as vitest from 'vitest';
import { openStore } from '../../../src/stores/open-store.ts';
import { createTurnView } from '../../../src/stores/turn-view.ts';
import { startPostgres } from '../../postgres/server.ts';

/**
 * Cases of Keyv's official suite (2.1.2, written for Keyv 5) that do not apply to Keyv 6. They run
 * and must fail, so that a suite made for Keyv 6 shows itself.
 */
const NOT_APPLICABLE: Readonly<Record<string, string>> = {
  '.deleteMany([keys]) with nonexistent keys resolves to false':
    'Keyv 6 answers one boolean for each key: an array, which is truthy.',
};

// Keyv's own compression cases (keyvCompresstionTests) test a compression adapter; we have none.

const suite = {
  ...vitest,
  it: (name: string, run: (task: vitest.TestContext) => unknown) => {
    const reason = NOT_APPLICABLE[name];
    if (reason === undefined) vitest.it(name, run as () => void);
    else vitest.it.fails(`${name} (does not apply: ${reason})`, run as () => void);
  },
} as never;

const now = () => Date.now();
const encryptionKey = createHash('sha256').update('test').digest('hex');

const server = await startPostgres();
vitest.afterAll(() => server.remove());

vitest.describe.each([
  ['SQLite', async () => 'sqlite::memory:', undefined],
  ['SQLite, encrypted', async () => 'sqlite::memory:', encryptionKey],
  ['PostgreSQL', server.schema, undefined],
  ['PostgreSQL, encrypted', server.schema, encryptionKey],
])("Keyv's official suite on %s", async (_, place, key) => {
  const engine = await openStore(await place(), { now, encryptionKey: key });
  // The suite passes serializers to Keyv 5 through the store's `opts`.
  const store = () => Object.assign(engine.store('suite'), { opts: {} });
  vitest.afterAll(() => engine.close());

  keyvTestSuite(suite, Keyv as never, store as never);
  keyvIteratorTests(suite, Keyv as never, store as never);
});

vitest.it('gives Keyv our store as it is, not inside a bridge', async () => {
  const engine = await openStore('sqlite::memory:', { now });
  const store = engine.store('suite');
  vitest.expect(new Keyv({ store }).store).toBe(store);
  vitest.expect(createTurnView(store).store.constructor.name).toBe('TurnRows');
  await engine.close();
});
