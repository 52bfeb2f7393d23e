import type { Call } from './call.ts';
import { checkOperand, checkTest, kindOf } from './check-operand.ts';
import type { Mistake } from './mistakes.ts';

type Loose = Readonly<Record<string, unknown>>;

/** The forms of a condition, each with the words that it consists of; a test of a fact has more. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  all: [],
  any: [],
  not: [],
  always: [],
  officeDecides: [],
  finding: ['result'],
  someFinding: [],
  forSome: ['satisfies'],
  forAll: ['satisfies'],
};

const MEMBER_FORMS = ['all', 'any', 'not', 'member', 'memberSameAs'];
const RESULTS: readonly unknown[] = ['met', 'unmet', 'office'];

/** What a condition may use, by where it stands. */
export interface Place {
  readonly at: string;
  readonly findings: boolean;
  readonly officeDecides: boolean;
}

/** The one form of a condition; undefined where it has none, or more than one. */
function formOf(condition: unknown): string | undefined {
  if (typeof condition !== 'object' || condition === null) return undefined;
  const [form, ...more] = Object.keys(condition).filter((word) => word in FORMS);
  if (form === undefined || more.length > 0) return undefined;
  const words = [form, ...(FORMS[form] as readonly string[])];
  const odd = Object.keys(condition).some((word) => !words.includes(word));
  return odd || words.some((word) => !(word in condition)) ? undefined : form;
}

function checkParts(
  at: string,
  form: string,
  parts: unknown,
  check: (part: Loose) => Mistake[],
): Mistake[] {
  if (!Array.isArray(parts) || parts.length === 0)
    return [{ at, reason: `"${form}" needs a list of at least one condition` }];
  return (parts as Loose[]).flatMap(check);
}

function checkFinding(call: Call, place: Place, { finding, result }: Loose): Mistake[] {
  const { at } = place;
  if (!call.rules.some((rule) => rule.id === finding))
    return [{ at, reason: `there is no rule "${finding}"` }];
  return checkResult(at, result);
}

function checkResult(at: string, result: unknown): Mistake[] {
  if (RESULTS.includes(result)) return [];
  return [{ at, reason: `a finding is met, unmet or office, not ${JSON.stringify(result)}` }];
}

function checkMember(call: Call, at: string, list: string, condition: Loose): Mistake[] {
  const words = Object.keys(condition ?? {});
  const [form = ''] = words;
  if (words.length !== 1 || !MEMBER_FORMS.includes(form))
    return [
      {
        at,
        reason: `a member is tested with ${MEMBER_FORMS.join(', ')}, not: ${words.join(', ')}`,
      },
    ];
  const inner = condition[form] as Loose;
  if (form === 'not') return checkMember(call, at, list, inner);
  if (form === 'memberSameAs')
    return kindOf(call, String(inner)) === 'country'
      ? []
      : [{ at, reason: `"${inner}" is not a declared country` }];
  if (form !== 'member')
    return checkParts(at, form, inner, (part) => checkMember(call, at, list, part));
  const tests = Object.entries(inner);
  const [test] = tests;
  if (tests.length !== 1 || !test || !['is', 'oneOf'].includes(test[0]))
    return [{ at, reason: 'a member takes exactly one of is and oneOf' }];
  return checkOperand(call, at, list, test);
}

function checkList(call: Call, at: string, list: unknown, satisfies: unknown): Mistake[] {
  const kind = kindOf(call, String(list));
  if (kind === 'countries') return checkMember(call, at, String(list), satisfies as Loose);
  return [
    {
      at,
      reason: `forSome and forAll need a fact of kind countries, and "${list}" is ${kind ?? 'not declared'}`,
    },
  ];
}

/** Mistakes in one condition: undeclared facts, tests that do not fit, unknown rules and parameters. */
export function checkCondition(call: Call, place: Place, condition: Loose): Mistake[] {
  const { at } = place;
  const form = formOf(condition);
  if (form === undefined)
    return typeof condition === 'object' && condition !== null && 'fact' in condition
      ? checkTest(call, at, condition)
      : [{ at, reason: `not a condition: ${JSON.stringify(condition)}` }];
  const inner = condition[form];
  switch (form) {
    case 'all':
    case 'any':
      return checkParts(at, form, inner, (part) => checkCondition(call, place, part));
    case 'not':
      return checkCondition(call, place, inner as Loose);
    case 'officeDecides':
      return place.officeDecides
        ? []
        : [{ at, reason: 'only a rule can leave a point to the office' }];
    case 'finding':
    case 'someFinding':
      if (!place.findings) return [{ at, reason: 'a rule cannot depend on findings' }];
      return form === 'finding' ? checkFinding(call, place, condition) : checkResult(at, inner);
    case 'forSome':
    case 'forAll':
      return checkList(call, at, inner, condition.satisfies);
    default:
      return [];
  }
}
