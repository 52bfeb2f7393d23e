import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { createWords } from '../../../conversations/words.ts';
import { wordsIn } from '../../../src/load-conversation.ts';

const sources = wordsIn(new URL('../../../src/staff/locales/', import.meta.url));
const words = createWords(sources);

/** The variables of each message, by its id. */
function variablesOf(language: string): Record<string, string[]> {
  const { body } = new FluentResource(String(sources[language]));
  return Object.fromEntries(
    body.map(({ id, value }) => {
      const found = JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/g);
      return [id, [...new Set(Array.from(found, ([, name = '']) => name))].sort()];
    }),
  );
}

test('staff are spoken to in three languages', () => {
  expect(words.languages).toEqual(['en', 'ru', 'zh-Hans']);
});

test.each(['ru', 'zh-Hans'])('%s has the same messages, with the same variables', (language) => {
  expect(words.ids(language).sort()).toEqual(words.ids('en').sort());
  expect(variablesOf(language)).toEqual(variablesOf('en'));
});

test.each(words.languages)('%s names placeholders as they are written', (language) => {
  expect(words.say(language, 'hint-text')).toContain('{name-of-call}');
  for (const why of ['exists', 'past', 'anything'])
    expect(words.say(language, 'deadline-refused', { why })).not.toBe('');
});
