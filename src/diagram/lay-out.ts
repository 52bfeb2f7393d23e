import { Graph, layout } from '@dagrejs/dagre';
import type { Box, Line } from './call-graph.ts';
import type { LabelledBox } from './label-boxes.ts';
import { orderBoxes } from './order-boxes.ts';

/** A place on the picture, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box with the place of its middle. */
export interface PlacedBox extends LabelledBox, Point {}

/** A line with the places it goes through, from box to box. */
export interface PlacedLine extends Line {
  readonly points: readonly Point[];
}

/** Where everything is, and how large it is together. */
export interface Placed {
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
  readonly width: number;
  readonly height: number;
}

const COLUMNS = { group: 0, question: 0, rule: 1, gathering: 2, outcome: 3 } as const;
/** Dagre counts two ranks a step, one for the boxes and one for the labels of lines. */
const RANKS = 2;
const SPACING = { rankdir: 'LR', nodesep: 9, edgesep: 6, ranksep: 58, marginx: 16, marginy: 16 };

function nameOf({ kind, id }: Box): string {
  return `${kind} ${id}`;
}

/** Finds a place for each box and a way for each line: questions, rules, outcomes, from left to right. */
export function layOut(
  boxes: readonly LabelledBox[],
  lines: readonly Line[],
  roomFor: (line: Line) => number,
): Placed {
  const hasGathering = boxes.some(({ kind }) => kind === 'gathering');
  const graph = new Graph({ multigraph: true });
  const columnOf = new Map(
    boxes.map((box) => [
      nameOf(box),
      box.kind === 'outcome' && !hasGathering ? 2 : COLUMNS[box.kind],
    ]),
  );
  const ranker = (all: Graph) => {
    for (const name of all.nodes().map(String))
      Object.assign(all.node(name) as object, { rank: (columnOf.get(name) ?? 0) * RANKS });
  };
  graph.setGraph({ ...SPACING, ranker } as never);
  for (const box of boxes) graph.setNode(nameOf(box), { width: box.width, height: box.height });
  for (const [i, line] of lines.entries())
    graph.setEdge(nameOf(line.from), nameOf(line.to), { width: roomFor(line), height: 0 }, String(i));
  const listed = new Map(boxes.map((box, i) => [nameOf(box), i]));
  layout(graph as never, { customOrder: (all: Graph) => orderBoxes(all, listed) } as never);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    boxes: boxes.map((box) => ({ ...box, ...(graph.node(nameOf(box)) as Point & LabelledBox) })),
    lines: lines.map((line, i) => {
      const edge = graph.edge(nameOf(line.from), nameOf(line.to), String(i)) as unknown;
      return { ...line, points: (edge as { points: Point[] }).points };
    }),
    ...{ width, height },
  };
}
