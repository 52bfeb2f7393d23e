import type { FactDeclarations } from '../../../rules/language/facts.ts';

/** What can be known of a stall, in the order in which it is asked. */
export const facts = {
  place: {
    kind: 'choice',
    options: ['square', 'street', 'quay', 'private-land', 'online'],
    changeable: true,
  },
  goods: {
    kind: 'choices',
    options: [
      'hot-food',
      'cold-food',
      'preserves',
      'alcohol',
      'plants',
      'second-hand',
      'knives',
      'crafts',
    ],
    changeable: true,
  },
  gas: { kind: 'yes-no', changeable: true },
  evening: { kind: 'yes-no', changeable: true },
  music: { kind: 'yes-no', changeable: true },
  neighbours: { kind: 'yes-no', changeable: true },
  ownerAgrees: { kind: 'yes-no', changeable: true },
  people: { kind: 'number', unit: 'people', least: 1, most: 40, changeable: true },
  firstDay: { kind: 'date', earliest: '2026-01-01', latest: '2027-12-31', changeable: true },
  marketDays: { kind: 'number', least: 0, most: 300, changeable: true },
  fairDays: { kind: 'number', least: 0, most: 60, changeable: true },
  takings: { kind: 'money', least: 0, most: 1_000_000, changeable: true },
} as const satisfies FactDeclarations;

/** What is worked out from them. */
export const derived = {
  tradingDays: { sum: ['marketDays', 'fairDays'] },
} as const;

/** The numbers of the notice; the season ticket has had two. */
export const parameters = {
  ticketDays: {
    clause: 'S-12',
    values: [
      { from: '2020-01-01', to: '2025-12-31', value: 10 },
      { from: '2026-01-01', value: 12 },
    ],
  },
  employerPeople: { clause: 'S-13', values: [{ from: '2020-01-01', value: 3 }] },
  season: {
    clause: 'S-17',
    values: [{ from: '2026-01-01', value: ['2026-04-01', '2026-10-31'] }],
  },
  cashBook: { clause: 'S-19', values: [{ from: '2020-01-01', value: 20_000 }] },
} as const;
