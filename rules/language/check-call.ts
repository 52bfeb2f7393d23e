import { createRulebook } from '../rulebook.ts';
import type { Call, ChecklistItem, Rule } from './call.ts';
import { checkCondition, checkReference, kindOf } from './check-condition.ts';
import type { Mistake } from './mistakes.ts';
import { CallMistake, repeated } from './mistakes.ts';
import { parameterOf } from './parameters.ts';

function checkIds(call: Call): Mistake[] {
  const lists = {
    rules: call.rules.map((one) => one.id),
    outcomes: call.outcomes.map((one) => one.id),
    checklist: call.checklist.map((one) => one.id),
    facts: [...Object.keys(call.facts), ...Object.keys(call.derived)],
  };
  return Object.entries(lists).flatMap(([at, ids]) => [
    ...repeated(ids).map((id) => ({ at, reason: `the id "${id}" is used twice` })),
    ...ids
      .filter((id) => ['role', 'open', 'none'].includes(id) || !/^[a-z][\w/-]*$/i.test(id))
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

function checkRule(call: Call, rule: Rule): Mistake[] {
  const at = `rule "${rule.id}"`;
  const condition = rule.requires as unknown as Readonly<Record<string, unknown>>;
  const place = { at, findings: false, officeDecides: true };
  const none = rule.clauses.length === 0 ? [{ at, reason: 'it names no clause' }] : [];
  return [
    ...none,
    ...checkClauses(call, at, rule.clauses),
    ...checkCondition(call, place, condition),
  ];
}

function checkItem(call: Call, item: ChecklistItem): Mistake[] {
  const at = `checklist item "${item.id}"`;
  const place = { at, findings: true, officeDecides: false };
  const condition = (item.when ?? { always: true }) as unknown as Readonly<Record<string, unknown>>;
  return [...checkClauses(call, at, item.clauses), ...checkCondition(call, place, condition)];
}

function checkOutcomes(call: Call): Mistake[] {
  return call.outcomes.flatMap((one) => {
    if (one.when === 'otherwise') return [];
    const place = { at: `outcome "${one.id}"`, findings: true, officeDecides: false };
    return checkCondition(call, place, one.when as unknown as Readonly<Record<string, unknown>>);
  });
}

function checkFacts(call: Call): Mistake[] {
  return Object.entries(call.facts).flatMap(([id, fact]) => {
    const at = `fact "${id}"`;
    const strangers = (fact.knownBy ?? []).filter((role) => !call.roles.includes(role));
    const roles = strangers.map((role) => ({ at, reason: `"${role}" is not a role of the call` }));
    if (!('options' in fact)) return roles;
    const twice = repeated(fact.options).map((one) => ({
      at,
      reason: `the option "${one}" stands twice`,
    }));
    return [...roles, ...twice];
  });
}

function partsOf(call: Call, id: string): readonly string[] {
  const derived = call.derived[id];
  if (!derived) return [];
  if ('lastDay' in derived) return [derived.lastDay.start, derived.lastDay.months];
  if ('lookUp' in derived) return [derived.lookUp];
  if ('percent' in derived) return [derived.percent.part, derived.percent.whole];
  if ('share' in derived) return [derived.share.of];
  if ('difference' in derived) return derived.difference;
  return 'sum' in derived ? derived.sum : [derived.count];
}

function checkDerived(call: Call): Mistake[] {
  return Object.entries(call.derived).flatMap(([id, derived]) => {
    const at = `derived fact "${id}"`;
    const missing = partsOf(call, id)
      .filter((part) => kindOf(call, part) === undefined)
      .map((part) => ({ at, reason: `"${part}" is not a declared fact` }));
    const reach = (from: string, depth: number): boolean =>
      depth > Object.keys(call.derived).length ||
      partsOf(call, from).some((part) => reach(part, depth + 1));
    const circle = reach(id, 0) ? [{ at, reason: 'it is worked out from itself' }] : [];
    const references = Object.values(derived).flatMap((operand) =>
      checkReference(call, at, operand),
    );
    return [
      ...missing,
      ...circle,
      ...references,
      ...checkReference(call, at, 'share' in derived ? derived.share.percent : 0),
      ...('table' in derived ? checkReference(call, at, derived.table) : []),
    ];
  });
}

function checkParameters(call: Call): Mistake[] {
  return Object.entries(call.parameters).flatMap(([id, parameter]) => {
    const at = `parameter "${id}"`;
    try {
      parameterOf(call, id);
    } catch (cause) {
      return [{ at, reason: (cause as Error).message }];
    }
    return checkClauses(call, at, [parameter.clause]);
  });
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

/** An outcome list must decide every case; it is worked through, so this comes when all else is right. */
function checkFallThrough(call: Call): Mistake[] {
  const inner = createRulebook(call).workings;
  const { possible } = inner.decide(inner.compiled.outcome);
  if (!possible.has('none')) return [];
  return [
    {
      at: 'outcomes',
      reason:
        'there are cases that none of them holds for; end the list with one whose "when" is "otherwise"',
    },
  ];
}

/**
 * Refuses a call with mistakes that types cannot see.
 * @throws CallMistake naming every mistake with its place and reason.
 */
export function checkCall(call: Call): void {
  const mistakes = [
    ...checkIds(call),
    ...checkFacts(call),
    ...checkDerived(call),
    ...checkParameters(call),
    ...call.rules.flatMap((rule) => checkRule(call, rule)),
    ...checkOutcomes(call),
    ...call.checklist.flatMap((item) => checkItem(call, item)),
    ...checkClauses(call, 'notChecked', Object.keys(call.notChecked)),
    ...checkClauses(call, 'amounts', call.amounts?.clauses ?? []),
    ...checkAccount(call),
  ];
  const all = mistakes.length > 0 ? mistakes : checkFallThrough(call);
  if (all.length > 0) throw new CallMistake(call.id, all);
}
