import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commandsIn } from '../../../adapters/telegram/commands.ts';
import { COMMANDS } from '../../../conversations/commands/run-command.ts';
import { words } from './stage.ts';

const [english = '', ...others] = words.languages;
const folder = new URL('../../../adapters/telegram/locales/', import.meta.url);

function variablesOf(language: string): Record<string, string[]> {
  const source = readFileSync(new URL(`${language}.ftl`, folder), 'utf8');
  const lines = source.split('\n').filter((line) => /^[a-z]/.test(line));
  return Object.fromEntries(
    lines.map((line) => {
      const [id = '', text = ''] = line.split(/ = (.*)/s);
      return [id, Array.from(text.matchAll(/\$(\w+)/g), ([, name = '']) => name).sort()];
    }),
  );
}

test('there are three languages', () => {
  expect(words.languages).toEqual(['en', 'ru', 'zh-Hans']);
});

test.each(others)('%s has the same messages, with the same variables', (language) => {
  expect(words.ids(language).sort()).toEqual(words.ids(english).sort());
  expect(variablesOf(language)).toEqual(variablesOf(english));
});

describe.each(words.languages)('%s', (language) => {
  test('offers commands of the conversation, within the limits of Telegram', () => {
    const commands = commandsIn(words, language);
    expect(COMMANDS).toEqual(expect.arrayContaining(commands.map(({ command }) => command)));
    for (const { description } of commands) expect(description.length).toBeLessThanOrEqual(100);
  });

  test.each(['press-again', 'not-yours', 'no-room', 'too-old'])('%s fits a toast', (id) => {
    expect(words.say(language, id).length).toBeLessThanOrEqual(200);
  });
});
