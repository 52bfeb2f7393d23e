import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TelegramWorld } from '../end-to-end/telegram-world.ts';
import type { Bots } from '../end-to-end/world.ts';

/** How people came through a time without the store. */
export interface Recovery {
  /** From the end of the outage until the last one was answered, in milliseconds. */
  readonly milliseconds: number;
  /** Who was asked something else than what was open. */
  readonly reset: readonly string[];
}

const NEXT = 'Have you ever been a Chinese national';
const PATIENCE_MS = 20_000;

/** Holds the right to write for so long: whoever else wants to write waits, and fails in the end. */
async function outage(store: string, milliseconds: number): Promise<void> {
  const database = new DatabaseSync(store.replace(/^sqlite:/, ''), { timeout: 5000 });
  database.exec('BEGIN IMMEDIATE');
  await sleep(milliseconds);
  database.exec('ROLLBACK');
  database.close();
}

/** People answer while the store is away, and all have to be asked the next question once it is back. */
export async function withoutStore(
  world: TelegramWorld,
  bots: Bots,
  { people, milliseconds }: { readonly people: number; readonly milliseconds: number },
): Promise<Recovery> {
  const persons = Array.from({ length: people }, () => world.talker('en').person);
  for (const person of persons) {
    person.says('/start shanghai-2024-exchange_scientist_en');
    await person.waitFor('Which citizenships');
  }
  await world.quiet();
  const away = outage(bots.store, milliseconds);
  await sleep(50);
  for (const person of persons) person.says('Kenya');
  await away;
  const end = performance.now();
  await Promise.all(persons.map((person) => person.waitFor(NEXT, { within: PATIENCE_MS })));
  const recovered = performance.now() - end;
  const reset = persons.flatMap((person) => {
    const answers = person.answers().map(({ text }) => text);
    return answers.length === 1 ? [] : answers;
  });
  return { milliseconds: recovered, reset };
}
