import type { Command } from 'commander';
import type { Configuration } from '../configuration.ts';
import { type ChatOptions, withCallOptions, withStoreOptions } from './chat-options.ts';

/** What the bot can be told on the command line, beside what a chat can. */
export interface BotOptions extends Omit<ChatOptions, 'lang' | 'json'> {
  /** The platforms, with commas; without it, all that have tokens. */
  readonly platforms?: string;
}

/** Resolves when the process is asked to stop; from this call on it is not ended by that. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

/** Runs the bot until it is asked to stop. */
export async function bot(options: BotOptions, configuration: Configuration): Promise<void> {
  const [{ openBot }, { wordlessCrash }] = await Promise.all([
    import('../bot/open-bot.ts'),
    import('../watching/crash.ts'),
  ]);
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  // Before anything is opened, which begins to send: whoever stops the bot then must not cut it off.
  const stop = stopAsked().then(() => say('Stopping: what is in hand is finished first.'));
  const opened = await openBot(options, configuration);
  for (const line of opened.lines) say(line);
  wordlessCrash();
  try {
    await (opened.terminal ? Promise.race([stop, opened.terminal()]) : stop);
  } finally {
    await opened.close();
  }
}

async function run(options: BotOptions): Promise<void> {
  const { readConfiguration } = await import('../configuration.ts');
  await bot(options, readConfiguration());
}

/** Adds the bot: Telegram, Slack and this terminal, any set of them in one process. */
export function addBot(program: Command): void {
  const command = program.command('bot');
  command.description('run the bot on the platforms that have tokens');
  withStoreOptions(withCallOptions(command))
    .option('--platforms <names>', 'these only, with commas: telegram, slack, terminal')
    .action(run);
}
