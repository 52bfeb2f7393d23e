import { describe, expect, test } from 'vitest';
import { project } from './people.ts';
import { Person } from './person.ts';

function askedOf(country: string, language = 'en'): Person {
  const person = new Person().starts(`shanghai-2024-cooperation partner ${language}`);
  person.answers({ ...project, partnerCountry: country, area: ['other'] });
  expect(person.question).toBe('partnerPlace');
  return person;
}

function labels(person: Person): string[] {
  return (person.told('ask')[0]?.choices ?? []).map(({ label }) => label);
}

const partnerPlace = (person: Person) => person.session?.cases[0]?.facts.partnerPlace;

describe('the places that are offered', () => {
  test.each([
    ['Germany', 'Baden-Württemberg'],
    ['Sweden', 'Gothenburg'],
    ['Russia', 'St. Petersburg'],
    ['Australia', 'Queensland'],
    ['New Zealand', 'Dunedin'],
    ['Canada', 'Quebec'],
  ])('are those of %s', (country, place) => {
    const all = [place, `Elsewhere in ${country}`, 'Several places', 'Not sure'];
    expect(labels(askedOf(country))).toEqual(all);
  });

  test('are named with the country in every language', () => {
    expect(labels(askedOf('Германия', 'ru'))).toContain('Другое место в этой стране (Германия)');
    expect(labels(askedOf('德国', 'zh'))).toContain('德国的其他地方');
  });

  test('can be answered by their numbers', () => {
    expect(partnerPlace(askedOf('Germany').says('2'))).toBe('elsewhere');
    expect(partnerPlace(askedOf('Germany').says('the second'))).toBe('elsewhere');
    expect(partnerPlace(askedOf('Canada').says('1'))).toBe('quebec');
  });
});

describe('a place that is not among them', () => {
  test.each([
    ['Germany', 'Munich'],
    ['Sweden', 'Stockholm'],
    ['Russia', 'Moscow'],
    ['Canada', 'somewhere near Ottawa'],
  ])('is asked back as elsewhere in %s: %s', (country, place) => {
    const person = askedOf(country).says(place);
    const [refusal] = person.told('refuse');
    expect(refusal?.reason).toBe('not-named');
    expect(refusal?.choices?.map(({ label }) => label)).toEqual([
      `Elsewhere in ${country}`,
      'Something else',
    ]);
    expect(partnerPlace(person)).toBeUndefined();
    expect(partnerPlace(person.says('1'))).toBe('elsewhere');
  });

  test('is said again where it is meant otherwise', () => {
    const person = askedOf('Germany').says('Munich').chooses('other');
    expect(person.question).toBe('partnerPlace');
    expect(partnerPlace(person.says('Baden-Württemberg'))).toBe('baden-wuerttemberg');
  });

  test('needs no country to be named', () => {
    const person = new Person().starts('shanghai-2024-cooperation leader en');
    person.says('/change partnerPlace');
    expect(person.notes).toContain('asked-later');
  });
});

test('an area that is not named is asked back as another field; a kind of partner is not', () => {
  const person = new Person().starts('shanghai-2024-cooperation partner en');
  person.answers({ partnerCountry: 'Finland' });
  expect(person.says('a brewery').told('refuse')[0]?.reason).toBe('not-an-option');
  person.answers({ ...project });
  expect(person.says('quantum sheep').told('refuse')[0]?.reason).toBe('not-named');
});
