import type { Cell } from './logic/cells.ts';
import type { Change, WhatIf } from './what-if.ts';

/** Countries by their ISO 3166-1 alpha-2 codes: those that are named, or all but those. */
type Countries = { readonly oneOf: readonly string[] } | { readonly otherThan: readonly string[] };

/** What a country can be: one of some countries, or the one that another changed fact is. */
export type Places = Countries | { readonly sameAs: string };

function inOrder(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}

/** The countries that a cell stands for, member by member; none where its fact is no country. */
export function placesOf(cells: readonly Cell[], i: number): readonly Countries[] | undefined {
  const named = cells.flatMap(({ classes = [] }) => classes.flatMap(({ codes }) => codes));
  return cells[i]?.classes?.map(({ codes }) =>
    codes.length > 0 ? { oneOf: codes } : { otherThan: inOrder(named) },
  );
}

/** The countries of two sets together. */
function together(a: Countries, b: Countries): Countries {
  if ('oneOf' in a)
    return 'oneOf' in b ? { oneOf: inOrder([...a.oneOf, ...b.oneOf]) } : together(b, a);
  const others = a.otherThan.filter((code) =>
    'oneOf' in b ? !b.oneOf.includes(code) : b.otherThan.includes(code),
  );
  return { otherThan: others };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The place of the one change in which two ways differ, both by the country of one fact. */
function difference(a: WhatIf, b: WhatIf): number | undefined {
  if (!isSame([a.clauses, a.possible], [b.clauses, b.possible])) return undefined;
  const places = a.changes.map((_, i) => i);
  const [at, ...more] = places.filter((i) => !isSame(a.changes[i], b.changes[i]));
  if (at === undefined || more.length > 0) return undefined;
  return [a, b].every(({ changes }) => changes[at]?.places?.length === 1) ? at : undefined;
}

function joinedAt(a: WhatIf, b: WhatIf, at: number): WhatIf {
  const [one, other] = [a, b].map(({ changes }) => changes[at]?.places?.[0]) as [
    Countries,
    Countries,
  ];
  const places = [together(one, other)];
  return { ...a, changes: a.changes.map((own, i) => (i === at ? { ...own, places } : own)) };
}

/** Members that stand for the same unnamed country as another change are told as the same as that. */
function linked(changes: readonly Change[]): Change[] {
  const open = changes.filter(({ places = [] }) => places.some((one) => 'otherThan' in one));
  return changes.map((change) => {
    const places = change.places?.map((one): Places => {
      const code = 'oneOf' in one && one.oneOf.length === 1 ? one.oneOf[0] : undefined;
      const same = open.find((other) => other.fact !== change.fact && other.to === code);
      return same ? { sameAs: same.fact } : one;
    });
    return places ? { ...change, places } : change;
  });
}

/** Without the countries where they are no more than the value itself. */
function plain({ places, ...change }: Change): Change {
  const isPlain = places?.every((one) => 'oneOf' in one && one.oneOf.length === 1) ?? true;
  return isPlain || places === undefined ? change : { ...change, places };
}

/** What is told of a way: not which country stands for many. */
function toldOf({ changes, clauses, possible }: WhatIf): unknown {
  return [changes.map(({ fact, to, places }) => [fact, places ?? to]), clauses, possible];
}

/** Ways that differ in nothing but which country it is, told as one. */
export function joined(ways: readonly WhatIf[]): WhatIf[] {
  const found: WhatIf[] = [];
  for (const way of ways) {
    const i = found.findIndex((one) => difference(one, way) !== undefined);
    const before = found[i];
    const at = before && difference(before, way);
    if (before === undefined || at === undefined) found.push(way);
    else found[i] = joinedAt(before, way, at);
  }
  const told = found.map((way) => ({ ...way, changes: linked(way.changes).map(plain) }));
  return told.filter((way, i) => told.findIndex((one) => isSame(toldOf(one), toldOf(way))) === i);
}
