import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shanghai } from './person.ts';

const source = readFileSync(
  new URL('../../conversations/answers/answer.ts', import.meta.url),
  'utf8',
);
const [, declared = ''] = /export type ReasonCode =([\s\S]*?);/.exec(source) ?? [];
const codes = [...declared.matchAll(/^\s*\| '([\w-]+)'/gm)].map(([, code]) => String(code));

test('the reason codes are found where they are declared', () => {
  expect(codes).toEqual(expect.arrayContaining(['ambiguous', 'not-named', 'unreadable']));
  expect(codes.length).toBe(declared.match(/\|/g)?.length);
});

test.each(shanghai.languages)('every reason code has words of its own in %s', (language) => {
  const said = codes.map((code) =>
    shanghai.words.has(language, `reason-${code}`)
      ? shanghai.words.say(language, `reason-${code}`, { currency: '', example: '' })
      : `${code} has no words`,
  );
  expect(said.filter((text) => text.endsWith('has no words'))).toEqual([]);
  expect(new Set(said).size).toBe(codes.length);
});
