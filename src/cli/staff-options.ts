import type { Command } from 'commander';

/** What every command of staff can be told. */
export interface StaffOptions {
  /** The id of the office; needed where there are several. */
  readonly office?: string;
  readonly store?: string;
  readonly settings?: string;
  readonly json?: boolean;
}

/** Adds the options of every command of staff. */
export function withStaffOptions(command: Command): Command {
  return command
    .option('--office <id>', 'for which office; needed where OFFICES_FILE names several')
    .option('--store <url>', 'the store of the bot, as in STORE_URL')
    .option('--settings <file>', 'the settings file that the bot was started with, if any')
    .option('--json', 'one JSON value on standard output instead of words');
}

/** One more value of an option that can be repeated. */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Tells the result of a command: in words, or as JSON where a program asked. */
export function tellResult({ json }: StaffOptions, value: unknown, words: string): void {
  process.stdout.write(`${json ? JSON.stringify(value) : words}\n`);
}
