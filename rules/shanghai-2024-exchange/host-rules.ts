import { host } from './facts.ts';

/** Rules about the post, the unit, the leader and the budget: only the host can settle them. */
export const hostRules = [
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
