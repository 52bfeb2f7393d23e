import type { Command } from 'commander';
import type { ChatOptions } from './open-handling.ts';

const IN_MEMORY = 'sqlite::memory:';

async function run(options: ChatOptions): Promise<void> {
  const [{ openHandling }, { readConfiguration }] = await Promise.all([
    import('./open-handling.ts'),
    import('../configuration.ts'),
  ]);
  const kept = options.json ? IN_MEMORY : readConfiguration().STORE_URL;
  const handling = await openHandling(options, options.store ?? kept);
  try {
    if (options.json) {
      const { jsonChat } = await import('./json-chat.ts');
      await jsonChat(handling, process.stdin, process.stdout);
    } else {
      const { personChat } = await import('./person-chat.ts');
      const { stdin: input, stdout: output } = process;
      const noColour = Boolean(process.env.NO_COLOR);
      await personChat(handling, { input, output, noColour }, handling.language);
    }
  } finally {
    await handling.close();
  }
}

/** Adds the chat: for a person, which is also what starts without a command, and for programs. */
export function addChat(program: Command): void {
  program
    .command('chat', { isDefault: true })
    .description('talk in this terminal, or as a program in JSON lines')
    .option('--json', 'speak JSON lines: one event in, one line out')
    .option('--call <id>', 'talk about this call only')
    .option('--call-folder <path>', 'talk about the call in this folder, while it is being written')
    .option('--lang <language>', 'en, zh or ru')
    .option('--store <url>', 'where sessions are kept, as in STORE_URL')
    .option('--settings <file>', "an office's deadlines, readings and contact, as JSON")
    .action(run);
}
