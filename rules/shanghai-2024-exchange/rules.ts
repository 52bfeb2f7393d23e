import { host } from './facts.ts';
import {
  beltAndRoadNational,
  employedInCountryOfNationality,
  foreignNational,
  neverRenouncedChineseNationality,
} from './nationality.ts';

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
            { fact: 'allResearchMonths', atLeast: { parameter: 'researchMonths' } },
            { officeDecides: 'YS-02/study-or-part-time' },
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

/** Rules about the post, the unit, the leader and the budget: only the host can settle them. */
const hosts = [
  {
    id: 'research-position',
    clauses: ['APU-01'],
    requires: { fact: 'position', oneOf: ['research', 'policy-research'] },
    settledBy: host,
  },
  {
    id: 'natural-science-position',
    clauses: ['APU-01', 'D2-02'],
    requires: {
      any: [
        { not: { fact: 'position', is: 'policy-research' } },
        { officeDecides: 'D2-02/policy-post' },
      ],
    },
    settledBy: host,
  },
  {
    id: 'written-duties',
    clauses: ['APU-01'],
    requires: { fact: 'writtenDuties', is: true },
    settledBy: host,
  },
  {
    id: 'position-in-shanghai',
    clauses: ['APU-01'],
    requires: { fact: 'positionInShanghai', is: true },
    settledBy: host,
  },
  {
    id: 'not-confidential',
    clauses: ['APU-02'],
    requires: { fact: 'classified', is: false },
    settledBy: host,
  },
  {
    id: 'chinese-colleagues',
    clauses: ['APU-04'],
    requires: { fact: 'chineseColleagues', is: true },
    settledBy: host,
  },
  {
    id: 'procedures-promise',
    clauses: ['APU-05'],
    requires: { fact: 'proceduresPromise', is: true },
    settledBy: host,
  },
  {
    id: 'unit-registered',
    clauses: ['APU-06'],
    requires: {
      any: [{ fact: 'unitRegistered', is: true }, { officeDecides: 'APU-06/not-registered' }],
    },
    settledBy: host,
  },
  {
    id: 'chinese-leader',
    clauses: ['GP-07'],
    requires: {
      any: [
        { fact: 'leader', is: 'chinese-instructor' },
        {
          all: [
            { fact: 'leader', is: 'foreign-instructor' },
            { officeDecides: 'GP-07/foreign-passport' },
          ],
        },
      ],
    },
    settledBy: host,
  },
  {
    id: 'leader-is-not-the-scientist',
    clauses: ['GP-08'],
    requires: { not: { fact: 'leader', is: 'scientist' } },
    settledBy: host,
  },
  {
    id: 'one-application',
    clauses: ['GP-09'],
    requires: {
      any: [
        { fact: 'leaderApplications', is: 'none' },
        {
          all: [
            { fact: 'leaderApplications', is: 'other-call' },
            { officeDecides: 'GP-09/other-call' },
          ],
        },
      ],
    },
    settledBy: host,
  },
  {
    id: 'one-scientist',
    clauses: ['GP-01'],
    requires: { fact: 'scientists', is: { parameter: 'scientists' } },
    settledBy: host,
  },
  {
    id: 'labour-for-the-scientist',
    clauses: ['D2-06'],
    requires: {
      all: [
        { fact: 'labour', notMoreThan: 'labourBudget' },
        {
          any: [{ fact: 'labourBudget', notMoreThan: 'labour' }, { officeDecides: 'D2-06/more' }],
        },
      ],
    },
    settledBy: host,
  },
  {
    id: 'no-labour-for-the-chinese-side',
    clauses: ['D2-07'],
    requires: { fact: 'chineseLabour', is: { parameter: 'chineseLabour' } },
    settledBy: host,
  },
] as const;

/** Everything the exchange requires, each rule with the clauses it comes from. */
export const rules = [...scientist, ...hosts] as const;
