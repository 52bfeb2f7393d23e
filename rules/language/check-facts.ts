import type { Call, Derived, Parameter } from './call.ts';
import { isDate, kindOf, resolved } from './check-operand.ts';
import type { Fact } from './facts.ts';
import { partsOf } from './facts-in.ts';
import type { Mistake } from './mistakes.ts';
import { repeated } from './mistakes.ts';
import { parameterOf } from './parameters.ts';

function boundsFaults(fact: Fact): string[] {
  if (fact.kind === 'date') {
    const { earliest, latest } = fact;
    const odd = [earliest, latest].filter((day) => !isDate(day));
    if (odd.length > 0) return odd.map((day) => `"${day}" is not a date as 2024-09-30`);
    return earliest > latest ? [`its earliest day ${earliest} is after its latest ${latest}`] : [];
  }
  if (fact.kind !== 'number' && fact.kind !== 'money') return [];
  const { least, most } = fact;
  const odd = [least, most].filter((bound) => !Number.isInteger(bound));
  if (odd.length > 0) return odd.map((bound) => `its bound ${bound} is not a whole number`);
  return least > most ? [`its least ${least} is more than its most ${most}`] : [];
}

function optionFaults(fact: Fact): string[] {
  if (!('options' in fact)) return [];
  if (fact.options.length === 0) return ['it has no options'];
  return repeated(fact.options).map((one) => `the option "${one}" stands twice`);
}

function offeredFaults(call: Call, fact: Fact): string[] {
  if (fact.kind !== 'choice') return [];
  const { offered = {}, options, rest } = fact;
  const named = [...Object.keys(offered), ...(rest === undefined ? [] : [rest])];
  const odd = Object.values(offered).filter(
    (only) => !['choice', 'country'].includes(call.facts[only.fact]?.kind ?? ''),
  );
  return [
    ...named.filter((one) => !options.includes(one)).map((one) => `"${one}" is not an option`),
    ...odd.map((only) => `it is offered by "${only.fact}", which is no choice and no country`),
  ];
}

function roleFaults(call: Call, { knownBy }: Fact): string[] {
  if (knownBy === undefined) return [];
  if (knownBy.length === 0) return ['nobody can know it: name a role in knownBy or leave it out'];
  return strangers(call, knownBy).map((role) => `"${role}" is not a role of the call`);
}

/** An old id is the id of no fact by now. */
function formerFaults(call: Call, { formerly = [] }: Fact): string[] {
  return formerly
    .filter((id) => call.facts[id] !== undefined || call.derived[id] !== undefined)
    .map((id) => `formerly "${id}", which is a fact of the call now`);
}

/** An old id leads to one fact. */
function formerTwice(call: Call): Mistake[] {
  const all = Object.values(call.facts).flatMap(({ formerly = [] }) => formerly);
  return repeated(all).map((id) => ({ at: 'facts', reason: `formerly "${id}" stands twice` }));
}

/** The roles that a call does not have. */
export function strangers(call: Call, roles: readonly string[] = []): string[] {
  return roles.filter((role) => !call.roles.includes(role));
}

/** Mistakes in declared facts: bounds, options, roles. */
export function checkFacts(call: Call): Mistake[] {
  const each = Object.entries(call.facts).flatMap(([id, fact]) =>
    [
      ...boundsFaults(fact),
      ...optionFaults(fact),
      ...offeredFaults(call, fact),
      ...roleFaults(call, fact),
      ...formerFaults(call, fact),
    ].map((reason) => ({ at: `fact "${id}"`, reason })),
  );
  return [...each, ...formerTwice(call)];
}

const NUMBER = ['number', 'money'];

/** The kinds of which a part of a derived fact can be. */
function wantedKinds(derived: Derived, place: number): readonly string[] {
  if ('count' in derived) return ['choices'];
  if ('later' in derived || ('lastDay' in derived && place === 0)) return ['date'];
  if ('lookUp' in derived) return [...NUMBER, 'choice', 'choices'];
  return 'sum' in derived || 'times' in derived ? [...NUMBER, 'yes-no'] : NUMBER;
}

function partFaults(call: Call, derived: Derived): string[] {
  return partsOf(derived).flatMap((part, place) => {
    const [kind, kinds] = [kindOf(call, part), wantedKinds(derived, place)];
    if (kind === undefined) return [`"${part}" is not a declared fact`];
    if (kinds.includes(kind)) return [];
    return [`"${part}" is a ${kind}, and it needs a ${kinds.join(' or ')}`];
  });
}

function isTable(value: unknown): value is Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((amount) => typeof amount === 'number');
}

/** A table by option has a row for each; a table by number has rows of numbers. */
function tableFaults(call: Call, fact: string, table: unknown): string[] {
  if (!isTable(table)) return [`it needs a table of numbers, not ${JSON.stringify(table)}`];
  const declared = call.facts[fact];
  const options = declared && 'options' in declared ? declared.options : undefined;
  const rows = Object.keys(table);
  const lacking = (options ?? []).filter((option) => !rows.includes(option));
  const odd = rows.filter((row) => (options ? !options.includes(row) : Number.isNaN(Number(row))));
  const kind = options ? `an option of "${fact}"` : 'a number';
  return [
    ...lacking.map((option) => `its table has no row for "${option}"`),
    ...odd.map((row) => `the row "${row}" of its table is not ${kind}`),
  ];
}

function amountsIn(derived: Derived): readonly unknown[] {
  if ('later' in derived) {
    const { date: _date, ...amounts } = derived.later;
    return Object.values(amounts);
  }
  if ('times' in derived) return [derived.times];
  return 'share' in derived ? [derived.share.percent] : [];
}

function operandFaults(call: Call, derived: Derived): string[] {
  const amounts = amountsIn(derived).map((amount) => resolved(call, '', amount));
  const odd = amounts.flatMap((found) => {
    if ('reason' in found) return [found.reason];
    const { value } = found;
    return Number.isFinite(value) ? [] : [`it needs a number, not ${JSON.stringify(value)}`];
  });
  if (!('table' in derived)) return odd;
  const table = resolved(call, '', derived.table);
  if ('reason' in table) return [table.reason];
  return tableFaults(call, 'lookUp' in derived ? derived.lookUp : '', table.value);
}

/** Whether a derived fact is worked out from itself, directly or through others. */
function isCircular(call: Call, id: string): boolean {
  const partsIn = (one: string) => {
    const derived = call.derived[one];
    return derived ? partsOf(derived) : [];
  };
  const reached = new Set(partsIn(id));
  for (const part of reached) for (const inner of partsIn(part)) reached.add(inner);
  return reached.has(id);
}

/** Mistakes in derived facts: what they are worked out from, and circles. */
export function checkDerived(call: Call): Mistake[] {
  return Object.entries(call.derived).flatMap(([id, derived]) => {
    const circle = isCircular(call, id) ? ['it is worked out from itself'] : [];
    return [...partFaults(call, derived), ...operandFaults(call, derived), ...circle].map(
      (reason) => ({ at: `derived fact "${id}"`, reason }),
    );
  });
}

function periodFaults({ values }: Parameter): string[] {
  const days = values.flatMap(({ from, to = from }) => [from, to]);
  const odd = [...new Set(days)].filter((day) => !isDate(day));
  if (odd.length > 0) return odd.map((day) => `"${day}" is not a date as 2024-09-30`);
  const periods = values.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return periods.flatMap(({ from, to }, i) => {
    const next = periods[i + 1]?.from;
    if (to !== undefined && to < from) return [`its value from ${from} ends before that, on ${to}`];
    const overlaps = next !== undefined && (to === undefined || to >= next);
    return overlaps ? [`its values from ${from} and from ${next} hold on the same day`] : [];
  });
}

/** Mistakes in parameters: no value at the reference date, odd periods, an unknown clause. */
export function checkParameters(call: Call): Mistake[] {
  return Object.entries(call.parameters).flatMap(([id, parameter]) => {
    const at = `parameter "${id}"`;
    const faults = periodFaults(parameter).map((reason) => ({ at, reason }));
    if (!call.clauses[parameter.clause])
      faults.push({ at, reason: `clause "${parameter.clause}" does not exist` });
    try {
      parameterOf(call, id);
    } catch (cause) {
      faults.push({ at, reason: (cause as Error).message });
    }
    return faults;
  });
}
