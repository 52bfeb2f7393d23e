import { Graph, layout } from '@dagrejs/dagre';
import type { Box, Line } from './call-graph.ts';
import { closeGaps, heightOf } from './close-gaps.ts';
import type { LabelledBox } from './label-boxes.ts';
import { orderBoxes } from './order-boxes.ts';

/** A place on the picture, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box with the place of its middle. */
export interface PlacedBox extends LabelledBox, Point {}

/** A line; where it crosses the column of rules, it does so level, at a height of its own. */
export interface PlacedLine extends Line {
  readonly across?: number;
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
const MARGIN = 16;
const SPACING = { rankdir: 'LR', nodesep: 9, edgesep: 9, ranksep: 46, marginx: MARGIN };

function nameOf({ kind, id }: Box): string {
  return `${kind} ${id}`;
}

/** What dagre finds: places for the boxes, and points that the lines go through. */
function found(
  boxes: readonly LabelledBox[],
  lines: readonly Line[],
  roomFor: (line: Line) => number,
): Graph {
  const graph: Graph = new Graph({ multigraph: true });
  const hasGathering = boxes.some(({ kind }) => kind === 'gathering');
  const last = hasGathering ? COLUMNS.outcome : COLUMNS.gathering;
  const columns = boxes.map((box) => [nameOf(box), Math.min(COLUMNS[box.kind], last)] as const);
  const ranks = new Map(columns.map(([name, column]) => [name, column * RANKS]));
  const ranker = (all: Graph) => {
    for (const name of all.nodes()) Object.assign(all.node(name), { rank: ranks.get(name) ?? 0 });
  };
  graph.setGraph({ ...SPACING, ranker } as never);
  for (const box of boxes) graph.setNode(nameOf(box), { width: box.width, height: box.height });
  for (const [i, line] of lines.entries())
    graph.setEdge(nameOf(line.from), nameOf(line.to), { width: roomFor(line), height: 0 }, `${i}`);
  const listed = new Map(boxes.map((box, i) => [nameOf(box), i]));
  layout(graph as never, { customOrder: (all: unknown) => orderBoxes(all as Graph, listed) });
  return graph;
}

/** Something with a place of its own in a column: a box, or a line that crosses the column. */
interface Slot {
  readonly name: string;
  readonly column: number;
  readonly y: number;
  readonly height: number;
}

function slotsOf(graph: Graph, boxes: readonly LabelledBox[], lines: readonly Line[]): Slot[] {
  const rule = boxes.find(({ kind }) => kind === 'rule');
  const middle = rule ? (graph.node(nameOf(rule)) as Point).x : 0;
  const crossing = lines.flatMap((line, i) => {
    if (COLUMNS[line.from.kind] > 0 || COLUMNS[line.to.kind] < 2) return [];
    const { points } = graph.edge(nameOf(line.from), nameOf(line.to), `${i}`) as {
      points: Point[];
    };
    const y = points.find(({ x }) => Math.abs(x - middle) < 1)?.y ?? 0;
    return [{ name: `${i}`, column: 1, y, height: 0 }];
  });
  const placed = boxes.map((box) => ({
    ...{ name: nameOf(box), column: COLUMNS[box.kind], height: box.height },
    y: (graph.node(nameOf(box)) as Point).y,
  }));
  return [...placed, ...crossing].sort((a, b) => a.y - b.y);
}

/** The heights at which everything stands once the gaps in the columns are closed. */
function heights(slots: readonly Slot[], lines: readonly Line[]) {
  const columns = [0, 1, 2, 3].map((one) => slots.filter(({ column }) => column === one));
  const tallest = Math.max(
    ...columns.map((column) => heightOf(column.map(({ height }) => ({ want: 0, height })))),
  );
  const scale = tallest / Math.max(1, ...slots.map(({ y, height }) => y + height / 2));
  const at = new Map<string, number>();
  const pulls = (name: string) =>
    lines.flatMap(({ from, to }, i) => {
      const ends = nameOf(to) === name ? [at.get(`${i}`) ?? at.get(nameOf(from))] : [];
      return (name === `${i}` ? [at.get(nameOf(from))] : ends).filter((one) => one !== undefined);
    });
  for (const column of columns) {
    const standing = column.map(({ name, y, height }) => {
      const from = pulls(name);
      const mean = from.reduce((sum, one) => sum + one, 0) / from.length;
      return { want: from.length > 0 ? mean : y * scale, height };
    });
    for (const [i, y] of closeGaps(standing, tallest).entries())
      at.set((column[i] as Slot).name, y + MARGIN);
  }
  return { at, height: tallest + 2 * MARGIN };
}

/** Finds a place for each box and a way for each line: questions, rules, outcomes, from left to right. */
export function layOut(
  boxes: readonly LabelledBox[],
  lines: readonly Line[],
  roomFor: (line: Line) => number,
): Placed {
  const graph = found(boxes, lines, roomFor);
  const { at, height } = heights(slotsOf(graph, boxes, lines), lines);
  const { width = 0 } = graph.graph() as { width?: number };
  return {
    boxes: boxes.map((box) => ({
      ...box,
      ...{ x: (graph.node(nameOf(box)) as Point).x, y: at.get(nameOf(box)) as number },
    })),
    lines: lines.map((line, i) => {
      const across = at.get(`${i}`);
      return across === undefined ? line : { ...line, across };
    }),
    ...{ width, height },
  };
}
