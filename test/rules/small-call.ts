import type { Call } from '../../rules/language/call.ts';
import { checkCall } from '../../rules/language/check-call.ts';

const PLAIN = {
  id: 'small',
  version: 1,
  referenceDate: '2024-09-30',
  roles: [],
  clauses: { A: { quote: 'a' } },
  notChecked: { A: 'for tests' },
  derived: {},
  parameters: {},
  outcomes: [
    { id: 'no', when: { someFinding: 'unmet' }, turnsAway: true },
    { id: 'ask', when: { someFinding: 'office' } },
    { id: 'yes', when: 'otherwise' },
  ],
  checklist: [],
};

/** A call of some facts and conditions, each a rule by its name; checked as any other. */
export function smallCall(
  facts: Call['facts'],
  rules: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): Call {
  const all = Object.entries(rules).map(([id, requires]) => ({ id, clauses: ['A'], requires }));
  const call = { ...PLAIN, facts, rules: all, ...more } as unknown as Call;
  checkCall(call);
  return call;
}
