import type { Command } from 'commander';

const SIGNS = { well: 'ok   ', look: 'note ', wrong: 'WRONG' };

async function run(): Promise<void> {
  const [{ readConfiguration }, { diagnose }] = await Promise.all([
    import('../configuration.ts'),
    import('../setup/doctor.ts'),
  ]);
  let wrong = 0;
  for await (const { what, result, says } of diagnose(readConfiguration())) {
    process.stdout.write(`${SIGNS[result]} ${what}: ${says}\n`);
    if (result === 'wrong') wrong += 1;
  }
  const sum = wrong === 0 ? 'Nothing is wrong.' : `${wrong} to mend.`;
  process.stdout.write(`\n${sum}\n`);
  if (wrong > 0) process.exitCode = 1;
}

/** Adds what says what is wrong with a set-up, and how to mend it. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('say what is wrong with tokens, webhook, store and clock, and how to mend it')
    .action(run);
}
