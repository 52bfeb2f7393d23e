import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CALLS, callIn } from '../../src/calls.ts';
import { loadConversation } from '../../src/load-conversation.ts';
import { loadSettings } from '../../src/load-settings.ts';
import { temporaryFolder } from './stores/temporary-folder.ts';

const stall = new URL('../calls/quaymouth-stall/', import.meta.url).pathname;
const common = new URL('../../conversations/locales/', import.meta.url);

function written(path: string, text: string): string {
  const file = join(temporaryFolder(), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** A copy of the common words in which a message of a language is spoilt. */
function spoilt(language: string, message: string): URL {
  const folder = temporaryFolder();
  cpSync(common, folder, { recursive: true });
  writeFileSync(join(folder, `${language}.ftl`), `${message} = { broken\n`, { flag: 'a' });
  return pathToFileURL(`${folder}/`);
}

describe('a call in a folder', () => {
  test.each([stall, join(stall, 'conversation.ts')])('is found by %s', async (path) => {
    expect((await callIn(path)).call.id).toBe('quaymouth-stall');
  });

  test('is found in its folder of conversation', async () => {
    const from = JSON.stringify(join(stall, 'conversation.ts'));
    const file = written(
      'conversation/conversation.ts',
      `export { stallConversation } from ${from};`,
    );
    expect((await callIn(dirname(dirname(file)))).call.id).toBe('quaymouth-stall');
  });

  test.each([
    ['export const nothing = 1;', 'exports no conversation; it must export one'],
    ['export const a = { call: 1, questions: 2 }; export const b = a;', 'exports 2 conversations'],
    ["import './absent.ts';", 'cannot be loaded: Error: Cannot find module'],
    ['export const a = ;', 'cannot be loaded: '],
    ["throw new RangeError('too far');", 'cannot be loaded: RangeError: too far'],
  ])('with %j is refused', async (text, reason) => {
    const folder = dirname(written('conversation.ts', text));
    await expect(callIn(folder)).rejects.toMatchObject({
      ...{ code: 'call-folder', message: expect.stringContaining(reason) },
    });
  });

  test('with mistakes of its author is refused with them', async () => {
    const [from, own] = ['rules/language/mistakes.ts', 'conversation.ts'];
    const mistakes = JSON.stringify(new URL(`../../${from}`, import.meta.url).pathname);
    const text = `import { CallMistake } from ${mistakes};\nthrow new CallMistake('odd', []);`;
    await expect(callIn(dirname(written(own, text)))).rejects.toThrow('call "odd" cannot be used');
  });

  test('that is not there is refused', async () => {
    await expect(callIn('no/such/folder')).rejects.toThrow('there is no folder no/such/folder');
    await expect(callIn(temporaryFolder())).rejects.toThrow('holds no conversation.ts');
  });
});

describe('words', () => {
  test('are there for every call', () => {
    expect(loadConversation(CALLS).languages).toEqual(
      expect.arrayContaining(['en', 'ru', 'zh-Hans']),
    );
  });

  test('that are not Fluent are named with their file', () => {
    expect(() => loadConversation(CALLS, spoilt('ru', 'note-odd'))).toThrow(
      /ru\.ftl: the message "note-odd" is not Fluent/,
    );
  });

  test('that are not there are named', () => {
    const absent = pathToFileURL('/no/such/folder/');
    expect(() => loadConversation(CALLS, absent)).toThrow(/words cannot be read.*no\/such\/folder/);
  });
});

describe("an office's settings", () => {
  const reading = { point: 'GP-06', result: 'met', by: 'Office One', on: '2024-10-01' };
  const deadline = {
    ...{ call: 'shanghai-2024-exchange', kind: 'funder', at: '2024-11-08T16:30:00+08:00' },
    ...{ by: 'Office One', on: '2024-10-08' },
  };

  test('are those of its file, and how long is kept where it says so', async () => {
    const file = written(
      'office.json',
      JSON.stringify({ readings: [reading], deadlines: [deadline] }),
    );
    expect(await loadSettings(file, 30, CALLS)).toMatchObject({ retentionDays: 30 });
    const own = written('own.json', JSON.stringify({ retentionDays: 7 }));
    expect(await loadSettings(own, 30, CALLS)).toMatchObject({ retentionDays: 7 });
    expect(await loadSettings(undefined, 30, CALLS)).toMatchObject({ readings: [] });
  });

  test.each<[string, unknown, string]>([
    ['a point that no call leaves open', { readings: [{ ...reading, point: 'XX-9' }] }, 'GP-06/'],
    ['a call that there is not', { deadlines: [{ ...deadline, call: 'x' }] }, 'the calls are: '],
    ['a field that there is not', { more: 1 }, 'more'],
    ['a list', [], 'expected object'],
    ['nothing', null, 'expected object'],
  ])('with %s are refused', async (_, json, mend) => {
    const file = written('office.json', JSON.stringify(json));
    await expect(loadSettings(file, 30, CALLS)).rejects.toThrow(mend);
    await expect(loadSettings(file, 30, CALLS)).rejects.toThrow(file);
  });

  test('that are not there or not JSON are refused with the file', async () => {
    await expect(loadSettings('absent.json', 30, CALLS)).rejects.toThrow('absent.json');
    const file = written('office.json', '{');
    await expect(loadSettings(file, 30, CALLS)).rejects.toThrow(file);
  });
});
