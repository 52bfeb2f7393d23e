import { z } from 'zod';
import type { Event } from '../../conversations/event.ts';

/** The shape of an `Opening`. */
export const opening = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('command'), command: z.string(), argument: z.string() }),
  z.strictObject({ kind: z.literal('choose'), values: z.array(z.string()) }),
]);

/** What an event of staff does, without its id: a command, or a button. It may open a form. */
export type Opening = z.infer<typeof opening>;

/** An event of staff, known by its command or its values; undefined where it is everybody else's. */
export function openingOf(event: Event): Opening | undefined {
  if (event.kind === 'command' && event.command === 'staff') {
    const { kind, command, argument } = event;
    return { kind, command, argument };
  }
  const isStaffs = event.kind === 'choose' && event.values[0]?.startsWith('staff:');
  return isStaffs ? { kind: event.kind, values: [...event.values] } : undefined;
}
