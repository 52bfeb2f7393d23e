import { expect, test } from 'vitest';
import { Person } from '../person.ts';

test.each(['全职', '有', '是的'])('%s is no label that only begins with 有', (text) => {
  const person = new Person({ language: 'zh-Hans' }).starts(
    'shanghai-2024-exchange scientist zh-Hans',
  );
  for (const said of ['肯尼亚', '从未', '1985年5月3日']) person.says(said);
  expect(person.question).toBe('job');
  person.says(text);
  expect(person.session?.cases[0]?.facts.job).toBeUndefined();
  expect(person.question).toBe('job');
});
