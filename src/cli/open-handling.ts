import { CALLS } from '../calls.ts';
import { type Clock, createClock } from '../clock.ts';
import type { Configuration } from '../configuration.ts';
import type { Handling } from '../handle.ts';
import { loadConversation } from '../load-conversation.ts';
import { loadSettings } from '../load-settings.ts';
import { type Log, openLog } from '../log.ts';
import { createSessions } from '../sessions/sessions.ts';
import { openStore } from '../stores/open-store.ts';
import type { Engine } from '../stores/store.ts';
import type { ChatOptions } from './chat-options.ts';
import { chosenCalls } from './chosen-calls.ts';
import { languageIn } from './language-in.ts';

/** What a chat works with, and how to end it. */
export interface OpenHandling extends Handling {
  /** The language that was asked for on the command line. */
  readonly language: string | undefined;
  readonly clock: Clock;
  /** What everything is kept in. */
  readonly engine: Engine;
  readonly log: Log;
  readonly close: () => Promise<void>;
}

/** Opens what a chat needs; every refusal names the option or setting and the mend. */
export async function openHandling(
  options: ChatOptions,
  store: string,
  configuration: Configuration,
): Promise<OpenHandling> {
  const calls = await chosenCalls(options);
  const conversation = loadConversation(calls);
  const language = languageIn(conversation, options.lang);
  const known = [...new Set([...calls, ...CALLS])];
  const settings = await loadSettings(options.settings, configuration.RETENTION_DAYS, known);
  const clock = createClock();
  const engine = await openStore(store, {
    now: clock.now,
    encryptionKey: configuration.ENCRYPTION_KEY,
    synchronous: configuration.STORE_SYNCHRONOUS,
  });
  await engine.sweep();
  const log = openLog(configuration.LOG_LEVEL, (line) => void process.stderr.write(line));
  const { retentionDays } = settings;
  const sessions = createSessions(engine, { now: clock.now, retentionDays });
  return {
    ...{ conversation, settings, sessions, language, clock, engine, log },
    close: () => engine.close(),
  };
}
