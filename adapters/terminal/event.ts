import type { Event } from '../../conversations/event.ts';
import type { Choice } from '../../conversations/reply.ts';

/** A typed line as an event: a number that stands before a choice chooses it, all else is text. */
export function toEvent(line: string, id: string, choices: readonly Choice[]): Event {
  const choice = /^\s*\d{1,3}\s*$/.test(line) ? choices[Number(line) - 1] : undefined;
  if (choice) return { id, kind: 'choose', values: [choice.value] };
  return { id, kind: 'text', text: line };
}
