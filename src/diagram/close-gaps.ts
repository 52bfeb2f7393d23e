/** Something that stands in a column: where its middle would best be, and how high it is. */
export interface Standing {
  readonly want: number;
  readonly height: number;
}

const GAP = 9;

interface Block {
  sum: number;
  count: number;
}

/** The least that a column needs. */
export function heightOf(column: readonly Standing[]): number {
  return column.reduce((sum, { height }) => sum + height, 0) + Math.max(0, column.length - 1) * GAP;
}

/** How far each middle is from the top where everything stands as close as it can. */
function closest(column: readonly Standing[]): number[] {
  let top = 0;
  return column.map(({ height }) => {
    const middle = top + height / 2;
    top += height + GAP;
    return middle;
  });
}

/** Numbers that never fall, as near as can be to the given ones: neighbours in each other's way share the mean. */
function neverFalling(wants: readonly number[]): number[] {
  const blocks: Block[] = [];
  for (const want of wants) {
    let block = { sum: want, count: 1 };
    let before = blocks.at(-1);
    while (before && before.sum / before.count >= block.sum / block.count) {
      block = { sum: before.sum + block.sum, count: before.count + block.count };
      blocks.pop();
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}

/**
 * The middles of what stands in a column, in its order and apart from one another, as near as can be
 * to where each would best be, within a height.
 */
export function closeGaps(column: readonly Standing[], height: number): number[] {
  const close = closest(column);
  const room = Math.max(0, height - heightOf(column));
  const moved = neverFalling(column.map(({ want }, i) => want - (close[i] as number)));
  return moved.map((by, i) => (close[i] as number) + Math.min(Math.max(by, 0), room));
}
