import type { Class } from './country-cells.ts';
import type { Branch } from './decide.ts';

/** Branches none of which can be told from another, and a text that two forks share when they are the same. */
export interface Merged {
  readonly branches: readonly Branch[];
  readonly key: string;
}

/** Which class another one stands for; a class that is not in it stands for itself. */
type Standing = ReadonlyMap<Class, Class>;

function keyed(branches: readonly Branch[], name: (branch: Branch) => unknown): Merged {
  const named = branches.map((branch) => `${name(branch)}:${branch.left.id}`);
  return { branches, key: named.sort().join() };
}

/** A mixture's classes as text, each as often as it occurs and no more often than `most`. */
function mixture(
  classes: readonly Class[],
  standing: Standing,
  most: number,
  order: Class[],
): string {
  const places = classes
    .map((one) => order.indexOf(standing.get(one) ?? one))
    .sort((a, b) => a - b);
  return places.filter((place, i) => place !== places[i - most]).join('+');
}

/** One branch of each mixture; undefined where two branches of one mixture leave something different. */
function byMixture(
  branches: readonly Branch[],
  mixtureOf: (branch: Branch) => string,
): Branch[] | undefined {
  const found = new Map<string, Branch>();
  for (const branch of branches) {
    const key = mixtureOf(branch);
    const other = found.get(key) ?? branch;
    if (other.left !== branch.left) return undefined;
    found.set(key, other);
  }
  return [...found.values()];
}

/** Makes forks the same that come to the same, however finely their facts were cut. */
export function createMergeBranches(): (branches: readonly Branch[]) => Merged {
  const names = new Map<string, number>();

  /** The codes of all classes that one stands for, as a number; the countries in no list stay apart. */
  function nameOf(one: Class, all: readonly Class[], standing: Standing): string {
    const merged = all.filter((other) => (standing.get(other) ?? other) === one);
    if (merged.some(({ codes }) => codes.length === 0)) return '*';
    const codes = [...new Set(merged.flatMap((other) => other.codes))].sort().join();
    const name = names.get(codes) ?? names.size;
    names.set(codes, name);
    return String(name);
  }

  /** Classes of countries are one where exchanging them never changes what is left. */
  function mergeCountries(branches: readonly Branch[]): Merged {
    const all = [...new Set(branches.flatMap(({ classes = [] }) => classes))];
    const most = Math.max(...all.map(({ samples }) => samples.length));
    let standing: Standing = new Map();
    let merged = branches;
    for (const [i, one] of all.entries())
      for (const other of all.slice(i + 1)) {
        if (standing.has(one) || standing.has(other)) continue;
        const together = new Map([...standing, [other, one]]);
        const fewer = byMixture(merged, ({ classes = [] }) =>
          mixture(classes, together, most, all),
        );
        if (fewer) [standing, merged] = [together, fewer];
      }
    const roots = new Map(all.map((one) => [one, nameOf(standing.get(one) ?? one, all, standing)]));
    const nameOfBranch = ({ classes = [] }: Branch) => classes.map((one) => roots.get(one)).sort();
    return keyed(merged, nameOfBranch);
  }

  return (branches) => {
    const [first] = branches;
    if (first?.classes) return mergeCountries(branches);
    if (first?.start === undefined) return keyed(branches, ({ value }) => value);
    const line = branches.filter((branch, i) => branch.left !== branches[i - 1]?.left);
    return keyed(line, ({ start }) => start);
  };
}
