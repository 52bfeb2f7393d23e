import type { Command } from 'commander';

interface MigrateOptions {
  readonly from: string;
  readonly to: string;
}

async function run({ from, to }: MigrateOptions): Promise<void> {
  const [{ copyStore }, { createProgressBar }] = await Promise.all([
    import('../moving/copy-store.ts'),
    import('../moving/progress-bar.ts'),
  ]);
  const copied = await copyStore(from, to, createProgressBar(process.stderr));
  for (const { name, count, sum } of copied)
    process.stdout.write(`${name}: ${count} rows, the same on both sides (${sum})\n`);
  process.stdout.write(
    'All is copied. Name the new store in STORE_URL, and keep the old one until you are sure.\n',
  );
}

/** Adds the copy of a whole store into another one. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description(
      'copy a store into an empty one; stop the bot first; run it again if it was stopped',
    )
    .requiredOption('--from <url>', 'the store that is: sqlite:FILE or postgres://…')
    .requiredOption('--to <url>', 'the store that is to be: a new file, or an empty database')
    .action(run);
}
