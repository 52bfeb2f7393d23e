import { describe, expect, test } from 'vitest';
import { withSelfAnswered } from '../../../conversations/messages/self-answered.ts';
import { Person } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

describe('another number of the same plan, by somebody at work, leaves it open', () => {
  test.each([
    "I'd like 12 months but my boss allows only 6",
    'I want a year, my university says 6 months',
  ])('%s', (text) => {
    expect(factsOf(scientistAt('stayMonths').says(text)).stayMonths).toBeUndefined();
  });

  test('but the age of a child does not', () => {
    const text = 'I come for 12 months, my son is 5';
    expect(factsOf(scientistAt('stayMonths').says(text)).stayMonths).toBe(12);
  });
});

test.each(['renewed every two years, the contract', 'my contract is renewed every two years'])(
  'how often something happens is no length: %s',
  (text) => {
    const person = scientistAt('job').says(text);
    const asked = [person.session?.pending, ...(person.session?.waiting ?? [])];
    expect(asked.filter((one) => one && 'fact' in one && one.fact === 'researchMonths')).toEqual(
      [],
    );
  },
);

test.each(['since 2015, without a break', '9 years, without a break'])(
  'what has lasted for years is said of no plan: %s',
  (text) => {
    const person = scientistAt('researchMonths', 'en', 'none').says(text);
    expect(factsOf(person).oneBlock).toBeUndefined();
  },
);

test('what is likely goes before a doubtful yes beside it', () => {
  const text = 'I will teach online for my home university, it is my duty, is this ok with you?';
  const person = scientistAt('fullTime').says(text);
  expect(factsOf(person).fullTime).toBeUndefined();
  expect(person.session?.pending).toMatchObject({ fact: 'fullTime', candidates: [false] });
});

describe('a month beside a grant or its decision is no start of the project', () => {
  test.each([
    'They applied for national funding, decision in May',
    'result in June, and the area is photonics',
  ])('%s', (text) => {
    const person = new Person()
      .starts('shanghai-2024-cooperation leader en')
      .says('Sweden')
      .says('university')
      .says(text);
    expect(person.session?.pending).not.toMatchObject({ fact: 'projectStart' });
    expect(factsOf(person).projectStart).toBeUndefined();
  });
});

test('those whom the writer leads are colleagues of the one who is invited', () => {
  const text = 'She works with three Chinese postdocs in my lab, and we help with the visa';
  const person = new Person().starts('shanghai-2024-exchange leader en').says(text);
  expect(factsOf(person)).toMatchObject({ chineseColleagues: true, proceduresPromise: true });
});

test('"not" puts a citizenship right rather than the place of the employer', () => {
  const person = new Person()
    .starts('shanghai-2024-exchange office en')
    .says('he is Moroccan, employed in Morocco')
    .says('he is Algerian, not Moroccan, my error');
  expect(person.session?.pending).toMatchObject({ kind: 'change', fact: 'passports' });
});

test.each([
  ['Full time? Sure.', 'Full time: Sure.'],
  ['PhD ? No', 'PhD : No'],
  ['Physics, right? No idea', 'Physics, right? No idea'],
  ['Am I right? Yes', 'Am I right? Yes'],
  ['It is physics, right? Yes', 'It is physics, right? Yes'],
])('what is answered at once is said: %s', (text, said) => {
  expect(withSelfAnswered(text)).toBe(said);
});

test.each([
  ['Nepali postdoc at KAIST, how do I apply', 'NP'],
  ['a Ghanaian researcher with a PhD', 'GH'],
])('the country before a trade is no place of work: %s', (text, country) => {
  const facts = factsOf(scientistAt('passports').says(text));
  expect(facts.employerCountry).toBeUndefined();
  expect(facts.passports ?? [country]).toEqual([country]);
});
