import type { Command } from 'commander';
import type { Configuration } from '../configuration.ts';
import { type ChatOptions, withChatOptions } from './chat-options.ts';
import { comeBack } from './come-back.ts';
import type { OpenHandling } from './open-handling.ts';

const IN_MEMORY = 'sqlite::memory:';
const SETTLED_MS = 1000;

/** Once the chat is up, its compiled modules are kept for the next start, however this one ends. */
function keepCompiled(): void {
  const keep = async () => (await import('node:module')).flushCompileCache();
  setTimeout(() => void keep(), SETTLED_MS).unref();
}

async function talk(options: ChatOptions, handling: OpenHandling, store: string): Promise<void> {
  if (options.json) {
    const { jsonChat } = await import('./json-chat.ts');
    return jsonChat(handling, process.stdin, process.stdout);
  }
  const [{ personChat }, { ownTerminal }] = await Promise.all([
    import('./person-chat.ts'),
    import('./own-terminal.ts'),
  ]);
  const back = store === IN_MEMORY ? undefined : comeBack(process.argv.slice(2));
  return personChat(handling, ownTerminal(back));
}

function storeFor({ json, store }: ChatOptions, { STORE_URL }: Configuration): string {
  return store ?? (json ? IN_MEMORY : STORE_URL);
}

async function run(options: ChatOptions): Promise<void> {
  const [{ openHandling }, { readConfiguration }, { withDeadlines }] = await Promise.all([
    import('./open-handling.ts'),
    import('../configuration.ts'),
    import('./with-deadlines.ts'),
  ]);
  const configuration = readConfiguration();
  const store = storeFor(options, configuration);
  const opened = await openHandling(options, store, configuration);
  const handling = await withDeadlines(opened, store, configuration);
  keepCompiled();
  try {
    await talk(options, handling, store);
  } finally {
    await handling.close();
  }
}

/** Whether a chat in this terminal was asked for, rather than whatever there are tokens for. */
function asksForChat({ lang, json }: ChatOptions): boolean {
  return lang !== undefined || json === true;
}

/** With tokens the bot, without them the chat. */
async function runStart(options: ChatOptions): Promise<void> {
  const { readConfiguration } = await import('../configuration.ts');
  const configuration = readConfiguration();
  const { platformsWithTokens } = await import('../bot/choose-platforms.ts');
  if (asksForChat(options) || platformsWithTokens(configuration).length === 0) return run(options);
  const { bot } = await import('./bot.ts');
  return bot(options, configuration);
}

/** Adds what starts without a command: the bot where there are tokens, else the chat. */
export function addStart(program: Command): void {
  const start = program.command('start', { isDefault: true });
  withChatOptions(
    start.description(
      'start Callguide: the bot where there are tokens, else the chat in this terminal',
    ),
  )
    .usage('[options]')
    .argument('[command]')
    .action(async (command: string | undefined, options: ChatOptions) => {
      const names = program.commands.map((one) => one.name()).join(', ');
      if (command !== undefined) program.error(`Unknown command '${command}'. There is: ${names}`);
      await runStart(options);
    });
}

/** Adds the chat: for a person, or for a program in JSON lines. */
export function addChat(program: Command): void {
  const chat = program.command('chat');
  withChatOptions(chat.description('talk in this terminal, or as a program in JSON lines'))
    .option('--json', 'JSON lines: one event in, one line out (docs/json-lines.md)')
    .addHelpText(
      'after',
      '\nWithout --store, the chat is kept as STORE_URL says (sqlite:./callguide.sqlite), and with --json not at all.',
    )
    .action(run);
}
