import { Command, CommanderError } from 'commander';
import { addAudit } from './audit.ts';
import { addBackup } from './backup.ts';
import { addBot } from './bot.ts';
import { addBroadcast } from './broadcast.ts';
import { addChat, addStart } from './chat.ts';
import { addClauses } from './clauses.ts';
import { addDeadline } from './deadline.ts';
import { addDiagram } from './diagram.ts';
import { addDoctor } from './doctor.ts';
import { addMigrate } from './migrate.ts';
import { addRekey } from './rekey.ts';
import { addSetup } from './setup.ts';

/** The commands; a further one is one function here, which loads what it needs once it runs. */
const COMMANDS: readonly ((program: Command) => void)[] = [
  addStart,
  addChat,
  addBot,
  addClauses,
  addDiagram,
  addSetup,
  addDoctor,
  addMigrate,
  addBackup,
  addRekey,
  addDeadline,
  addBroadcast,
  addAudit,
];

const EPILOGUE = `
Settings, from the environment or from .env in this folder:
  STORE_URL          where sessions are kept (sqlite:./callguide.sqlite)
  STORE_SYNCHRONOUS  normal, or full: also survives a power cut, and is slower (normal)
  ENCRYPTION_KEY     32 bytes in base64 or hex; encrypts what is kept
  RETENTION_DAYS     days after the last message until answers are deleted (180)
  LOG_LEVEL          silent, error or info, to standard error (silent)
  NO_COLOR           without colour`;

const [FAILED, MISUSED] = [1, 2];

/** What is wrong with how the program was called or set up; all else went wrong while it ran. */
const MISUSES =
  /^(?:configuration|settings|broadcast|words|call-|language-|store-(?:url|key|plain|foreign|not-empty|half-copied|half-rekeyed))/;

/** A reader that has gone away, as of `| head`, is no fault; what is written to it goes nowhere. */
function passOver(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Tells an operator's mistake in words; anything else is a fault of the program. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSED;
  const { name, message, code } = error as Error & { code?: string };
  if (name !== 'CallguideError' && name !== 'CallMistake') throw error;
  process.stderr.write(`${message}\n`);
  return MISUSES.test(code ?? '') ? MISUSED : FAILED;
}

/** The program with all its commands. */
function createProgram(): Command {
  const program = new Command('callguide')
    .description('Tells people whether a funding call is open to them, why, and what to do next.')
    .addHelpText('after', EPILOGUE)
    .showHelpAfterError('See what there is with --help.')
    .exitOverride();
  for (const add of COMMANDS) add(program);
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError('See what there is with --help.');
  return program;
}

/** Runs the command that was given; without one, the chat opens. Sets the exit code: 0, 1 or 2. */
export async function run(words: readonly string[] = process.argv.slice(2)): Promise<void> {
  // Once, however often this runs in a process: the last words may still be on their way.
  if (!process.stdout.listeners('error').includes(passOver)) process.stdout.on('error', passOver);
  try {
    await createProgram().parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = tell(error);
  }
}
