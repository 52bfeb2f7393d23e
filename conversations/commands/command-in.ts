import type { Event } from '../event.ts';
import type { Scene } from '../scene.ts';

/** A command with what follows it. */
export interface Command {
  readonly name: string;
  readonly argument: string;
}

/** The commands that people also write as plain words, each in every language. */
const SPOKEN = ['why', 'back', 'change', 'status', 'help', 'checklist', 'restart', 'all'];

/** Other names under which people look for a command. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ...[
    ['lang', 'language'],
    ['reset', 'restart'],
    ['delete', 'forget'],
    ['skip', 'unsure'],
  ],
  ...[
    ['list', 'checklist'],
    ['done', 'tick'],
    ['undo', 'back'],
    ['contact', 'office'],
  ],
  ...[
    ['edit', 'change'],
    ['result', 'verdict'],
    ['calls', 'call'],
    ['deadlines', 'deadline'],
  ],
] as [string, string][]);

const SLASH = /^\/(\w[\w-]*)(?:@\w+)?(?:\s+([\s\S]*))?$/;
const LONGEST_SPOKEN = 60;

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[?!.,…。！？]+/gu, '')
    .trim();
}

function spoken(scene: Scene, text: string): Command | undefined {
  if (text.length > LONGEST_SPOKEN) return undefined;
  const { words, languages } = scene.conversation;
  const said = plain(text);
  const name = SPOKEN.find((command) =>
    languages.some((language) =>
      words
        .say(language, `spoken-${command}`)
        .split('|')
        .some((form) => plain(form) === said),
    ),
  );
  return name === undefined ? undefined : { name, argument: '' };
}

function named(name: string, argument: string): Command {
  const lower = name.toLowerCase();
  return { name: ALIASES.get(lower) ?? lower, argument: argument.trim() };
}

/** The command that an event is, whether as such, with a slash, or as plain words. */
export function commandIn(scene: Scene, event: Event): Command | undefined {
  if (event.kind === 'command') return named(event.command, event.argument);
  const text = event.kind === 'text' ? event.text.trim() : (event.values[0] ?? '');
  const [, name, argument = ''] = SLASH.exec(text) ?? [];
  if (name !== undefined) return named(name, argument);
  return event.kind === 'text' ? spoken(scene, text) : undefined;
}
