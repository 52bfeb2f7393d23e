import { readFile } from 'node:fs/promises';
import type { CallConversation } from '../../conversations/call-conversation.ts';
import { pointsToSettle } from '../../conversations/conversation.ts';
import { parseSettings, type Settings } from '../../conversations/settings.ts';
import { languageFor } from '../../conversations/words.ts';
import { CallguideError } from '../callguide-error.ts';
import { CALLS, callIn } from '../calls.ts';
import { readConfiguration } from '../configuration.ts';
import type { Handling } from '../handle.ts';
import { loadConversation } from '../load-conversation.ts';
import { createSessions } from '../sessions/sessions.ts';
import { openStore } from '../stores/open-store.ts';

/** What the chat can be told on the command line. */
export interface ChatOptions {
  readonly call?: string;
  readonly callFolder?: string;
  readonly lang?: string;
  readonly store?: string;
  readonly settings?: string;
  readonly json?: boolean;
}

/** What a chat works with, and how to end it. */
export interface OpenHandling extends Handling {
  readonly language: string | undefined;
  readonly close: () => Promise<void>;
}

async function callsFor({ call, callFolder }: ChatOptions): Promise<readonly CallConversation[]> {
  if (callFolder !== undefined) return [await callIn(callFolder)];
  if (call === undefined) return CALLS;
  const named = CALLS.filter((one) => one.call.id === call);
  if (named.length > 0) return named;
  const known = CALLS.map((one) => one.call.id).join(', ');
  throw new CallguideError('call-unknown', `there is no call "${call}"; there are: ${known}`);
}

async function settingsFrom(file: string | undefined, retentionDays: number): Promise<Settings> {
  if (file === undefined) return parseSettings({ retentionDays });
  try {
    const read: object = JSON.parse(await readFile(file, 'utf8'));
    return parseSettings({ retentionDays, ...read });
  } catch (cause) {
    const { message } = cause as Error;
    throw new CallguideError('settings', `the settings in ${file} cannot be used:\n${message}`);
  }
}

function checkPoints(settings: Settings, points: readonly string[]): void {
  const known = (point: string) =>
    points.some((one) => one === point || one.startsWith(`${point}/`));
  const odd = settings.readings.find((reading) => !known(reading.point));
  if (!odd) return;
  const list = points.join(', ');
  throw new CallguideError(
    'settings',
    `no call leaves "${odd.point}" open; the points are: ${list}`,
  );
}

/** Opens what a chat needs; every refusal names the option or setting and the mend. */
export async function openHandling(options: ChatOptions, store: string): Promise<OpenHandling> {
  const configuration = readConfiguration();
  const conversation = loadConversation(await callsFor(options));
  const language = options.lang && languageFor(conversation.languages, options.lang);
  if (options.lang !== undefined && !language) {
    const known = conversation.languages.join(', ');
    throw new CallguideError(
      'language-unknown',
      `there is no "${options.lang}"; there are: ${known}`,
    );
  }
  const settings = await settingsFrom(options.settings, configuration.RETENTION_DAYS);
  checkPoints(settings, pointsToSettle(conversation));
  const engine = await openStore(store, {
    now: Date.now,
    encryptionKey: configuration.ENCRYPTION_KEY,
    synchronous: configuration.STORE_SYNCHRONOUS,
  });
  await engine.sweep();
  const sessions = createSessions(engine, { now: Date.now, retentionDays: settings.retentionDays });
  return { conversation, settings, sessions, language, close: () => engine.close() };
}
