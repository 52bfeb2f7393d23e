import { expect, test } from 'vitest';
import { scientistAt } from '../scientist-at.ts';

test.each([
  ['en', 'I also have a second passport, Australian'],
  ['en', 'I have another passport: the Australian one'],
  ['ru', 'забыла сказать, у меня есть и второй паспорт, австралийский'],
  ['zh-Hans', '我还有第二本护照，澳大利亚的'],
])('%s: %s: one more is added to what is known', (language, text) => {
  const person = scientistAt('birthDate', language).says(text);
  expect(person.session?.pending).toEqual({ kind: 'change', fact: 'passports', to: ['KE', 'AU'] });
});

test.each([
  ['en', 'wrong passport, it is the Australian one'],
  ['zh-Hans', '护照写错了，是澳大利亚的'],
])('%s: %s: another one takes its place', (language, text) => {
  const person = scientistAt('birthDate', language).says(text);
  expect(person.session?.pending).toEqual({ kind: 'change', fact: 'passports', to: ['AU'] });
});

test.each([
  ['我老师是缅甸人，他1980年生的，想替他问问', {}],
  ['老师是这样的，我是缅甸人', { passports: ['MM'] }],
])('%s: the one who teaches is somebody else', (text, facts) => {
  const { session } = scientistAt('passports', 'zh-Hans').says(text);
  expect(session?.cases[0]?.facts).toEqual({ role: 'scientist', ...facts });
});
