import { PassThrough, Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { ChatOptions } from '../../../src/cli/chat-options.ts';
import { jsonChat } from '../../../src/cli/json-chat.ts';
import { type OpenHandling, openHandling } from '../../../src/cli/open-handling.ts';
import { type PersonTerminal, personChat } from '../../../src/cli/person-chat.ts';
import { readConfiguration } from '../../../src/configuration.ts';
import type { LineOut } from '../chat-process.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const MEMORY = 'sqlite::memory:';

/** What a chat works with, on a store that the test need not close. */
export async function opened(options: ChatOptions = {}): Promise<OpenHandling> {
  const store = options.store ?? MEMORY;
  const handling = await openHandling(options, store, readConfiguration({}));
  onTestFinished(() => handling.close().catch(() => {}));
  return handling;
}

/** Sends lines as a program does, in one piece, and gives every line that comes out. */
export async function talkJson(
  handling: OpenHandling,
  ...lines: readonly (string | object)[]
): Promise<LineOut[]> {
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const output = new PassThrough();
  const read = output.toArray();
  await jsonChat(handling, Readable.from([Buffer.from(`${texts.join('\n')}\n`)]), output);
  output.end();
  const out = Buffer.concat(await read).toString('utf8');
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LineOut);
}

/** Types as a person does, and gives everything that is shown. */
export async function talkAsPerson(
  handling: OpenHandling,
  typed: string | readonly string[] | Readable,
  terminal: Partial<PersonTerminal> = {},
): Promise<string> {
  const output = new PassThrough();
  const shown = output.toArray();
  const pieces = typeof typed === 'string' ? [typed] : typed;
  const input = pieces instanceof Readable ? pieces : Readable.from(pieces);
  await personChat(handling, {
    ...{ input, output, interactive: false, comeBack: 'npm start' },
    ...{ screen: { width: 80, colour: false }, folder: temporaryFolder() },
    ...terminal,
  });
  output.end();
  return Buffer.concat(await shown).toString('utf8');
}
