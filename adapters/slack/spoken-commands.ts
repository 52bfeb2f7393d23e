import { COMMANDS } from '../../conversations/commands/run-command.ts';
import type { Event } from '../../conversations/event.ts';

/** The commands of those who keep several cases, and of staff, come beside those of everybody. */
const NAMES: ReadonlySet<string> = new Set([...COMMANDS, 'case', 'cases', 'staff']);

const NAMED = new RegExp(`(?<![A-Za-z0-9/.:_-])/(${[...NAMES].join('|')})(?![A-Za-z0-9/_-])`, 'g');
const MARKED = /^!([A-Za-z][\w-]*)(?:\s+([\s\S]*))?$/;
const WORD = /^([A-Za-z]+)(?:\s+([\s\S]*))?$/;

type Said = Pick<Extract<Event, { kind: 'command' }>, 'kind' | 'command' | 'argument'>;

function command(name: string, argument = ''): Said {
  return { kind: 'command', command: name.toLowerCase(), argument: argument.trim() };
}

/**
 * A text with its commands as they can be typed in Slack, which keeps the slash for itself (its own
 * `/status` sets a status) and takes no slash command in a thread: `/help` is told as `!help`.
 */
export function withMarks(text: string): string {
  return text.replace(NAMED, '!$1');
}

/** The command that a message is, as `!change`. */
export function markedCommand(text: string): Said | undefined {
  const [, name, argument] = MARKED.exec(text.trim()) ?? [];
  return name === undefined ? undefined : command(name, argument);
}

/** What follows the slash command of the app: one of our commands, nothing (a start), or words. */
export function slashedCommand(text: string): Said | undefined {
  const said = text.trim().replace(/^[!/]/, '');
  if (said === '') return command('start');
  const [, name = '', argument] = WORD.exec(said) ?? [];
  return NAMES.has(name.toLowerCase()) ? command(name, argument) : undefined;
}
