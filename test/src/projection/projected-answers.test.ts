import { expect, test } from 'vitest';
import { exchange } from '../../../rules/shanghai-2024-exchange/call.ts';
import { projectedAnswers } from '../../../src/projection/projected-answers.ts';

test.each([
  [{ researchMonths: 30 }, { 'least researchMonths': 30, 'most researchMonths': 30 }],
  [{ researchMonths: { atLeast: 13 } }, { 'least researchMonths': 13 }],
  [{ researchMonths: { atMost: 5 } }, { 'most researchMonths': 5 }],
  [
    { fullTime: true, oneBlock: false },
    { fullTime: 'yes', oneBlock: 'no' },
  ],
  [{ passports: ['KE', 'RS'] }, { passports: '|KE|RS|' }],
  [{ employerCountry: 'KE' }, { employerCountry: 'KE' }],
  [{ birthDate: '1985-05-03', stayStart: { atLeast: '2024-01-01' } }, {}],
  [{ health: true, formerNationality: 'never', strange: 'x', role: 'scientist' }, {}],
])('%j', (facts, answers) => {
  expect(projectedAnswers(exchange as never, facts as never)).toEqual(answers);
});
