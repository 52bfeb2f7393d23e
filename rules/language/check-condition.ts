import type { Call, ParameterValue } from './call.ts';
import type { Mistake } from './mistakes.ts';
import { parameterOf } from './parameters.ts';

type Loose = Readonly<Record<string, unknown>>;

const NUMBERS = [
  'is',
  'oneOf',
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
  'within',
  'notMoreThan',
];
const DATES = ['onOrAfter', 'onOrBefore', 'after', 'before', 'within', 'notAfter'];
const LISTS = ['includes', 'includesAny', 'includesOnly'];

/** Which tests each kind of fact takes. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  choice: ['is', 'oneOf', 'sameAs'],
  country: ['is', 'oneOf', 'sameAs'],
  'yes-no': ['is'],
  number: NUMBERS,
  money: NUMBERS,
  date: DATES,
  choices: LISTS,
  countries: LISTS,
};

const OTHER_FACT = ['sameAs', 'notAfter', 'notMoreThan', 'memberSameAs'];
const OUTSIDE_RULES = ['finding', 'someFinding'];

/** What a condition may use, by where it stands. */
export interface Place {
  readonly at: string;
  readonly findings: boolean;
  readonly officeDecides: boolean;
}

/** The kind of a fact or derived fact of a call; undefined where the call declares none. */
export function kindOf(call: Call, id: string): string | undefined {
  const derived = call.derived[id];
  if (derived) return 'lastDay' in derived ? 'date' : 'number';
  if (id === 'role') return call.roles.length > 0 ? 'choice' : undefined;
  return call.facts[id]?.kind;
}

function optionsOf(call: Call, fact: string): readonly string[] | undefined {
  if (fact === 'role') return call.roles;
  const declared = call.facts[fact];
  return declared && 'options' in declared ? declared.options : undefined;
}

/** Mistakes in a parameter reference: no such parameter, or no value at the reference date. */
export function checkReference(call: Call, at: string, operand: unknown): Mistake[] {
  if (typeof operand !== 'object' || operand === null || !('parameter' in operand)) return [];
  const id = String(operand.parameter);
  if (!call.parameters[id]) return [{ at, reason: `there is no parameter "${id}"` }];
  try {
    parameterOf(call, id);
    return [];
  } catch (cause) {
    return [{ at, reason: (cause as Error).message }];
  }
}

function checkOperand(
  call: Call,
  at: string,
  fact: string,
  test: string,
  operand: unknown,
): Mistake[] {
  if (OTHER_FACT.includes(test)) {
    const kinds = [kindOf(call, fact), kindOf(call, String(operand))];
    if (kinds[1] === undefined) return [{ at, reason: `"${operand}" is not a declared fact` }];
    return kinds[0] === kinds[1] || test === 'notMoreThan'
      ? []
      : [
          {
            at,
            reason: `"${fact}" (${kinds[0]}) cannot be compared with "${operand}" (${kinds[1]})`,
          },
        ];
  }
  const options = optionsOf(call, fact);
  const values = [operand as ParameterValue].flat() as unknown[];
  const odd = options
    ? values.find((value) => typeof value === 'string' && !options.includes(value))
    : undefined;
  const wrong = odd === undefined ? [] : [{ at, reason: `"${odd}" is not an option of "${fact}"` }];
  return [...wrong, ...checkReference(call, at, operand)];
}

function checkTest(call: Call, at: string, condition: Loose): Mistake[] {
  const { fact, ...tests } = condition;
  const kind = kindOf(call, String(fact));
  if (kind === undefined) return [{ at, reason: `fact "${fact}" is not declared` }];
  const names = Object.keys(tests);
  const [name] = names;
  if (name === undefined || names.length > 1)
    return [
      {
        at,
        reason: `a test of "${fact}" needs exactly one test, not: ${names.join(', ') || 'none'}`,
      },
    ];
  if (!TESTS[kind]?.includes(name))
    return [
      { at, reason: `"${fact}" is a ${kind}: it takes ${TESTS[kind]?.join(', ')}, not "${name}"` },
    ];
  return checkOperand(call, at, String(fact), name, tests[name]);
}

function checkList(call: Call, place: Place, list: unknown, satisfies: unknown): Mistake[] {
  const kind = kindOf(call, String(list));
  if (kind !== 'countries')
    return [
      {
        at: place.at,
        reason: `forSome and forAll need a fact of kind countries, and "${list}" is ${kind ?? 'not declared'}`,
      },
    ];
  return checkMember(call, place, satisfies as Loose);
}

function checkMember(call: Call, place: Place, condition: Loose): Mistake[] {
  const { at } = place;
  if (Array.isArray(condition['all'] ?? condition['any']))
    return ((condition['all'] ?? condition['any']) as Loose[]).flatMap((one) =>
      checkMember(call, place, one),
    );
  if ('not' in condition) return checkMember(call, place, condition['not'] as Loose);
  if ('member' in condition)
    return Object.values(condition['member'] as Loose).flatMap((one) =>
      checkReference(call, at, one),
    );
  if ('memberSameAs' in condition) {
    const other = String(condition['memberSameAs']);
    return kindOf(call, other) === 'country'
      ? []
      : [{ at, reason: `"${other}" is not a declared country` }];
  }
  return [
    {
      at,
      reason: `a member is tested with member or memberSameAs, not: ${Object.keys(condition)}`,
    },
  ];
}

/** Mistakes in one condition: undeclared facts, tests that do not fit, unknown rules and parameters. */
export function checkCondition(call: Call, place: Place, condition: Loose): Mistake[] {
  const { at } = place;
  const parts = condition['all'] ?? condition['any'];
  if (Array.isArray(parts)) return parts.flatMap((one) => checkCondition(call, place, one));
  if ('not' in condition) return checkCondition(call, place, condition['not'] as Loose);
  if ('always' in condition) return [];
  const finding = OUTSIDE_RULES.find((name) => name in condition);
  if (finding && !place.findings) return [{ at, reason: 'a rule cannot depend on findings' }];
  if ('finding' in condition && !call.rules.some((rule) => rule.id === condition['finding']))
    return [{ at, reason: `there is no rule "${condition['finding']}"` }];
  if (finding) return [];
  if ('officeDecides' in condition)
    return place.officeDecides
      ? []
      : [{ at, reason: 'only a rule can leave a point to the office' }];
  const list = condition['forSome'] ?? condition['forAll'];
  if (list !== undefined) return checkList(call, place, list, condition['satisfies']);
  if (!('fact' in condition))
    return [{ at, reason: `not a condition: ${JSON.stringify(condition)}` }];
  return checkTest(call, at, condition);
}
