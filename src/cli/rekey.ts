import type { Command } from 'commander';

const MISSING = `A change of the key needs both: ENCRYPTION_KEY, the key that the store has, and
NEW_ENCRYPTION_KEY, made with: openssl rand -base64 32`;

async function run({ store }: { readonly store?: string }): Promise<void> {
  const [{ readConfiguration }, { rekeyStore }, { createProgressBar }, { CallguideError }] =
    await Promise.all([
      import('../configuration.ts'),
      import('../moving/rekey-store.ts'),
      import('../moving/progress-bar.ts'),
      import('../callguide-error.ts'),
    ]);
  const { STORE_URL, ENCRYPTION_KEY: from } = readConfiguration();
  // Never on the command line, where others on the machine can read it; and no setting of a bot.
  const { NEW_ENCRYPTION_KEY: to } = process.env;
  if (!from || !to) throw new CallguideError('store-key', MISSING);
  const bar = createProgressBar(process.stderr);
  const { rows, unreadable } = await rekeyStore(store ?? STORE_URL, { from, to }, bar);
  process.stdout.write(`${rows} rows are sealed anew. Set ENCRYPTION_KEY to the new key now.\n`);
  if (unreadable === 0) return;
  process.stdout.write(`${unreadable} rows open with neither key and were left as they are.\n`);
}

/** Adds the change of the key with which a store is encrypted. */
export function addRekey(program: Command): void {
  program
    .command('rekey')
    .description('seal a store anew with NEW_ENCRYPTION_KEY; stop the bot first; can be resumed')
    .option('--store <url>', 'the store, as in STORE_URL')
    .action(run);
}
