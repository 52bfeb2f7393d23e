import type { Arrival } from '../../adapters/adapter.ts';
import type { Choice, Reply } from '../../conversations/reply.ts';
import { REMIND } from './remind-field.ts';
import { commandIn } from './words.ts';
import type { Meant, Work } from './work.ts';

const COMMAND = 'staff';

/** The command of staff that an event is; undefined where it is none. */
export function commandOf({ event }: Arrival): string[] | undefined {
  if (event.kind === 'choose') return commandIn(event.values[0] ?? '');
  if (event.kind !== 'command' || event.command.toLowerCase() !== COMMAND) return undefined;
  const words = event.argument.trim().split(/[\s:]+/);
  return words.filter((word) => word !== '');
}

/** Whether an older message was changed into a command of staff: that is never one. */
export function isEditedCommand({ edit }: Arrival): boolean {
  return edit?.kind === 'changed' && /^[/!]staff\b/i.test(edit.text.trim());
}

/** What a stranger has done: to them there is no such command. */
export function asUnknown(arrival: Arrival): Arrival {
  const { id, language } = arrival.event;
  const base = language === undefined ? { id } : { id, language };
  return { ...arrival, event: { ...base, kind: 'command', command: COMMAND, argument: '' } };
}

/** What an answer offers: the choices that stand last. */
export function choicesOf(replies: readonly Reply[]): readonly Choice[] {
  const last = replies.findLast((reply) => reply.kind === 'note');
  return last?.kind === 'note' ? (last.choices ?? []) : [];
}

/** Whether what was shown last asks for something: only then are plain words the answer to it. */
function isAsking({ choices }: Work): boolean {
  return choices.some(({ value }) => commandIn(value)?.[0] === 'drop');
}

/**
 * What typed words mean: one of the choices that were offered, by number or label, or the answer to
 * what is asked. Where something is being written and something else was shown since, it is asked again.
 */
export function typedIn(work: Work, text: string): Meant {
  const { choices, filling } = work;
  const said = text.normalize('NFKC').trim().toLowerCase();
  // Where numbers are asked for, a number is the answer.
  const isAnswer = choices.some(({ value }) => commandIn(value)?.[2] === REMIND);
  const number = !isAnswer && /^\d{1,3}[.)]?$/.test(said) ? Number.parseInt(said, 10) : 0;
  const chosen = choices[number - 1] ?? choices.find(({ label }) => label.toLowerCase() === said);
  const words = chosen && commandIn(chosen.value);
  if (words) return { kind: 'command', words };
  return filling && !isAsking(work) ? { kind: 'command', words: [] } : { kind: 'text', text };
}
