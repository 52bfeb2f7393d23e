import { expect, test } from 'vitest';
import { words } from './engine.ts';

/** The variables that a message takes, by what it says where they are left out. */
function variablesIn(language: string, id: string): string[] {
  const said = words.say(language, id, {
    number: '{number}',
    atMost: '{atMost}',
    answer: '{answer}',
    name: '{name}',
    first: '{first}',
    last: '{last}',
    label: '{label}',
  });
  return [...said.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();
}

test.each(['zh-Hans', 'ru'])('%s has what English has, with the same variables', (language) => {
  expect(words.ids(language).toSorted()).toEqual(words.ids('en').toSorted());
  for (const id of words.ids('en'))
    expect([id, variablesIn(language, id)]).toEqual([id, variablesIn('en', id)]);
});

test.each(['en', 'zh-Hans', 'ru'])('what stands in small places fits in %s', (language) => {
  for (const id of ['modal-title', 'modal-submit', 'modal-close', 'form-title', 'form-close'])
    expect([id, words.say(language, id).length <= 24]).toEqual([id, true]);
  for (const id of ['submit', 'home-start', 'home-go-on', 'home-change'])
    expect([id, words.say(language, id).length <= 75]).toEqual([id, true]);
});
