const offline = { not: { fact: 'place', is: 'online' } } as const;

const item = <Id extends string, When>(id: Id, clause: string, when: When) =>
  ({ id, clauses: [clause], who: 'you', group: 'arrange', when }) as const;

/** Only where something is sold on the spot. */
const sold = <Id extends string, Goods extends string>(id: Id, clause: string, goods: Goods) =>
  item(id, clause, { all: [offline, { fact: 'goods', includes: goods }] } as const);

const found = <Id extends string, Rule extends string>(id: Id, clause: string, rule: Rule) =>
  item(id, clause, { finding: rule, result: 'met' } as const);

/** What there is to do, and when. */
export const checklist = [
  item('keep-this-answer', 'S-02', { fact: 'place', is: 'online' } as const),
  found('choose-pitch', 'S-04', 'pitch'),
  found('street-permit', 'S-05', 'street-permit'),
  found('harbour-consent', 'S-06', 'harbour-master'),
  found('owner-word', 'S-03', 'private-land'),
  sold('register-kitchen', 'S-07', 'hot-food'),
  sold('food-book', 'S-08', 'cold-food'),
  sold('drinks-licence', 'S-09', 'alcohol'),
  item('gas-test', 'S-10', { all: [offline, { finding: 'gas-test', result: 'met' }] } as const),
  sold('show-plants', 'S-14', 'plants'),
  sold('second-hand-book', 'S-15', 'second-hand'),
  sold('glass-for-knives', 'S-16', 'knives'),
  item('ask-neighbours', 'S-11', {
    all: [
      { finding: 'word-of-neighbours', result: 'met' },
      { not: { fact: 'neighbours', is: true } },
    ],
  } as const),
  item('employer-roll', 'S-13', {
    all: [offline, { finding: 'roll-of-employers', result: 'met' }],
  } as const),
  found('season-ticket', 'S-12', 'season-ticket'),
  item('day-ticket', 'S-12', {
    all: [offline, { not: { finding: 'season-ticket', result: 'met' } }],
  } as const),
  item('cash-book', 'S-19', {
    all: [offline, { fact: 'takings', moreThan: { parameter: 'cashBook' } }],
  } as const),
  {
    id: 'insurance',
    clauses: ['S-20'],
    who: 'you',
    group: 'recommended',
    when: offline,
  },
] as const;
