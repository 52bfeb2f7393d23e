import type { Command } from 'commander';
import type { Configuration } from '../configuration.ts';
import { type ChatOptions, withChatOptions } from './chat-options.ts';
import { comeBack } from './come-back.ts';
import type { OpenHandling } from './open-handling.ts';
import type { PersonTerminal } from './person-chat.ts';

const IN_MEMORY = 'sqlite::memory:';
const [WIDTH, WIDEST] = [80, 100];
const SETTLED_MS = 1000;

/** The terminal of this process, or the pipes that stand for one. */
function ownTerminal(store: string): PersonTerminal {
  const { stdin: input, stdout: output, argv } = process;
  const interactive = input.isTTY === true && output.isTTY === true;
  const colour = output.isTTY === true && !process.env.NO_COLOR;
  return {
    ...{ input, output, interactive, folder: process.cwd() },
    screen: { width: Math.min(output.columns || WIDTH, WIDEST), colour },
    comeBack: store === IN_MEMORY ? undefined : comeBack(argv.slice(2)),
  };
}

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
  const { personChat } = await import('./person-chat.ts');
  return personChat(handling, ownTerminal(store));
}

function storeFor({ json, store }: ChatOptions, { STORE_URL }: Configuration): string {
  return store ?? (json ? IN_MEMORY : STORE_URL);
}

async function run(options: ChatOptions): Promise<void> {
  const [{ openHandling }, { readConfiguration }] = await Promise.all([
    import('./open-handling.ts'),
    import('../configuration.ts'),
  ]);
  const configuration = readConfiguration();
  const store = storeFor(options, configuration);
  const handling = await openHandling(options, store, configuration);
  keepCompiled();
  try {
    await talk(options, handling, store);
  } finally {
    await handling.close();
  }
}

/** Adds what starts without a command: so far, the chat in this terminal. */
export function addStart(program: Command): void {
  const start = program.command('start', { isDefault: true });
  withChatOptions(start.description('start Callguide: without tokens, the chat in this terminal'))
    .usage('[options]')
    .argument('[command]')
    .action(async (command: string | undefined, options: ChatOptions) => {
      const names = program.commands.map((one) => one.name()).join(', ');
      if (command !== undefined) program.error(`Unknown command '${command}'. There is: ${names}`);
      await run(options);
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
