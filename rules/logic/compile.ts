import type { Call } from '../language/call.ts';
import type { FindingCondition, MemberCondition, Result } from '../language/conditions.ts';
import type { CompileTest, FactTest } from './compile-test.ts';
import { createCompileTest } from './compile-test.ts';
import type { Expression } from './expression.ts';
import { MEMBER } from './expression.ts';
import type { Expressions } from './expressions.ts';

/** What the office has settled, by point. */
export type Settled = Readonly<Record<string, Exclude<Result, 'office'>>>;

/** The conditions of one call as expressions. */
export interface Compiled {
  /** The expression of each rule, by its id. */
  readonly rules: ReadonlyMap<string, Expression>;
  /** The expression of each checklist item's condition, by the item's id. */
  readonly items: ReadonlyMap<string, Expression>;
  /** The ordered outcomes. */
  readonly outcome: Expression;
}

function memberCondition(
  make: Expressions,
  member: CompileTest['member'],
  condition: MemberCondition,
): Expression {
  const each = (all: readonly MemberCondition[]) =>
    all.map((one) => memberCondition(make, member, one));
  if ('all' in condition) return make.all(each(condition.all));
  if ('any' in condition) return make.any(each(condition.any));
  if ('not' in condition) return make.not(memberCondition(make, member, condition.not));
  if ('member' in condition) return member(condition.member);
  return make.of({ op: 'same', facts: [MEMBER, condition.memberSameAs] });
}

/** Compiles a call against its parameters at the reference date and the office's settled readings. */
export function compile(call: Call, make: Expressions, settled: Settled): Compiled {
  const { test, member } = createCompileTest(call, make);
  const rules = new Map<string, Expression>();
  const always = make.result('met');
  const ofMember = (one: MemberCondition) => memberCondition(make, member, one);

  /** Only requirements count, and of them only those that the role can settle. */
  function someFinding(result: Result): Expression {
    const counted = call.rules.filter((rule) => (rule.weight ?? 'requirement') === 'requirement');
    return make.any(
      counted.map((rule) => {
        const found = make.is(rules.get(rule.id) as Expression, result);
        if (!rule.settledBy) return found;
        return make.all([make.of({ op: 'oneOf', fact: 'role', values: rule.settledBy }), found]);
      }),
    );
  }

  function condition(one: FindingCondition): Expression {
    if ('all' in one) return make.all(one.all.map(condition));
    if ('any' in one) return make.any(one.any.map(condition));
    if ('not' in one) return make.not(condition(one.not));
    if ('always' in one) return always;
    if ('officeDecides' in one) return make.result(settled[one.officeDecides] ?? 'office');
    if ('finding' in one) return make.is(rules.get(one.finding) as Expression, one.result);
    if ('someFinding' in one) return someFinding(one.someFinding);
    if ('forSome' in one) return make.some(one.forSome, ofMember(one.satisfies));
    if ('forAll' in one) return make.not(make.some(one.forAll, make.not(ofMember(one.satisfies))));
    return test(one as unknown as FactTest);
  }

  for (const rule of call.rules) rules.set(rule.id, condition(rule.requires));
  const items = call.checklist.map(
    ({ id, when }) => [id, when ? condition(when) : always] as const,
  );
  const cases = call.outcomes.map(({ id, when }) => ({
    when: when === 'otherwise' ? always : condition(when),
    outcome: id,
  }));
  return { rules, items: new Map(items), outcome: make.cases(cases) };
}
