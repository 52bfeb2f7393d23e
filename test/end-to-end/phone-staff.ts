import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ownFolder } from '../src/chat-process.ts';
import type { Person } from '../telegram-server/person.ts';
import type { Shown } from '../telegram-server/screen.ts';

const CALL = 'shanghai-2024-cooperation';
const TITLE = 'Cooperation Projects between Governments';

/** A file of one office, on Telegram, with one member of staff. */
export function officeOf(staff: number): string {
  const file = join(ownFolder(), 'offices.json');
  const one = { id: 'one', name: 'Made-up Office', telegram: true };
  writeFileSync(file, JSON.stringify({ offices: [{ ...one, staff: [`telegram:${staff}`] }] }));
  return file;
}

/** Begins the cooperation call, and asks to hear of it. */
export async function subscribes(person: Person): Promise<void> {
  person.start(`en_${CALL}_leader`);
  await person.waitFor((message) => message.buttons.length > 0, { within: 30_000 });
  person.says('/subscribe');
  await person.waitFor((message) => JSON.stringify(message.buttons).includes('/stop'), {
    within: 30_000,
  });
}

/** How many messages of the bot with these words somebody sees. */
export function heard(person: Person, words: string): number {
  return person.screen().filter(({ from, text }) => from === 'bot' && text.includes(words)).length;
}

/** Taps the first button whose label begins so, and waits for what answers it. */
export async function taps(staff: Person, label: string, words: string): Promise<Shown> {
  const on = staff
    .screen()
    .findLast(({ buttons }) => buttons.flat().some(({ text }) => text.startsWith(label)));
  const button = on?.buttons.flat().find(({ text }) => text.startsWith(label));
  staff.taps(button?.text ?? label, on);
  // Messages to many wait for what the replies before have taken of the rate.
  return staff.waitFor(words, { within: 30_000 });
}

/** Sets a deadline, then writes a broadcast that names it, as far as the preview: it reaches so many people. */
export async function prepares(staff: Person, people: number): Promise<void> {
  staff.says('/staff');
  await staff.waitFor('Made-up Office: the office’s work', { within: 30_000 });
  await taps(staff, 'Deadlines', 'No deadlines are set.');
  await taps(staff, 'Set a deadline', 'For which call?');
  await taps(staff, TITLE.slice(0, 20), 'Which deadline?');
  await taps(staff, 'The funder', 'as 2026-11-30');
  staff.says('2099-12-20');
  await staff.waitFor('Time of day', { within: 30_000 });
  staff.says('17:00');
  await staff.waitFor('Days of reminders', { within: 30_000 });
  staff.says('30, 7, 1');
  await staff.waitFor('days before it: 30, 7, 1', { within: 30_000 });
  await taps(staff, 'Yes, keep it', 'Set: The funder’s deadline, 2099-12-20 17:00 (Shanghai)');
  staff.says(`/staff write ${CALL}`);
  await staff.waitFor('To whom?', { within: 30_000 });
  await taps(staff, 'Everybody', 'Text: English');
  staff.says('Hear, hear: {name-of-call} ends {deadline}.');
  await staff.waitFor('Text: Русский', { within: 30_000 });
  await taps(staff, 'Skip', 'Text: 简体中文');
  await taps(staff, 'Skip', 'Send them here');
  await taps(staff, 'Skip', 'Buttons under it');
  const looked = await taps(staff, 'Skip', `${people} people get it.`);
  expect(looked.text).toContain(`telegram, English: ${people}`);
  expect(looked.text).toContain('It takes about ');
  expect(heard(staff, 'Hear, hear: Cooperation')).toBe(1);
}
