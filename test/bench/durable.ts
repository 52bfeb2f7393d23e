import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Conversation } from '../../conversations/conversation.ts';
import type { Event } from '../../conversations/event.ts';
import { NO_SETTINGS } from '../../conversations/settings.ts';
import { handle } from '../../src/handle.ts';
import { createSessions } from '../../src/sessions/sessions.ts';
import { openStore } from '../../src/stores/open-store.ts';
import { callguideForm } from './callguide-form.ts';
import { answerTo, type Form } from './form.ts';
import { median } from './numbers.ts';
import { eventOf, startEvent } from './on-callguide.ts';

/** One way to keep sessions, with how many turns a second it must reach on its own thread. */
export interface Keeping {
  readonly name: string;
  readonly atLeast: number;
  readonly synchronous: 'normal' | 'full';
  readonly encrypted?: boolean;
}

/** Every way that has a bar. */
export const KEEPINGS: readonly Keeping[] = [
  { name: 'synchronous NORMAL', atLeast: 5000, synchronous: 'normal' },
  { name: 'synchronous FULL', atLeast: 1500, synchronous: 'full' },
  { name: 'encrypted, NORMAL', atLeast: 2500, synchronous: 'normal', encrypted: true },
];

const KEY = 'ab'.repeat(32);
const NOW = new Date('2024-10-10T08:00:00Z');

type Send = (person: string, event: Event) => Promise<void>;

async function opened(folder: string, place: number, conversation: Conversation) {
  const { synchronous, encrypted } = KEEPINGS[place] as Keeping;
  const engine = await openStore(`sqlite:${join(folder, `${place}.sqlite`)}`, {
    ...{ now: () => NOW.getTime(), synchronous },
    ...(encrypted ? { encryptionKey: KEY } : {}),
  });
  const sessions = createSessions(engine, { now: () => NOW.getTime(), retentionDays: 180 });
  const handling = { conversation, sessions, settings: NO_SETTINGS };
  const send: Send = async (person, event) => {
    const { done } = await handle(handling, { platform: 'bench', person }, event, NOW);
    await done();
  };
  return { send, close: () => engine.close() };
}

/** So many people, each a turn in turn, from the first event to the verdict. */
async function crowd(send: Send, { questions }: Form, names: readonly string[]): Promise<number> {
  const begun = performance.now();
  for (const name of names) await send(name, startEvent('start'));
  for (const [place, question] of questions.entries())
    for (const [person, name] of names.entries())
      await send(name, eventOf(question.id, answerTo(question, person + place)));
  const turns = names.length * (questions.length + 1);
  return (turns * 1000) / (performance.now() - begun);
}

/**
 * How many turns a second go the whole way: load, turn, one write, mark as sent. Each keeping has a
 * file of its own and takes its turn in each round; the first round warms up and does not count.
 */
export async function durable(
  form: Form,
  { rounds, people }: { readonly rounds: number; readonly people: number },
): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'callguide-bench-'));
  const conversation = callguideForm(form);
  try {
    const kept = await Promise.all(KEEPINGS.map((_, i) => opened(folder, i, conversation)));
    const rates = KEEPINGS.map((): number[] => []);
    for (let round = 0; round <= rounds; round += 1)
      for (const [i, { send }] of kept.entries()) {
        const names = Array.from({ length: people }, (_, person) => `${round}-${person}`);
        const rate = await crowd(send, form, names);
        if (round > 0) rates[i]?.push(rate);
      }
    for (const { close } of kept) await close();
    return rates.map(median);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
