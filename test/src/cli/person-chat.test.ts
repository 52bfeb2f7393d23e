import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { CallguideError } from '../../../src/callguide-error.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';
import { opened, talkAsPerson } from './talks.ts';

const exchange = { call: 'shanghai-2024-exchange', lang: 'en' };

function stored(): { store: string } {
  return { store: `sqlite:${join(temporaryFolder(), 'kept.sqlite')}` };
}

/** What a terminal sends when keys are struck, one burst after the other. */
async function* bursts(...texts: readonly string[]): AsyncGenerator<string> {
  for (const text of texts) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    yield text;
  }
}

describe('a person', () => {
  test('is told how to answer and leave, and answers by number and by word', async () => {
    const shown = await talkAsPerson(await opened(exchange), '1\n\nKenya\n1\n');
    expect(shown).toMatch(/^Type a number or your own words\. Leave with Ctrl-D or \/quit;/);
    expect(shown).toContain('> 1\n\nNoted – Who is asking: Scientist abroad');
    expect(shown).toContain('> Kenya\n\nNoted – Citizenships and passports: Kenya');
    expect(shown).toContain('Noted – Former Chinese nationality: Never a Chinese national');
    expect(shown.trimEnd().split('\n').at(-1)).toBe(
      'Goodbye. Your answers are kept. To go on where you stopped: npm start',
    );
    expect(shown).not.toContain('\u001b');
  });

  test.each(['/quit', ' /Exit ', '/bye'])('leaves by %s', async (word) => {
    const shown = await talkAsPerson(await opened(exchange), `${word}\nnot read\n`);
    expect(shown).not.toContain('not read');
  });

  test('is told where nothing is kept', async () => {
    const shown = await talkAsPerson(await opened(exchange), '', { comeBack: undefined });
    expect(shown.match(/Nothing\s+of\s+this\s+chat\s+is\s+kept/g)).toHaveLength(2);
  });

  test('reads the terminal in the language just chosen', async () => {
    const shown = await talkAsPerson(await opened({ call: exchange.call }), '简体中文\n/quit\n');
    expect(shown).toContain('第 1 题');
    expect(shown).toContain('再见');
  });

  test('chooses what to do next by its number, and a stale number changes nothing', async () => {
    const handling = await opened(exchange);
    const shown = await talkAsPerson(handling, '1\nKenya\n1\n1970-01-01\n2\n');
    expect(shown).toContain('What would you like to do next?');
    expect(shown).toContain('Which answer would you like to change?');
  });
});

describe('who comes back', () => {
  test('gets the open question again, also that of an unclear answer', async () => {
    const store = stored();
    const first = await opened({ ...exchange, ...store });
    await talkAsPerson(first, '1\nKenya\n1\n03/04/1985\n');
    await first.close();
    const shown = await talkAsPerson(await opened({ call: exchange.call, ...store }), '2\n');
    expect(shown).toContain('Welcome back.');
    expect(shown).not.toContain('Answered:');
    expect(shown).toContain('which of these do you mean?\n  1. 3 April 1985\n  2. 4 March 1985');
    expect(shown).toContain('Noted – Date of birth: 4 March 1985');
  });

  test('in another language, hears it at once', async () => {
    const store = stored();
    await talkAsPerson(await opened({ ...exchange, ...store }), '1\n');
    const shown = await talkAsPerson(await opened({ lang: 'ru', ...store }), '');
    expect(shown).toContain('Вопрос 2, всего не больше');
    expect(shown).not.toContain('Welcome back');
  });

  test('with no question open is shown where they stand', async () => {
    const store = stored();
    await talkAsPerson(await opened({ ...exchange, ...store }), '1\nKenya\n1\n1970-01-01\n');
    const shown = await talkAsPerson(await opened({ ...exchange, ...store }), '');
    expect(shown).toContain('Welcome back.');
    expect(shown).toMatch(/Answered: \d+/);
  });

  test('before a call was chosen is asked which, and no more', async () => {
    const store = stored();
    await talkAsPerson(await opened({ lang: 'en', ...store }), '');
    const shown = await talkAsPerson(await opened({ lang: 'en', ...store }), '');
    expect(shown).toContain('Which call is it about?');
    expect(shown).not.toContain('First choose a call');
  });

  test('is shown what was written and never shown', async () => {
    const handling = await opened(exchange);
    const key = '["terminal","","","","you"]';
    await talkAsPerson(handling, '1\n');
    const note = { kind: 'note', topic: 'taken', text: 'Noted – unseen' };
    await handling.sessions.handleOnce(key, 'lost', (session) => ({
      ...{ session, effects: [], replies: [note, { kind: 'ask', text: 'unseen question' }] },
    }));
    await handling.sessions.handleOnce('["json","","","","ann"]', 'lost', (session) => ({
      ...{ session, effects: [], replies: [{ ...note, text: 'somebody else' }] },
    }));
    const shown = await talkAsPerson(handling, '');
    expect(shown).toContain('Noted – unseen');
    expect(shown).not.toContain('unseen question');
    expect(shown).not.toContain('somebody else');
    expect(await talkAsPerson(handling, '')).not.toContain('Noted – unseen');
  });

  test('after deleting everything begins anew', async () => {
    const store = stored();
    await talkAsPerson(await opened({ ...exchange, ...store }), '1\n/forget\nyes\n');
    const shown = await talkAsPerson(await opened({ ...exchange, ...store }), '');
    expect(shown).not.toContain('Welcome back');
    expect(shown).toContain('Who are you in this project?');
  });
});

describe('two chats on one file', () => {
  test('both count, and a number for a question that the other answered changes nothing', async () => {
    const handling = await opened(exchange);
    const input = new PassThrough();
    const ended = talkAsPerson(handling, input);
    await vi.waitFor(async () =>
      expect(await handling.sessions.load('["terminal","","","","you"]')).toBeDefined(),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    await talkAsPerson(handling, '2\nKenya\n');
    input.end('3\n');
    const shown = await ended;
    expect(shown).toContain('That button belongs to an earlier question');
    expect(shown).toContain('ever been a Chinese national?');
  });
});

describe('a file', () => {
  test('goes into the folder, beside what is there, for its owner only', async () => {
    const folder = temporaryFolder();
    const shown = await talkAsPerson(await opened(exchange), '/export\n/export\n', { folder });
    expect(readdirSync(folder).sort()).toEqual([
      'callguide-export-2.json',
      'callguide-export.json',
    ]);
    expect(shown).toContain('Saved in this folder: callguide-export-2.json');
  });

  test('that cannot be written is told, and the talk goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'callguide-'));
    rmSync(folder, { recursive: true });
    const shown = await talkAsPerson(await opened(exchange), '/export\n1\n', { folder });
    expect(shown).toContain('I could not save callguide-export.json: ENOENT');
    expect(shown).toContain('Noted – Who is asking');
    expect(existsSync(folder)).toBe(false);
  });
});

test('a fault is told, and the talk goes on', async () => {
  const handling = await opened(exchange);
  const { handleOnce } = handling.sessions;
  let count = 0;
  vi.spyOn(handling.sessions, 'handleOnce').mockImplementation((...given) => {
    count += 1;
    if (count === 2) throw new TypeError('secret');
    if (count === 3) throw new CallguideError('store-busy', 'It was locked.');
    return handleOnce.apply(handling.sessions, given);
  });
  const shown = await talkAsPerson(handling, '1\n1\n1\n');
  expect(shown.match(/Something went wrong on my side/g)).toHaveLength(2);
  expect(shown).toContain('It was locked.');
  expect(shown).not.toContain('secret');
  expect(shown).toContain('Noted – Who is asking: Scientist abroad');
});

describe('at a terminal', () => {
  const interactive = { interactive: true, screen: { width: 80, colour: true } };

  test('there is colour and a prompt, and what was typed is not repeated', async () => {
    const input = Readable.from(bursts('1\n', '/quit\n'));
    const shown = await talkAsPerson(await opened(exchange), input, interactive);
    expect(shown).toContain('\u001b[1m');
    expect(shown).toContain('> ');
    expect(shown).toContain('Noted – Who is asking');
  });

  test('what is pasted is one text, and the end of input ends the line', async () => {
    const handling = await opened(exchange);
    const handled = vi.spyOn(handling.sessions, 'handleOnce');
    const input = Readable.from(bursts('1\n', 'Kenya\nand also\nGhana\n'));
    const shown = await talkAsPerson(handling, input, interactive);
    expect(handled).toHaveBeenCalledTimes(3);
    expect(shown).toContain('Kenya, Ghana');
  });

  test('Ctrl-C leaves with the same word', async () => {
    const input = Readable.from(bursts('\u0003', 'not read\n'));
    const shown = await talkAsPerson(await opened(exchange), input, interactive);
    expect(shown).toContain('Goodbye');
  });
});
