import type { Command } from 'commander';

/** What the chat can be told on the command line. */
export interface ChatOptions {
  readonly call?: string;
  readonly callFolder?: readonly string[];
  readonly lang?: string;
  readonly store?: string;
  readonly settings?: string;
  readonly json?: boolean;
}

function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Adds the options that say which call is talked about. */
export function withCallOptions(command: Command): Command {
  return command
    .option('--call <id>', 'this call only, by its id (unknown ids are answered with the known)')
    .option(
      '--call-folder <path>',
      'a call that is being written: the folder with its conversation.ts; can be repeated',
      collected,
    );
}

/** Adds the options that say where things are kept, and what the office has set. */
export function withStoreOptions(command: Command): Command {
  return command
    .option(
      '--store <url>',
      'where sessions are kept: sqlite:FILE, sqlite::memory: or postgres://…',
    )
    .option('--settings <file>', "an office's deadlines, readings and contact, as JSON");
}

/** Adds the options that every form of the chat takes. */
export function withChatOptions(command: Command): Command {
  return withStoreOptions(
    withCallOptions(command).option(
      '--lang <language>',
      'the language to begin in: en, zh or ru (without it, it is asked)',
    ),
  );
}
