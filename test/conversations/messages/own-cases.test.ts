import { describe, expect, test } from 'vitest';
import { host, scientist } from '../people.ts';
import { factsOf, personAt } from '../scientist-at.ts';

describe('a question that names a value', () => {
  test.each([
    ['is Italy a Belt and Road country?', 'GP-02'],
    ['can a Peruvian apply?', 'GP-02'],
    ['белорусам можно?', 'GP-02'],
    ['意大利算一带一路国家吗', 'GP-02'],
  ])('is answered by the rule, and nothing is taken: %s', (text, clause) => {
    const person = personAt('passports', 'scientist', scientist).says(text);
    const [answer] = person.told('answer');
    expect(answer?.clauses).toContain(clause);
    expect(answer?.text).toMatch(/Italy|Peru|Belarus/);
    expect(factsOf(person)).toEqual({ role: 'scientist' });
    expect(person.question).toBe('passports');
  });

  test('is not told back as if the person had said it of themselves', () => {
    const person = personAt('birthDate', 'scientist', scientist).says(
      'is Italy a Belt and Road country?',
    );
    expect(person.told('answer')[0]?.text).not.toContain('You said');
  });
});

test('what about the other direction is answered with what it is and the way there', () => {
  const person = personAt('passports', 'scientist', scientist).says('what about topic 1?');
  const [other] = person.told('note').filter(({ topic }) => topic === 'other-calls');
  expect(other?.choices?.map(({ value }) => value)).toEqual(['/start shanghai-2024-cooperation']);
  expect(person.question).toBe('passports');
});

describe('no fact of the person', () => {
  test.each([
    ['what a degree is from', 'My nationality is Moroccan; my PhD is from France', ['MA']],
    ['what is denied after it', 'я гражданка Монголии, китайского гражданства не было', ['MN']],
    ['whom somebody is married to', "My husband is Chinese but I'm Thai", ['TH']],
    ['a boss', 'Шеф у меня россиянин. Я гражданин Армении.', ['AM']],
    ['Chinese that is denied', '我是塞尔维亚人，从未有过中国籍', ['RS']],
  ])('is %s', (_, text, passports) => {
    expect(factsOf(personAt('passports', 'scientist', scientist).says(text))).toMatchObject({
      passports,
    });
  });

  test('is the length of a contract', () => {
    const person = personAt('job', 'scientist', scientist).says(
      'my contract is for two years, is that formal?',
    );
    expect(factsOf(person).stayMonths).toBeUndefined();
  });

  test('is the second half of a question', () => {
    const person = personAt('stayMonths', 'leader', host).says('9个月可以吗？还是必须6个月');
    expect(factsOf(person).stayMonths).toBeUndefined();
  });
});

describe('a length of years', () => {
  test.each([
    ['从事科研工作10年，越南人', 120],
    ['ten years doing research, and I am Vietnamese', 120],
  ])('is no year of the calendar, and states no duties: %s', (text, researchMonths) => {
    const facts = factsOf(personAt('passports', 'scientist', scientist).says(text));
    expect(facts).toMatchObject({ passports: ['VN'], researchMonths });
    expect(facts.jobDuties).toBeUndefined();
  });

  test.each(['2012年毕业，越南人', '我12年毕业，越南人', '88年毕业的，越南人'])(
    'is none where a year is named: %s',
    (text) => {
      expect(
        factsOf(personAt('passports', 'scientist', scientist).says(text)).researchMonths,
      ).toBeUndefined();
    },
  );
});

test.each(['is 7 or 8 months ok?', 'may I come from Kenya for 7 months?', 'is about 7 months ok?'])(
  'of a question with several values, or a doubtful one, only the text is told: %s',
  (text) => {
    const person = personAt('birthDate', 'scientist', scientist).says(text);
    expect(person.told('answer')[0]?.status).toBe('cited');
    expect(factsOf(person).stayMonths).toBeUndefined();
  },
);

test('an option may be stated by its label where the fact is named', () => {
  const person = personAt('birthDate', 'scientist', scientist).says(
    '3 May 1985, job: Freelance or self-employed',
  );
  expect(factsOf(person)).toMatchObject({ birthDate: '1985-05-03', job: 'freelance' });
});

test('a name and its flag are one country', () => {
  const person = personAt('passports', 'scientist', scientist).says(
    'Peruvian 🇵🇪, and how much is the money?',
  );
  expect(factsOf(person)).toMatchObject({ passports: ['PE'] });
});

test('what can be meant in two ways is asked with both', () => {
  const person = personAt('doctorate', 'scientist', scientist).says(
    'I defended my thesis. Is that enough?',
  );
  expect(factsOf(person).doctorate).toBeUndefined();
  expect(
    person
      .told('ask')
      .at(-1)
      ?.choices?.map(({ value }) => value),
  ).toContain('defended');
});

test('a place without a cue is asked as the place that is asked for, not as a citizenship', () => {
  const person = personAt('birthDate', 'scientist', scientist).says('17 Aug 1986, in Pakistan');
  expect(factsOf(person)).toMatchObject({ birthDate: '1986-08-17' });
  expect(factsOf(person)).not.toHaveProperty('employerCountry');
  expect(factsOf(person).passports).toEqual(['KE']);
});

test('a place that stands by itself behind what is said of a job is where the job is', () => {
  const person = personAt('birthDate', 'scientist', scientist).says(
    '17 Aug 1986, research only, in Pakistan',
  );
  expect(factsOf(person)).toMatchObject({ jobDuties: 'research', employerCountry: 'PK' });
});

test('a date that is named again is a correction, even of its day alone', () => {
  const person = personAt('job', 'scientist', scientist).says('my birthday is the 18th, sorry');
  expect(person.told('change')[0]).toMatchObject({ fact: 'birthDate' });
});

test('to have forgotten something else is not to be unsure of what is asked', () => {
  const person = personAt('birthDate', 'scientist', scientist).says(
    'sorry I forgot: I also have a Tanzanian passport',
  );
  expect(person.told('change')[0]).toMatchObject({ fact: 'passports' });
  expect(person.session?.cases[0]?.parked).toEqual([]);
});

test('a year with its short word ends a sentence, and its long name does not', () => {
  const person = personAt('birthDate', 'scientist', scientist).says('3 мая 1985 г. Сколько денег?');
  expect(factsOf(person)).toMatchObject({ birthDate: '1985-05-03' });
  expect(person.told('answer')[0]?.clauses).toContain('D2-05');
  expect(
    factsOf(personAt('birthDate', 'scientist', scientist).says('я 3 мая 1985 г. рождения')),
  ).toMatchObject({
    birthDate: '1985-05-03',
  });
});
