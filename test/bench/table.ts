const FAR = '  ';

/** A table as aligned lines: the first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => pad(cell, widths[i] ?? 0, i))
        .join(FAR)
        .trimEnd(),
    )
    .join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

/** A number with so many digits as tell something. */
export function short(value: number): string {
  if (value >= 100) return String(Math.round(value));
  return value.toPrecision(value >= 1 ? 3 : 2);
}

/** A bar with whether a value reaches it. */
export function bar(value: number, sign: '<=' | '<' | '>=', wanted: number, unit = ''): string {
  const isMet = sign === '<=' ? value <= wanted : sign === '<' ? value < wanted : value >= wanted;
  const words = { '<=': 'at most', '<': 'under', '>=': 'at least' }[sign];
  return `${words} ${wanted}${unit}: ${isMet ? 'met' : 'NOT met'}`;
}
