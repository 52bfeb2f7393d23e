import type { Compilable, CompiledQuery } from 'kysely';

/** What stands for a value in a query that is built once and run often. */
interface Slot {
  readonly slot: string;
}

/** A slot of some name, as a value of any column. */
export function slot(name: string): never {
  const made: Slot = { slot: name };
  return made as never;
}

function isSlot(value: unknown): value is Slot {
  return typeof value === 'object' && value !== null && 'slot' in value;
}

/** A query that is built now, for the values of its slots then: building costs more than running. */
export function templateOf(
  query: Compilable,
): (values: Readonly<Record<string, unknown>>) => CompiledQuery {
  const built = query.compile();
  return (values) => ({
    ...built,
    parameters: built.parameters.map((one) => (isSlot(one) ? values[one.slot] : one)),
  });
}
