import { describe, expect, test } from 'vitest';
import { placesInWords, realPlaces } from '../../conversations/replies/places-words.ts';
import { type CaseScene, caseScene } from '../../conversations/scene.ts';
import type { Session } from '../../conversations/session.ts';
import { Person, shanghai } from './person.ts';

function sceneIn(language: string): CaseScene {
  const person = new Person().starts(`shanghai-2024-cooperation leader ${language}`);
  const { settings, now } = person;
  const session = person.session as Session;
  return caseScene({ conversation: shanghai, settings, now, session }) as CaseScene;
}

const many = 'AD AE AF AG AI AL AM AO AR AT AU AZ BA'.split(' ');

describe.each([
  [
    'en',
    ['Kenya or Uganda', 'any country other than Kenya and Uganda', 'any country'],
    ['one of 13 countries that the call lists', 'any country other than 13 that the call lists'],
    'the same country as “Country of the partner”',
  ],
  [
    'zh',
    ['肯尼亚或乌干达', '除肯尼亚和乌干达以外的任何国家', '任何国家'],
    ['项目所列13个国家之一', '除项目所列13个国家以外的任何国家'],
    '与“外方所在国家或地区”相同的国家',
  ],
  [
    'ru',
    ['Кения или Уганда', 'любая страна (кроме: Кения и Уганда)', 'любая страна'],
    ['одна из стран списка этого конкурса (всего 13)', /которой нет в списке.*13/],
    'та же страна, что и «Страна партнёра»',
  ],
] as const)('countries in %s', (language, [some, others, any], [oneOf, otherThan], same) => {
  const scene = sceneIn(language);

  test('are named as long as they are few', () => {
    expect(placesInWords(scene, { oneOf: ['KE', 'UG'] })).toBe(some);
    expect(placesInWords(scene, { otherThan: ['KE', 'UG'] })).toBe(others);
    expect(placesInWords(scene, { otherThan: [] })).toBe(any);
  });

  test('are counted where they are many', () => {
    expect(placesInWords(scene, { oneOf: many })).toBe(oneOf);
    expect(placesInWords(scene, { otherThan: many })).toMatch(otherThan);
    expect(placesInWords(scene, { otherThan: many.slice(1) })).not.toMatch(/\d/);
  });

  test('are the same as another one', () => {
    expect(placesInWords(scene, { sameAs: 'partnerCountry' })).toBe(same);
  });
});

describe('for programs', () => {
  test('a stand-in gives way to a country that there is', () => {
    expect(
      realPlaces([
        { fact: 'work', to: 'ZZ', places: [{ sameAs: 'home' }] },
        { fact: 'home', to: 'ZZ', places: [{ otherThan: ['AD', 'AE'] }] },
        { fact: 'papers', to: ['ZZ', 'KE'], places: [{ otherThan: [] }, { oneOf: ['UG', 'KE'] }] },
        { fact: 'months', to: 6 },
      ]).map(({ to }) => to),
    ).toEqual(['AF', 'AF', ['AD', 'KE'], 6]);
  });
});
