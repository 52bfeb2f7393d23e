import { randomBytes } from 'node:crypto';
import { afterAll } from 'vitest';
import { openStore } from '../../../src/stores/open-store.ts';
import { startPostgres } from '../../postgres/server.ts';
import { describeStoreContract } from './store-contract.ts';

const server = await startPostgres();
afterAll(() => server.remove());

const encryptionKey = randomBytes(32).toString('base64');

describeStoreContract('PostgreSQL', async (now) => openStore(await server.schema(), { now }));
describeStoreContract('PostgreSQL, encrypted', async (now) =>
  openStore(await server.schema(), { now, encryptionKey }),
);
