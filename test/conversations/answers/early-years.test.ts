import { expect, test } from 'vitest';
import { parseAnswer } from '../../../conversations/answers/index.ts';

const options = { language: 'en', today: '2024-10-10' } as const;

test.each([
  ['1850-01-01', '1800-01-01', { kind: 'value', value: '1850-01-01' }],
  ['1799-12-31', '1800-01-01', { kind: 'refuse', reason: 'unlikely-year' }],
  ['1850-01-01', '1950-01-01', { kind: 'refuse', reason: 'unlikely-year' }],
  ['1850-01-01', undefined, { kind: 'refuse', reason: 'unlikely-year' }],
])('%s is as early as a call allows that begins at %s', (text, earliest, parsed) => {
  const shape = { input: 'date' as const, ...(earliest === undefined ? {} : { earliest }) };
  expect(parseAnswer(shape, text, options)).toEqual(parsed);
});
