import { hostRules } from './host-rules.ts';
import {
  beltAndRoadNational,
  employedInCountryOfNationality,
  foreignNational,
  neverRenouncedChineseNationality,
} from './nationality.ts';

/** An unbroken stay ends with its months; a split one ends later, with its last visit. */
const endsWithinPeriod = {
  any: [
    { fact: 'oneBlock', is: true },
    { fact: 'stayLastDay', within: { parameter: 'period' } },
  ],
} as const;

/** Rules about the scientist and the stay: every role can settle them. */
const scientist = [
  { id: 'foreign-national', clauses: ['GP-04'], requires: foreignNational },
  { id: 'belt-and-road-national', clauses: ['GP-02'], requires: beltAndRoadNational },
  {
    id: 'never-renounced-chinese-nationality',
    clauses: ['GP-03'],
    requires: neverRenouncedChineseNationality,
  },
  {
    id: 'born-late-enough',
    clauses: ['YS-03a'],
    requires: { fact: 'birthDate', onOrAfter: { parameter: 'earliestBirth' } },
  },
  {
    id: 'formal-job',
    clauses: ['YS-01a'],
    requires: {
      any: [
        { fact: 'job', is: 'permanent' },
        { all: [{ fact: 'job', is: 'fixed-term' }, { officeDecides: 'YS-01a/fixed-term' }] },
        { all: [{ fact: 'job', is: 'on-leave' }, { officeDecides: 'YS-01a/on-leave' }] },
      ],
    },
  },
  {
    id: 'research-job',
    clauses: ['YS-01a'],
    requires: {
      any: [
        { fact: 'jobDuties', is: 'research' },
        {
          all: [
            { fact: 'jobDuties', is: 'teaching-and-research' },
            { officeDecides: 'YS-01a/teaching-and-research' },
          ],
        },
      ],
    },
  },
  {
    id: 'employed-in-country-of-nationality',
    clauses: ['YS-01a', 'GP-02'],
    requires: employedInCountryOfNationality,
  },
  {
    id: 'doctorate-or-experience',
    clauses: ['YS-02'],
    requires: {
      any: [
        { fact: 'doctorate', is: 'held' },
        { fact: 'researchMonths', moreThan: { parameter: 'researchMonths' } },
        {
          all: [
            { fact: 'researchMonths', is: { parameter: 'researchMonths' } },
            { officeDecides: 'YS-02/exactly-five-years' },
          ],
        },
        { all: [{ fact: 'doctorate', is: 'defended' }, { officeDecides: 'YS-02/defended' }] },
        {
          all: [
            { fact: 'allResearchMonths', moreThan: { parameter: 'researchMonths' } },
            { officeDecides: 'YS-02/study-or-part-time' },
          ],
        },
        {
          all: [
            { fact: 'allResearchMonths', is: { parameter: 'researchMonths' } },
            { officeDecides: 'YS-02/study-or-part-time' },
            { officeDecides: 'YS-02/exactly-five-years' },
          ],
        },
      ],
    },
  },
  {
    id: 'six-or-twelve-months',
    clauses: ['GP-06', 'D2-05'],
    requires: { fact: 'stayMonths', oneOf: { parameter: 'stayMonths' } },
  },
  {
    id: 'stay-within-period',
    clauses: ['D2-03'],
    requires: {
      all: [
        { fact: 'stayStart', within: { parameter: 'period' } },
        { fact: 'stayEnd', within: { parameter: 'period' } },
        endsWithinPeriod,
      ],
    },
  },
  {
    id: 'stay-in-one-block',
    clauses: ['GP-06'],
    requires: { any: [{ fact: 'oneBlock', is: true }, { officeDecides: 'GP-06/several-visits' }] },
  },
  {
    id: 'natural-science',
    clauses: ['D2-02'],
    requires: {
      any: [
        { fact: 'field', is: 'natural-science' },
        { all: [{ fact: 'field', is: 'engineering' }, { officeDecides: 'D2-02/engineering' }] },
        { all: [{ fact: 'field', is: 'medicine' }, { officeDecides: 'D2-02/medicine' }] },
        { all: [{ fact: 'field', is: 'agriculture' }, { officeDecides: 'D2-02/agriculture' }] },
      ],
    },
  },
  {
    id: 'full-time-in-shanghai',
    clauses: ['GP-05', 'YS-04'],
    requires: { fact: 'fullTime', is: true },
  },
  {
    id: 'one-invitation',
    clauses: ['YS-06'],
    requires: { fact: 'otherInvitations', oneOf: ['none', 'offered'] },
  },
  {
    id: 'no-second-talent-project',
    clauses: ['YS-07'],
    requires: {
      any: [
        { fact: 'talentFunding', is: 'none' },
        { all: [{ fact: 'talentFunding', is: 'ended' }, { officeDecides: 'YS-07/ended' }] },
        { all: [{ fact: 'talentFunding', is: 'applied' }, { officeDecides: 'YS-07/applied' }] },
      ],
    },
  },
  {
    id: 'no-degree-study',
    clauses: ['APU-03'],
    requires: { fact: 'degreeStudy', is: false },
  },
  { id: 'laws-promise', clauses: ['YS-05'], requires: { fact: 'lawsPromise', is: true } },
  { id: 'good-health', clauses: ['YS-03b'], requires: { fact: 'health', is: true } },
] as const;

/** Everything the exchange requires, each rule with the clauses it comes from. */
export const rules = [...scientist, ...hostRules] as const;
