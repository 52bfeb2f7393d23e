import type { Command } from 'commander';

interface StoreOption {
  readonly store?: string;
}

async function storeUrl({ store }: StoreOption): Promise<string> {
  const { readConfiguration } = await import('../configuration.ts');
  return store ?? readConfiguration().STORE_URL;
}

async function runBackup(file: string, options: StoreOption): Promise<void> {
  const { backUp } = await import('../moving/sqlite-backup.ts');
  await backUp(await storeUrl(options), file);
  process.stdout.write(`The store is in ${file}. What people delete from now on is still in it.\n`);
}

async function runRestore(file: string, options: StoreOption): Promise<void> {
  const { restore } = await import('../moving/sqlite-backup.ts');
  await restore(file, await storeUrl(options));
  process.stdout.write('The store is back. Who was forgotten since the backup is in it again.\n');
}

/** Adds the backup of an SQLite store, and the way back. */
export function addBackup(program: Command): void {
  const store = ['--store <url>', 'the store, as in STORE_URL'] as const;
  program
    .command('backup')
    .description('copy the SQLite store into a new file, also while the bot runs')
    .argument('<file>', 'the file to make')
    .option(...store)
    .action(runBackup);
  program
    .command('restore')
    .description('put a backup in the place of an SQLite store that was moved away')
    .argument('<file>', 'the backup')
    .option(...store)
    .action(runRestore);
}
