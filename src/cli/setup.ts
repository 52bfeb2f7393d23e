import type { Command } from 'commander';

const ENV_FILE = '.env';

/** The person at this terminal, or the pipe that stands for one. */
async function operator() {
  const { createInterface } = await import('node:readline');
  const lines = createInterface({ input: process.stdin, terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  return {
    ask: async (question: string) => {
      process.stdout.write(question);
      const { value, done } = await typed.next();
      return done ? undefined : String(value);
    },
    tell: (line: string) => void process.stdout.write(`${line}\n`),
    end: () => lines.close(),
  };
}

async function run(): Promise<void> {
  const { setUp } = await import('../setup/setup.ts');
  const person = await operator();
  const { TELEGRAM_API_ROOT, SLACK_API_URL, STORE_URL } = process.env;
  const environment = Object.fromEntries(
    Object.entries({ TELEGRAM_API_ROOT, SLACK_API_URL, STORE_URL }).filter(([, value]) => value),
  );
  try {
    if (!(await setUp(ENV_FILE, environment, person))) process.exitCode = 1;
  } finally {
    person.end();
  }
}

/** Adds what makes a bot of a clone: tokens asked for, checked and written down. */
export function addSetup(program: Command): void {
  program
    .command('setup')
    .description('ask for tokens, check them with the platforms, and write .env')
    .action(run);
}
