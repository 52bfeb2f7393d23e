/**
 * Reads a table of spellings: lines or stretches between bars, in each the right word first, then how it
 * is misspelt. Gives the right word for each wrong one.
 */
export function spellingsIn(table: string): ReadonlyMap<string, string> {
  const lines = table.trim().split(/\s*[|\n]\s*/u);
  return new Map(
    lines.flatMap((line) => {
      const [right = '', ...wrong] = line.split(' ');
      return wrong.map((one) => [one, right] as const);
    }),
  );
}
