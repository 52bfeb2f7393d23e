import type { CallConversation } from '../../conversations/call-conversation.ts';
import type { Call } from '../../rules/language/call.ts';

const PARTS = {
  version: 1,
  referenceDate: '2024-09-30',
  roles: [],
  clauses: { A: {} },
  notChecked: {},
  facts: {
    grown: { kind: 'yes-no' },
    age: { kind: 'number', least: 0, most: 120 },
    colour: { kind: 'choice', options: ['red', 'green'] },
  },
  derived: {},
  parameters: { bound: { clause: 'A', values: [{ from: '2024-01-01', value: 18 }] } },
  rules: [
    { id: 'grown-up', clauses: ['A'], requires: { fact: 'grown', is: true } },
    {
      id: 'old-enough',
      clauses: ['A'],
      requires: { fact: 'age', atLeast: { parameter: 'bound' } },
    },
    {
      id: 'green',
      clauses: ['A'],
      requires: { fact: 'colour', is: 'green' },
      weight: 'preference',
    },
  ],
  outcomes: [
    { id: 'no', when: { someFinding: 'unmet' }, turnsAway: true },
    { id: 'yes', when: 'otherwise' },
  ],
  checklist: [{ id: 'form', clauses: ['A'], who: 'you', group: 'arrange' }],
};

/** How a call of some parts is talked about; no check has looked at it. */
export function unchecked(
  id: string,
  parts: Readonly<Record<string, unknown>> = {},
): CallConversation {
  const call = { ...PARTS, id, ...parts } as unknown as Call;
  const questions = Object.keys(call.facts).map((fact) => [fact]);
  return {
    call,
    questions,
    manyCases: [],
    alternatives: [],
    locales: new URL('.', import.meta.url),
  };
}

const [first, second] = PARTS.outcomes;
const [form] = PARTS.checklist;

/** Calls each of which is wrong in one way, by the fault that the walk must find. */
export const BROKEN: Readonly<Record<string, CallConversation>> = {
  'no outcome holds': unchecked('falls-through', {
    outcomes: [first, { id: 'yes', when: { fact: 'age', atMost: 60 } }],
  }),
  'the outcome late is never reached': unchecked('shadowed', {
    outcomes: [first, { id: 'late', when: { finding: 'grown-up', result: 'unmet' } }, second],
  }),
  'the question shoe is never asked': unchecked('idle', {
    facts: { ...PARTS.facts, shoe: { kind: 'yes-no' } },
  }),
  'note: shown is never reached': unchecked('hidden', {
    checklist: [form, { ...form, id: 'note', when: { finding: 'grown-up', result: 'unmet' } }],
  }),
  'green: met is never reached': unchecked('unreachable', {
    rules: PARTS.rules.toSpliced(2, 1, {
      ...(PARTS.rules[2] as (typeof PARTS.rules)[number]),
      requires: {
        all: [
          { fact: 'colour', is: 'green' },
          { fact: 'grown', is: false },
        ],
      },
    } as never),
  }),
  'the parameter bound could as well be 199': unchecked('beyond', {
    parameters: { bound: { clause: 'A', values: [{ from: '2024-01-01', value: 200 }] } },
  }),
};

/** A call of the same kind in which everything holds. */
export const SOUND = unchecked('sound');

/** For the walk's own command: it must end with an error. */
export const CALLS: readonly CallConversation[] = Object.values(BROKEN);
