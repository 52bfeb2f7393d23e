import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openStore } from '../../../src/stores/open-store.ts';
import { describeStoreContract } from './store-contract.ts';
import { temporaryFolder } from './temporary-folder.ts';

const encryptionKey = randomBytes(32).toString('base64');
const inFile = () => `sqlite:${join(temporaryFolder(), 'test.sqlite')}`;

describeStoreContract('SQLite in memory', (now) => openStore('sqlite::memory:', { now }));
describeStoreContract('SQLite in a file', (now) => openStore(inFile(), { now }));
describeStoreContract('SQLite in memory, encrypted', (now) =>
  openStore('sqlite::memory:', { now, encryptionKey }),
);
