import { Command } from 'commander';
import { CallguideError } from './callguide-error.ts';
import { addChat } from './cli/chat.ts';
import { addClauses } from './cli/clauses.ts';

const program = new Command('callguide')
  .description('Tells applicants whether a funding call is open to them, why, and what to do next.')
  .showHelpAfterError();
for (const add of [addChat, addClauses]) add(program);

/** A reader that has gone away, as of `| head`, is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CallguideError || (error as Error).name === 'CallMistake')) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
