import type { Subjects } from '../../questions/subject.ts';

/** What people ask about the cooperation projects, with the clauses that answer it. */
export const subjects = {
  notice: { clauses: ['GEN-01'] },
  purpose: { clauses: ['T1-01', 'T1-02'] },
  'partner-type': { clauses: ['T1-01'], rule: 'partner-type' },
  'partner-country': { clauses: ['T1-02', 'T1-01'], rule: 'partner-abroad' },
  'open-fields': { clauses: ['T1-02', 'T1-05'] },
  frontier: { clauses: ['T1-03', 'T1-05'] },
  agreements: { clauses: ['T1-04', 'T1-06'] },
  'key-areas': { clauses: ['T1-05'], rule: 'key-area' },
  'priority-places': { clauses: ['T1-06', 'T1-04'], rule: 'priority-direction' },
  period: { clauses: ['T1-07'], rule: 'within-period' },
  'no-personal-rules': { clauses: ['T1-08'] },
  'partner-funding': { clauses: ['T1-09'], rule: 'partner-funded' },
  'unit-capability': { clauses: ['T1-09'] },
  amount: { status: 'not-in-text', clauses: ['GEN-03'] },
  'number-of-projects': { status: 'not-in-text', clauses: ['GEN-03'] },
  review: { status: 'not-in-text', clauses: ['GEN-03'] },
  deadline: { status: 'not-in-text', clauses: ['GEN-02'] },
  portal: { status: 'not-in-text', clauses: ['GEN-02'] },
  contact: { status: 'not-in-text', clauses: ['GEN-02'] },
  comparison: { status: 'not-in-text', clauses: ['GEN-03'] },
  'who-applies': { status: 'not-in-text' },
  'number-of-applications': { status: 'not-in-text' },
  'application-documents': { status: 'not-in-text' },
  spending: { status: 'not-in-text' },
} as const satisfies Subjects;
