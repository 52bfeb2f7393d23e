const signpost = 'signpost' as const;

/** Music that neighbours can hear: it depends on the place, the hours and the music itself. */
export const heardByNeighbours = {
  all: [
    { fact: 'place', oneOf: ['street', 'quay'] },
    { fact: 'evening', is: true },
    { fact: 'music', is: true },
  ],
} as const;

/** What of the notice applies to a stall; nothing here turns anybody away. */
export const rules = [
  {
    id: 'pitch',
    clauses: ['S-04'],
    weight: signpost,
    requires: { fact: 'place', is: 'square' },
  },
  {
    id: 'private-land',
    clauses: ['S-03'],
    weight: signpost,
    requires: { fact: 'place', is: 'private-land' },
  },
  {
    id: 'street-permit',
    clauses: ['S-05'],
    weight: signpost,
    requires: { fact: 'place', is: 'street' },
  },
  {
    id: 'harbour-master',
    clauses: ['S-06'],
    weight: signpost,
    requires: { fact: 'place', is: 'quay' },
  },
  {
    id: 'kitchen',
    clauses: ['S-07'],
    weight: signpost,
    requires: { fact: 'goods', includes: 'hot-food' },
  },
  {
    id: 'food-book',
    clauses: ['S-08', 'S-18'],
    weight: signpost,
    requires: {
      any: [
        { fact: 'goods', includes: 'cold-food' },
        { all: [{ fact: 'goods', includes: 'preserves' }, { officeDecides: 'S-18/preserves' }] },
      ],
    },
  },
  {
    id: 'drinks-licence',
    clauses: ['S-09'],
    weight: signpost,
    requires: { fact: 'goods', includes: 'alcohol' },
  },
  {
    id: 'gas-test',
    clauses: ['S-10'],
    weight: signpost,
    requires: {
      all: [
        { fact: 'goods', includes: 'hot-food' },
        { fact: 'gas', is: true },
      ],
    },
  },
  { id: 'word-of-neighbours', clauses: ['S-11'], weight: signpost, requires: heardByNeighbours },
  {
    id: 'season-ticket',
    clauses: ['S-12'],
    weight: signpost,
    requires: {
      all: [
        { fact: 'tradingDays', moreThan: { parameter: 'ticketDays' } },
        { not: { fact: 'place', is: 'online' } },
      ],
    },
  },
  {
    id: 'roll-of-employers',
    clauses: ['S-13'],
    weight: signpost,
    requires: { fact: 'people', atLeast: { parameter: 'employerPeople' } },
  },
  {
    id: 'square-closed',
    clauses: ['S-17'],
    weight: signpost,
    requires: {
      all: [
        { fact: 'place', is: 'square' },
        { not: { fact: 'firstDay', within: { parameter: 'season' } } },
      ],
    },
  },
] as const;
