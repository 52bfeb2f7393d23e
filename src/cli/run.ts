import { Command } from 'commander';
import { addChat } from './chat.ts';
import { addClauses } from './clauses.ts';
import { addDiagram } from './diagram.ts';

/** A reader that has gone away, as of `| head`, is no fault. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

/** An operator's mistake is told in words; anything else is a fault of the program. */
function tell(error: unknown): void {
  const { name, message } = error as Error;
  if (name !== 'CallguideError' && name !== 'CallMistake') throw error;
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** Runs the command that was given; without one, the chat opens. */
export async function run(): Promise<void> {
  process.stdout.on('error', leaveQuietly);
  const program = new Command('callguide')
    .description(
      'Tells applicants whether a funding call is open to them, why, and what to do next.',
    )
    .showHelpAfterError();
  for (const add of [addChat, addClauses, addDiagram]) add(program);
  await program.parseAsync().catch(tell);
}
