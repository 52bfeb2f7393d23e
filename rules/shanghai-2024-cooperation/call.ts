import { defineCall } from '../language/define-call.ts';
import { clauses } from '../shanghai-2024-notice/clauses.ts';
import { sectionOf } from '../shanghai-2024-notice/sections.ts';
import { facts, roles } from './facts.ts';

const NOTICE_DAY = '2024-09-30';

const inPlace = (country: string, place: string) =>
  ({
    all: [
      { fact: 'partnerCountry', is: country },
      { fact: 'partnerPlace', is: place as 'elsewhere' },
    ],
  }) as const;

/** Topic 1 of the notice: cooperation projects between governments (institutions). */
export const cooperation = defineCall({
  id: 'shanghai-2024-cooperation',
  version: 1,
  referenceDate: NOTICE_DAY,
  roles,
  clauses: sectionOf(clauses, ['GEN', 'T1']),
  notChecked: {
    'GEN-01': 'the title of the notice',
    'T1-02': 'any country and any field is open',
    'T1-03': 'a preference that the reviewers weigh',
    'T1-04': 'a preference; which agreements there are is not in the text',
    'T1-08': 'no age, nationality, degree or stay is asked: the notice has no such rule here',
  },
  facts,
  derived: {},
  parameters: {
    period: {
      clause: 'T1-07',
      values: [{ from: NOTICE_DAY, value: ['2024-12-01', '2027-11-30'] }],
    },
    priorityCountries: {
      clause: 'T1-06',
      values: [{ from: NOTICE_DAY, value: ['FI', 'HU', 'BY', 'BR', 'CL', 'IL', 'TH', 'KH', 'VN'] }],
    },
  },
  rules: [
    {
      id: 'partner-abroad',
      clauses: ['T1-01'],
      requires: {
        all: [
          { not: { fact: 'partnerCountry', is: 'CN' } },
          {
            any: [
              { not: { fact: 'partnerCountry', oneOf: ['HK', 'MO', 'TW'] } },
              { officeDecides: 'T1-01/hong-kong-macao-taiwan' },
            ],
          },
        ],
      },
    },
    {
      id: 'partner-type',
      clauses: ['T1-01'],
      requires: { not: { fact: 'partnerType', is: 'other' } },
    },
    {
      id: 'within-period',
      clauses: ['T1-07'],
      requires: {
        all: [
          { fact: 'projectStart', within: { parameter: 'period' } },
          { fact: 'projectEnd', within: { parameter: 'period' } },
          { fact: 'projectStart', notAfter: 'projectEnd' },
        ],
      },
    },
    {
      id: 'partner-funded',
      clauses: ['T1-09'],
      requires: {
        any: [{ fact: 'partnerFunded', is: true }, { officeDecides: 'T1-09/partner-funding' }],
      },
    },
    {
      id: 'key-area',
      clauses: ['T1-05'],
      requires: { not: { fact: 'area', is: 'other' } },
      weight: 'preference',
    },
    {
      id: 'priority-direction',
      clauses: ['T1-06'],
      requires: {
        any: [
          { fact: 'partnerCountry', oneOf: { parameter: 'priorityCountries' } },
          inPlace('DE', 'baden-wuerttemberg'),
          inPlace('SE', 'gothenburg'),
          inPlace('RU', 'st-petersburg'),
          inPlace('AU', 'queensland'),
          inPlace('NZ', 'dunedin'),
          inPlace('CA', 'quebec'),
          {
            all: [
              { fact: 'partnerCountry', oneOf: ['DE', 'SE', 'RU', 'AU', 'NZ', 'CA'] },
              { fact: 'partnerPlace', is: 'several' },
              { officeDecides: 'T1-06/several-places' },
            ],
          },
        ],
      },
      weight: 'preference',
    },
  ],
  outcomes: [
    { id: 'ineligible', when: { someFinding: 'unmet' }, turnsAway: true },
    { id: 'office', when: { someFinding: 'office' } },
    { id: 'eligible', when: 'otherwise' },
  ],
  checklist: [
    { id: 'plan-within-period', clauses: ['T1-07'], who: 'leader', group: 'arrange' },
    { id: 'describe-partner', clauses: ['T1-01'], who: 'leader', group: 'arrange' },
    {
      id: 'name-key-area',
      clauses: ['T1-05'],
      who: 'leader',
      group: 'arrange',
      when: { finding: 'key-area', result: 'met' },
    },
    {
      id: 'name-priority-direction',
      clauses: ['T1-06'],
      who: 'leader',
      group: 'arrange',
      when: { finding: 'priority-direction', result: 'met' },
    },
    {
      id: 'proof-of-partner-funding',
      clauses: ['T1-09'],
      who: 'partner',
      group: 'recommended',
      when: { fact: 'partnerFunded', is: true },
    },
    { id: 'unit-capability', clauses: ['T1-09'], who: 'unit', group: 'recommended' },
    {
      id: 'find-deadline',
      clauses: ['GEN-02'],
      who: 'you',
      group: 'find-out',
      until: 'deadline',
    },
    { id: 'find-way-to-apply', clauses: ['GEN-02'], who: 'you', group: 'find-out' },
    { id: 'find-amount', clauses: ['GEN-03'], who: 'you', group: 'find-out' },
  ],
});
