import type { Amounts, Call, ChecklistItem, Rule } from './call.ts';
import { checkCondition } from './check-condition.ts';
import { checkDerived, checkFacts, checkParameters, strangers } from './check-facts.ts';
import { isDate, kindOf } from './check-operand.ts';
import { checkFallThrough, checkOutcomes } from './check-outcomes.ts';
import { factsIn } from './facts-in.ts';
import type { Mistake } from './mistakes.ts';
import { CallMistake, repeated } from './mistakes.ts';

type Loose = Readonly<Record<string, unknown>>;

const RESERVED = ['role', 'open', 'none'];

function checkIds(call: Call): Mistake[] {
  const lists = {
    rules: call.rules.map((one) => one.id),
    outcomes: call.outcomes.map((one) => one.id),
    checklist: call.checklist.map((one) => one.id),
    facts: [...Object.keys(call.facts), ...Object.keys(call.derived)],
    roles: call.roles,
  };
  return Object.entries(lists).flatMap(([at, ids]) => [
    ...repeated(ids).map((id) => ({ at, reason: `the id "${id}" is used twice` })),
    ...ids
      .filter((id) => RESERVED.includes(id) || !/^[a-z][\w/-]*$/i.test(id))
      .map((id) => ({
        at,
        reason: `"${id}" cannot be an id: letters, digits, - and _, and not role, open or none`,
      })),
  ]);
}

function checkClauses(call: Call, at: string, clauses: readonly string[]): Mistake[] {
  return clauses
    .filter((id) => !call.clauses[id])
    .map((id) => ({ at, reason: `clause "${id}" does not exist` }));
}

function checkNamed(call: Call, at: string, clauses: readonly string[]): Mistake[] {
  return clauses.length === 0
    ? [{ at, reason: 'it names no clause' }]
    : checkClauses(call, at, clauses);
}

function checkRoles(call: Call, at: string, roles: readonly string[] | undefined): Mistake[] {
  if (roles?.length === 0) return [{ at, reason: 'its list of roles is empty: leave it out' }];
  return strangers(call, roles).map((role) => ({
    at,
    reason: `"${role}" is not a role of the call`,
  }));
}

/** A role cannot settle what it cannot know. */
function checkSettledBy(call: Call, rule: Rule): Mistake[] {
  const at = `rule "${rule.id}"`;
  return (rule.settledBy ?? []).flatMap((role) =>
    factsIn(call, rule.requires)
      .filter((fact) => call.facts[fact]?.knownBy?.includes(role) === false)
      .map((fact) => ({ at, reason: `"${role}" settles it and cannot know "${fact}"` })),
  );
}

function checkRule(call: Call, rule: Rule): Mistake[] {
  const at = `rule "${rule.id}"`;
  const place = { at, findings: false, officeDecides: true };
  return [
    ...checkNamed(call, at, rule.clauses),
    ...checkRoles(call, at, rule.settledBy),
    ...checkCondition(call, place, rule.requires as unknown as Loose),
  ];
}

function checkItem(call: Call, item: ChecklistItem): Mistake[] {
  const at = `checklist item "${item.id}"`;
  const place = { at, findings: true, officeDecides: false };
  const condition = (item.when ?? { always: true }) as unknown as Loose;
  return [
    ...checkNamed(call, at, item.clauses),
    ...checkRoles(call, at, item.forRoles),
    ...checkCondition(call, place, condition),
  ];
}

function checkAmounts(call: Call, amounts: Amounts): Mistake[] {
  const at = 'amounts';
  const odd = amounts.derived.filter((id) => !call.derived[id]);
  const numbers = Object.values(amounts.numbers).filter(
    (id) => !['number', 'money'].includes(kindOf(call, id) ?? ''),
  );
  return [
    ...checkNamed(call, at, amounts.clauses),
    ...odd.map((id) => ({ at, reason: `"${id}" is not a derived fact` })),
    ...numbers.map((id) => ({ at, reason: `"${id}" is not a number` })),
  ];
}

/** The clauses that something in the call uses, each with what uses it. */
export function clauseUses(call: Call): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  const note = (clauses: readonly string[], use: string) => {
    for (const id of clauses) uses.set(id, [...(uses.get(id) ?? []), use]);
  };
  for (const rule of call.rules) note(rule.clauses, `${rule.weight ?? 'requirement'} ${rule.id}`);
  for (const item of call.checklist) note(item.clauses, `item ${item.id}`);
  if (call.amounts) note(call.amounts.clauses, 'money');
  for (const [id, reason] of Object.entries(call.notChecked))
    note([id], `stated, not checked: ${reason}`);
  return uses;
}

function checkAccount(call: Call): Mistake[] {
  const uses = clauseUses(call);
  return Object.keys(call.clauses)
    .filter((id) => !uses.has(id))
    .map((id) => ({
      at: `clause "${id}"`,
      reason: 'nothing uses it: tie it to a rule or item, or list it in notChecked with the reason',
    }));
}

function checkReferenceDate({ referenceDate }: Call): Mistake[] {
  if (isDate(referenceDate)) return [];
  return [{ at: 'referenceDate', reason: `"${referenceDate}" is not a date as 2024-09-30` }];
}

/** What can only be looked into once every part is right. */
function checkWhole(call: Call): Mistake[] {
  return [...call.rules.flatMap((rule) => checkSettledBy(call, rule)), ...checkFallThrough(call)];
}

/**
 * Refuses a call with mistakes that types cannot see.
 * @throws CallMistake naming every mistake with its place and reason.
 */
export function checkCall(call: Call): void {
  const mistakes = [
    ...checkReferenceDate(call),
    ...checkIds(call),
    ...checkFacts(call),
    ...checkDerived(call),
    ...checkParameters(call),
    ...call.rules.flatMap((rule) => checkRule(call, rule)),
    ...checkOutcomes(call),
    ...call.checklist.flatMap((item) => checkItem(call, item)),
    ...checkClauses(call, 'notChecked', Object.keys(call.notChecked)),
    ...(call.amounts ? checkAmounts(call, call.amounts) : []),
    ...checkAccount(call),
  ];
  const all = mistakes.length > 0 ? mistakes : checkWhole(call);
  if (all.length > 0) throw new CallMistake(call.id, all);
}
