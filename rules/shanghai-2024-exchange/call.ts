import { defineCall } from '../language/define-call.ts';
import { clauses } from '../shanghai-2024-notice/clauses.ts';
import { sectionOf } from '../shanghai-2024-notice/sections.ts';
import { checklist } from './checklist.ts';
import { derived, facts, roles } from './facts.ts';
import { NOTICE_DAY, parameters } from './parameters.ts';
import { rules } from './rules.ts';

/** Direction 2 of the notice: the "Belt and Road" young scientist exchange. */
export const exchange = defineCall({
  id: 'shanghai-2024-exchange',
  version: 2,
  referenceDate: NOTICE_DAY,
  roles,
  clauses: sectionOf(clauses, ['GEN', 'D2', 'GP', 'YS', 'APU', 'DOC']),
  notChecked: {
    'GEN-01': 'the title of the notice',
    'GEN-03': 'the notice says nothing on how applications are reviewed',
    'D2-01': 'the purpose of the exchange',
    'D2-04': 'a cap on how many projects are funded, not on who may apply',
    'YS-01b': 'a matter for the reviewers',
  },
  facts,
  derived,
  parameters,
  rules,
  outcomes: [
    { id: 'ineligible', when: { someFinding: 'unmet' }, turnsAway: true },
    { id: 'office', when: { someFinding: 'office' } },
    { id: 'host-must-confirm', when: { fact: 'role', is: 'scientist' } },
    { id: 'eligible', when: 'otherwise' },
  ],
  checklist,
  amounts: {
    clauses: ['D2-05', 'D2-06', 'D2-07'],
    derived: ['grant', 'labour', 'rest'],
    numbers: { months: 'stayMonths' },
  },
});
