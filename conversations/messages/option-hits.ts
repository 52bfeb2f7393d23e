/** An option that words of a part state, and where. */
export interface Hit {
  readonly fact: string;
  readonly option: string;
  readonly near: boolean;
  readonly likely: boolean;
  readonly start: number;
  readonly end: number;
}

function isSameStretch(a: Hit | undefined, b: Hit): boolean {
  return a?.start === b.start && a.end === b.end;
}

/** Where phrases lie over one another the first is meant, and of those the longest; the same for two options is both. */
export function apart(hits: readonly Hit[]): Hit[] {
  let end = -1;
  let last: Hit | undefined;
  const ends = new Map<string, number>();
  const ordered = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter((hit) => {
    const told = ends.get(hit.fact) ?? -1;
    const free = (hit.start >= end && hit.start >= told) || isSameStretch(last, hit);
    if (!free && hit.fact === last?.fact && hit.option === last.option)
      ends.set(hit.fact, Math.max(told, hit.end));
    if (free) {
      end = hit.end;
      last = hit;
    }
    return free;
  });
}

/** What begins in an option that is meant and says another one of the fact behind it, so that both are: "research and teaching". */
export function saidFurtherOn(all: readonly Hit[], meant: readonly Hit[]): Hit[] {
  return all.filter((hit) =>
    meant.some(
      ({ fact, option, start, end }) =>
        fact === hit.fact &&
        option !== hit.option &&
        hit.start > start &&
        hit.start < end &&
        hit.end > end,
    ),
  );
}

/** Of two options that the same words may state, the one that the words behind do not say: "he teaches and does research". */
export function isSettled(hit: Hit, meant: readonly Hit[], further: readonly Hit[]): boolean {
  const isSame = (one: Hit) => one !== hit && isSameStretch(one, hit) && one.fact === hit.fact;
  return (
    meant.some(isSame) &&
    further.some(({ fact, option }) => fact === hit.fact && option !== hit.option)
  );
}

/** Whether words state an option of what is asked, so that they state none of another fact. */
export function isOfAsked(hit: Hit, hits: readonly Hit[], open: string | undefined): boolean {
  return (
    hit.fact !== open &&
    hits.some((one) => one.near && one.fact === open && isSameStretch(one, hit))
  );
}

/** Whether a hit lies over none of the others. */
export function isFree(hit: Hit, taken: readonly Hit[]): boolean {
  return taken.every((one) => hit.end <= one.start || hit.start >= one.end);
}
