import type { FactDeclarations } from '../language/facts.ts';

/** Who asks about a cooperation project: the partner abroad, the project leader or the office in Shanghai. */
export const roles = ['leader', 'office', 'partner'] as const;

/** What can be known of a case, in the order in which it is asked. */
export const facts = {
  partnerCountry: { kind: 'country', about: 'place', changeable: true },
  partnerType: {
    kind: 'choice',
    options: [
      'university',
      'research-institute',
      'technology-enterprise',
      'technology-organization',
      'other',
    ],
    changeable: true,
  },
  projectStart: { kind: 'date', earliest: '2020-01-01', latest: '2035-12-31', changeable: true },
  projectEnd: { kind: 'date', earliest: '2020-01-01', latest: '2035-12-31', changeable: true },
  partnerFunded: { kind: 'yes-no' },
  area: {
    kind: 'choice',
    options: [
      'electronics-photonics',
      'artificial-intelligence',
      'synthetic-biology',
      'cell-gene-therapy',
      'medical-robotics',
      'nuclear-fusion',
      'green-fuels',
      'other',
    ],
    rest: 'other',
    changeable: true,
  },
  partnerPlace: {
    kind: 'choice',
    options: [
      'baden-wuerttemberg',
      'gothenburg',
      'st-petersburg',
      'queensland',
      'dunedin',
      'quebec',
      'elsewhere',
      'several',
    ],
    offered: {
      'baden-wuerttemberg': { fact: 'partnerCountry', is: 'DE' },
      gothenburg: { fact: 'partnerCountry', is: 'SE' },
      'st-petersburg': { fact: 'partnerCountry', is: 'RU' },
      queensland: { fact: 'partnerCountry', is: 'AU' },
      dunedin: { fact: 'partnerCountry', is: 'NZ' },
      quebec: { fact: 'partnerCountry', is: 'CA' },
    },
    rest: 'elsewhere',
    changeable: true,
  },
} as const satisfies FactDeclarations;
