import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../conversations/settings.ts';
import { assessFindings, assessRule } from '../../rules/assess.ts';
import type { Call } from '../../rules/language/call.ts';
import type { Facts } from '../../rules/language/facts.ts';
import type { Decision } from '../../rules/logic/decide.ts';
import { UNKNOWABLE } from '../../rules/logic/expression.ts';
import { pointsIn } from '../../rules/points.ts';
import { createRulebook } from '../../rules/rulebook.ts';
import { host, project, scientist } from './people.ts';
import { Person, shanghai } from './person.ts';

const COOPERATION = 'shanghai-2024-cooperation';
const reading = { by: 'Office One', on: '2024-10-08' };

function partnerIn(country: string, language = 'en', role = 'leader'): Person {
  const person = new Person().starts(`${COOPERATION} ${role} ${language}`);
  return person.says(country);
}

describe('what would change a no', () => {
  test.each([
    ['en', 'any country other than China, Hong Kong, Macao, and Taiwan (clause T1-01)'],
    ['zh', '除中国内地、香港、澳门和台湾以外的任何国家'],
    ['ru', 'любая страна (кроме: Китай, Гонконг, Макао и Тайвань) (пункт T1-01)'],
  ])('names the countries that would do by what they are, in %s', (language, words) => {
    const [verdict] = partnerIn('CN', language).told('verdict');
    expect(verdict?.whatIf[0]?.text).toContain(words);
    expect(verdict?.text).toContain(words);
    expect(verdict?.text).not.toMatch(/Unknown Region|未知地区|неизвестный регион|ZZ/);
  });

  test('gives a program a country that there is, and all that would do', () => {
    const [way] = partnerIn('CN').told('verdict')[0]?.whatIf ?? [];
    expect(way?.changes).toEqual([
      {
        fact: 'partnerCountry',
        to: 'AD',
        places: [{ otherThan: ['CN', 'HK', 'MO', 'TW'] }],
      },
    ]);
    expect([...(way?.possible ?? [])].sort()).toEqual(['eligible', 'ineligible', 'office']);
  });

  test('says where it leads: for certain, or at best', () => {
    const person = partnerIn('CN');
    expect(person.text).toContain(
      'At best, the result is then: “The conditions that the text states are met”.',
    );
    person.says('/all').answers({ ...project, partnerFunded: false });
    expect(person.says('/verdict').text).toContain('any country other than China (clause T1-01)');
    expect(person.text).toContain(
      'The result is then: “The research office must decide some points”.',
    );
  });
});

describe('a verdict for the office', () => {
  const EXCHANGE = 'shanghai-2024-exchange';
  const leader = { ...host, job: ['fixed-term'], documentsInChinese: [] };

  test('before every point was asked about says so, and offers to see everything', () => {
    const person = new Person().starts(`${EXCHANGE} leader`);
    expect(person.answers(leader)).not.toContain('unitRegistered');
    const items = person.told('checklist')[0]?.items ?? [];
    expect(items.map(({ item }) => item)).toContain('find-out/unitRegistered');
    const [next] = person.told('note').filter(({ topic }) => topic === 'next');
    expect(next?.choices).toContainEqual({ value: '/all', label: 'See everything' });
    expect(person.says('/verdict').text).toMatch(
      /One more point has not been asked yet|more points/,
    );
    expect(person.text).toContain('this list may not be complete');
    expect(person.says('/all').answers(leader)).toContain('unitRegistered');
    expect(person.says('/verdict').text).not.toContain('may not be complete');
  });

  test('leaves what is not sure on the list too, once', () => {
    const person = new Person().starts(`${EXCHANGE} leader`);
    person.answers({ ...leader, chineseLabour: 'not sure' });
    const items = person.says('/checklist').told('checklist')[0]?.items ?? [];
    const found = items.map(({ item }) => item).filter((item) => item.startsWith('find-out/'));
    expect(found).toContain('find-out/chineseLabour');
    expect(new Set(found).size).toBe(found.length);
  });

  test('says nothing of the kind once all has been asked', () => {
    const person = new Person().starts(`${COOPERATION} leader`);
    person.answers({ ...project, partnerCountry: 'FR', partnerFunded: false, area: ['other'] });
    expect(person.told('verdict')[0]?.outcome).toBe('office');
    expect(person.text).not.toContain('not been asked');
    expect(person.text).not.toContain('See everything');
  });
});

/** Answers by which a rule is for the office, one for each way in which it can be. */
function officeCases(left: Decision, facts: Facts = {}): Facts[] {
  if (left.settled === 'office') return [facts];
  if (left.fact?.startsWith(UNKNOWABLE)) return [];
  return left.branches.flatMap(({ value, left: next }) =>
    left.fact === undefined ? [] : officeCases(next, { ...facts, [left.fact]: value }),
  );
}

describe.each(shanghai.topics.map(({ call }) => [call.id, call] as const))('%s', (_, call) => {
  const rules = call.rules.filter((rule) => pointsIn(rule.requires).length > 0);

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    'whatever an office settles of %s, the finding names what settled it',
    (_, rule) => {
      const alone = { ...call, rules: [rule], checklist: [] } as Call;
      const cases = officeCases(assessRule(createRulebook(alone), rule.id, {})).slice(0, 25);
      expect(cases).not.toEqual([]);
      for (const result of ['met', 'unmet'] as const) {
        const readings = pointsIn(rule.requires).map((point) => ({ point, result, ...reading }));
        const book = createRulebook(alone, readings);
        for (const facts of cases) {
          const [finding] = assessFindings(book, facts);
          expect([facts, finding?.result]).not.toEqual([facts, 'office']);
          const settled = finding?.result === 'open' ? ['the answers'] : finding?.settledBy;
          expect([facts, settled]).not.toEqual([facts, []]);
        }
      }
    },
  );
});

describe('a point that an office has settled', () => {
  function settledIn(language: string): Person {
    const readings = [{ point: 'T1-09', result: 'met', ...reading }];
    const person = new Person({ settings: parseSettings({ readings }) });
    const { partnerFunded: _funded, ...others } = project;
    person.starts(`${COOPERATION} leader ${language}`).answers(others);
    return person.says('/verdict');
  }

  test.each([
    ['en', 'Settled by Office One on 8 October 2024: yes. The point was: Whether a partner'],
    ['zh', 'Office One已于2024年10月8日作出决定，答复是肯定的。'],
    ['ru', 'Решено (Office One, 8 октября 2024 г.): да. Вопрос был такой: Может ли'],
  ])('is told with how it was settled where it left nothing to ask, in %s', (language, words) => {
    const person = settledIn(language);
    expect(person.session?.cases[0]?.facts.partnerFunded).toBeUndefined();
    expect(person.text).toContain(words);
  });

  test.each([
    ['en', 'Settled by Office One on 8 October 2024: no.'],
    ['zh', '答复是否定的。'],
    ['ru', '8 октября 2024 г.): нет.'],
  ])('against the person is told so, in %s', (language, words) => {
    const readings = [{ point: 'T1-09', result: 'unmet', ...reading }];
    const person = new Person({ settings: parseSettings({ readings }) });
    person.starts(`${COOPERATION} leader ${language}`);
    person.answers({ ...project, partnerFunded: false });
    expect(person.told('verdict')[0]?.outcome).toBe('ineligible');
    expect(person.text).toContain(words);
  });
});

test.each([
  ['en', 'unofficial and partial English translation', 'Chinese original prevails', 'address'],
  ['zh', '既不是官方译文，也不完整', '以中文原文为准', '网页的地址推断'],
  ['ru', 'неофициальный и неполный английский перевод', 'китайский текст', 'из адреса'],
])('what text is held is said in %s', (language, ...words) => {
  for (const call of shanghai.topics.map(({ id }) => id)) {
    const person = new Person().starts(`${call} leader ${language}`).says('/verdict');
    for (const word of words) expect(person.text).toContain(word);
  }
});

test('who must confirm is named from the call, in every language', () => {
  for (const language of shanghai.languages) {
    const person = new Person().starts(`shanghai-2024-exchange scientist ${language}`);
    person.answers({ ...scientist, documentsInChinese: [] });
    const [list] = person.says('/checklist').told('checklist');
    const confirmed = list?.items.filter(({ item }) => item.startsWith('confirm/')) ?? [];
    expect(confirmed.length).toBeGreaterThan(10);
    expect(new Set(confirmed.map(({ who }) => who))).toEqual(new Set(['leader/office']));
    const topic = shanghai.topics.find(({ id }) => id === 'shanghai-2024-exchange');
    for (const role of ['leader', 'office'])
      expect(list?.text).toContain(
        topic?.words.say(language, `who-${role}`, { role: 'scientist' }),
      );
  }
});
