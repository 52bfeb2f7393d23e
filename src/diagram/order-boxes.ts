import type { Graph } from '@dagrejs/dagre';

/** A node of the layout as it is being ordered: its column, and its place in it from above. */
interface Ordered {
  readonly rank: number;
  order: number;
}

function nodeOf(graph: Graph, name: string): Ordered {
  return graph.node(name) as unknown as Ordered;
}

/** The mean of the places of what leads to a node; a node to which nothing leads keeps to the end. */
function pullOf(graph: Graph, name: string): number {
  const before = (graph.predecessors(name) ?? []) as string[];
  const places = before.map((one) => nodeOf(graph, one).order);
  if (places.length === 0) return Number.POSITIVE_INFINITY;
  return places.reduce((sum, place) => sum + place, 0) / places.length;
}

/**
 * Orders each column: the questions and the outcomes as the call lists them, since their order means
 * something, and what is between them by what leads to it, so that few lines cross.
 */
export function orderBoxes(graph: Graph, listed: ReadonlyMap<string, number>): void {
  const names: string[] = graph.nodes();
  const ranks = [...new Set(names.map((name) => nodeOf(graph, name).rank))].sort((a, b) => a - b);
  for (const rank of ranks) {
    const column = names.filter((name) => nodeOf(graph, name).rank === rank);
    const isFixed = rank === ranks[0] || rank === ranks.at(-1);
    const keys = new Map(
      column.map((name) => [
        name,
        isFixed ? (listed.get(name) ?? Number.POSITIVE_INFINITY) : pullOf(graph, name),
      ]),
    );
    const before = (a: string, b: string) => {
      const [one, other] = [keys.get(a) as number, keys.get(b) as number];
      return one === other ? (listed.get(a) ?? 0) - (listed.get(b) ?? 0) : one - other;
    };
    for (const [order, name] of column.sort(before).entries()) nodeOf(graph, name).order = order;
  }
}
