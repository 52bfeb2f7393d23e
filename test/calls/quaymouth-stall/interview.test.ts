import { describe, expect, test } from 'vitest';
import { defineCall } from '../../../rules/language/define-call.ts';
import { conversationOf, Person, type Said } from '../../conversations/person.ts';
import { stall } from './call.ts';
import { stallConversation } from './conversation.ts';

const quaymouth = conversationOf(stallConversation);

/** A crafts stall on the square that comes with a day ticket. */
const crafts = {
  place: ['square'],
  goods: ['crafts'],
  people: '2',
  firstDay: '2 May 2026',
  marketDays: '8',
  fairDays: '3',
  takings: '15,000 euros',
} as const;

const cooking = { ...crafts, goods: ['hot-food'], gas: false } as const;

function whoOpens(answers: Readonly<Record<string, Said>>, language = 'en') {
  const person = new Person({ conversation: quaymouth, language }).starts();
  const asked: string[] = [];
  const verdicts: ReturnType<typeof verdictsOf> = [];
  const verdictsOf = () => person.told('verdict');
  while (person.question !== undefined && answers[person.question] !== undefined) {
    asked.push(person.question);
    person.answer(answers[person.question] as Said);
    verdicts.push(...verdictsOf());
  }
  const items = person.told('checklist')[0]?.items.map((one) => one.item) ?? [];
  return { person, asked, verdict: verdicts.at(-1), outcome: verdicts.at(-1)?.outcome, items };
}

describe('a stall with crafts on the square', () => {
  test('is asked what matters and comes with a day ticket', () => {
    const { asked, outcome, items } = whoOpens(crafts);
    expect(asked).toEqual(Object.keys(crafts));
    expect(outcome).toBe('day-ticket');
    expect(items).toEqual(['choose-pitch', 'day-ticket', 'insurance']);
  });

  test('is asked for no role and no language other than its own, and is told the privacy first', () => {
    const person = new Person({ conversation: quaymouth }).starts();
    expect(person.notes).toEqual(['welcome', 'privacy']);
    expect(person.question).toBe('place');
    expect(person.text).toContain('The Market Office can see them');
  });

  test.each([
    ['twelve days in all', '9', '3', 'day-ticket'],
    ['thirteen days in all', '10', '3', 'season-ticket'],
  ])('with %s, market days and fair days together', (_, marketDays, fairDays, outcome) => {
    expect(whoOpens({ ...crafts, marketDays, fairDays }).outcome).toBe(outcome);
  });

  test.each([
    ['31 March 2026', 'choose-another-day'],
    ['1 April 2026', 'day-ticket'],
    ['31 October 2026', 'day-ticket'],
    ['1 November 2026', 'choose-another-day'],
  ])('opens on %s: %s', (firstDay, outcome) => {
    expect(whoOpens({ ...crafts, firstDay }).outcome).toBe(outcome);
  });

  test.each([
    ['2', 'day-ticket'],
    ['3', 'roll-of-employers'],
  ])('with %s people', (people, outcome) => {
    expect(whoOpens({ ...crafts, people }).outcome).toBe(outcome);
  });

  test.each([
    ['20,000 euros', false],
    ['20,001 euros', true],
  ])('that takes %s keeps a cash book: %s', (takings, keeps) => {
    expect(whoOpens({ ...crafts, takings }).items.includes('cash-book')).toBe(keeps);
  });

  test('that names dollars is asked for euros, and 41 people are too many', () => {
    const { person } = whoOpens({ place: ['square'], goods: ['crafts'] });
    expect(person.says('41').told('refuse')[0]?.reason).toBe('too-high');
    expect(person.says('2').question).toBe('firstDay');
    person.says('2 May 2026').says('8').says('3');
    expect(person.question).toBe('takings');
    expect(person.says('15000 dollars').told('refuse')[0]?.text).toContain('Euro');
    expect(person.says('€15,000').notes).toContain('taken');
  });
});

describe('what is sold', () => {
  test('may be several things, each with its own item', () => {
    const { outcome, items } = whoOpens({
      ...crafts,
      goods: ['plants', 'second-hand', 'knives'],
    });
    expect(outcome).toBe('garden-warden');
    expect(items).toEqual([
      ...['choose-pitch', 'show-plants', 'second-hand-book', 'glass-for-knives'],
      ...['day-ticket', 'insurance'],
    ]);
  });

  test('may be none of the list', () => {
    expect(whoOpens({ ...crafts, goods: 'none of these' }).outcome).toBe('day-ticket');
  });

  test.each([
    [{ ...cooking, goods: ['hot-food', 'alcohol'] }, 'kitchen-and-drinks'],
    [{ ...cooking, gas: true }, 'kitchen-with-gas'],
    [cooking, 'kitchen'],
    [{ ...crafts, goods: ['alcohol'] }, 'drinks-licence'],
    [{ ...crafts, goods: ['cold-food'] }, 'food-book'],
  ] as const)('decides what comes first', (answers, outcome) => {
    expect(whoOpens(answers).outcome).toBe(outcome);
  });

  test('leaves home-made preserves to the Market Office, until it has settled the point', () => {
    const { person, outcome, items, verdict } = whoOpens({ ...crafts, goods: ['preserves'] });
    expect(outcome).toBe('ask-market-office');
    expect(items).toContain('office/S-18/preserves');
    expect(verdict?.text).toContain('What the Market Office must decide:');
    const readings = [{ point: 'S-18', result: 'met', by: 'the clerk', on: '2026-01-20' }] as const;
    person.settings = { ...person.settings, readings: [...readings] };
    expect(person.send({ kind: 'command', command: 'verdict', argument: '' }).text).toContain(
      'Settled by the clerk',
    );
  });
});

describe('where it stands', () => {
  const loud = { ...crafts, place: ['street'], evening: true, music: true } as const;

  test.each([
    [{ ...loud, neighbours: false }, ['evening', 'music', 'neighbours'], 'neighbours'],
    [{ ...loud, neighbours: true }, ['evening', 'music', 'neighbours'], 'street-permit'],
    [{ ...loud, music: false }, ['evening', 'music'], 'street-permit'],
    [{ ...loud, evening: false }, ['evening'], 'street-permit'],
    [{ ...crafts, evening: true, music: true }, [], 'day-ticket'],
  ] as const)('asks for the neighbours only after three other answers', (answers, of, outcome) => {
    const { asked, outcome: told } = whoOpens(answers);
    expect(asked.filter((one) => ['evening', 'music', 'neighbours'].includes(one))).toEqual(of);
    expect(told).toBe(outcome);
  });

  test.each([
    [{ ...crafts, place: ['quay'], evening: false }, 'harbour-master'],
    [{ ...crafts, place: ['private-land'], ownerAgrees: false }, 'land-owner'],
    [{ ...crafts, place: ['private-land'], ownerAgrees: true }, 'tell-market-office'],
  ] as const)('decides whom to ask first', (answers, outcome) => {
    expect(whoOpens(answers).outcome).toBe(outcome);
  });

  test('on the internet only, there is nothing to do and nothing more to ask', () => {
    const { asked, outcome, items, person } = whoOpens({ place: ['online'] });
    expect(asked).toEqual(['place']);
    expect(outcome).toBe('nothing-to-do');
    expect(items).toEqual(['keep-this-answer']);
    expect(person.question).toBeUndefined();
  });
});

describe('the words', () => {
  test('name no funding, no host and no deadline', () => {
    const { person, verdict } = whoOpens({ ...cooking, gas: true });
    const texts = [
      verdict?.text,
      person.text,
      new Person({ conversation: quaymouth }).starts().text,
    ];
    for (const text of texts)
      expect(text).not.toMatch(/funding|host|research|Shanghai|deadline|yuan|eligible/i);
  });

  test('say what applies with its clause, and in one line what does not', () => {
    const { verdict } = whoOpens({ ...cooking, gas: true });
    expect(verdict?.text).toContain('What applies to you:\n\n• A numbered pitch');
    expect(verdict?.text).toContain('You said – Goods: Food cooked at the stall');
    expect(verdict?.text).toContain('“Whoever cooks registers as a kitchen');
    expect(verdict?.text).toContain('What does not apply to you:\n');
    expect(verdict?.text).not.toContain('✗');
  });

  test('say why a question is asked that only the result or the list depends on', () => {
    const land = whoOpens({ ...crafts, place: ['private-land'] }).person;
    expect(land.question).toBe('ownerAgrees');
    expect(land.says('why?').text).toContain('because the result depends on it');
    const { takings: _takings, ...before } = crafts;
    expect(whoOpens(before).person.says('why?').text).toContain('It does not change the result');
  });

  test.each([
    ['zh-Hans', '带着日票来就行'],
    ['ru', 'Приходите с дневным билетом'],
  ])('are there in %s', (language, words) => {
    const { verdict } = whoOpens({ ...crafts, takings: '15000' }, language);
    expect(verdict?.text).toContain(words);
  });
});

test('the season ticket had another bound before 2026', () => {
  const before = defineCall({
    ...(stall as Parameters<typeof defineCall>[0]),
    referenceDate: '2025-12-31',
    parameters: {
      ...stall.parameters,
      season: {
        clause: 'S-17',
        values: [{ from: '2020-01-01', value: ['2026-04-01', '2026-10-31'] }],
      },
    },
  });
  const conversation = conversationOf({ ...stallConversation, call: before });
  const person = new Person({ conversation }).starts();
  person.answers({ ...crafts, marketDays: '8', fairDays: '3' });
  expect(person.text).toContain('Get a season ticket.');
});
