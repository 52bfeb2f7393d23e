import type { Expression } from '../../rules/logic/expression.ts';
import { UNKNOWABLE } from '../../rules/logic/expression.ts';
import type { Graph } from './graph.ts';

/** Items whose conditions share facts, directly or through one another. */
function components(items: readonly Expression[]): Expression[][] {
  const found: Expression[][] = [];
  for (const item of items) {
    const touching = found.filter((all) =>
      all.some((one) => !one.facts.isDisjointFrom(item.facts)),
    );
    for (const one of touching) found.splice(found.indexOf(one), 1);
    found.push([...touching.flat(), item]);
  }
  return found;
}

/** What some conditions come to together, in every way they can. */
function vectors(
  { inner }: Graph,
  items: readonly Expression[],
  seen: Map<string, Set<string>>,
): Set<string> {
  const left = items.map((item) => inner.decide(item));
  const key = left.map(({ id }) => id).join();
  const known = seen.get(key);
  if (known) return known;
  const fact = inner.ids
    .flatMap((id) =>
      [...new Set(left.flatMap(({ facts }) => [...facts]))].filter(
        (one) => one === id || one.startsWith(`${id}∋`),
      ),
    )
    .at(0);
  const made = new Set<string>();
  seen.set(key, made);
  if (fact === undefined) {
    made.add(left.map(({ settled, possible }) => settled ?? [...possible].join('/')).join());
    return made;
  }
  const all = inner.make.of({ op: 'all', items });
  for (const { value } of inner.cells(all, fact)) {
    const after = items.map((item) => inner.given(item, fact, value));
    for (const one of vectors({ inner } as Graph, after, seen)) made.add(one);
  }
  return made;
}

/**
 * How many different checklists a role can see, over all answers: exact, as the product over groups
 * of items that share no facts of how many ways each group can come out.
 */
export function checklistsOf(graph: Graph): number {
  const { inner, call, role } = graph;
  const items = call.checklist
    .filter((item) => role === undefined || item.forRoles?.includes(role) !== false)
    .map((item) => inner.compiled.items.get(item.id) as Expression)
    .map((item) => (role === undefined ? item : inner.given(item, 'role', role)))
    .filter((item) => [...item.facts].some((fact) => !fact.startsWith(UNKNOWABLE)));
  return components(items).reduce(
    (product, group) => product * vectors(graph, group, new Map()).size,
    1,
  );
}
