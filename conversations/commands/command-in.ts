import type { Conversation } from '../conversation.ts';
import type { Event } from '../event.ts';
import type { Scene } from '../scene.ts';

/** A command with what follows it. */
export interface Command {
  readonly name: string;
  readonly argument: string;
}

/** The commands that people also write as plain words, each in every language. */
const SPOKEN = [
  'why',
  'back',
  'change',
  'status',
  'help',
  'checklist',
  'restart',
  'all',
  'ask',
  'subscribe',
  'stop',
  'calendar',
];

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
    ['remind', 'subscribe'],
    ['unsubscribe', 'stop'],
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

/** The plain words for commands, read once for each conversation. */
const SPOKEN_IN = new WeakMap<Conversation, ReadonlyMap<string, string>>();

function spokenIn(conversation: Conversation): ReadonlyMap<string, string> {
  const known = SPOKEN_IN.get(conversation);
  if (known) return known;
  const { words, languages } = conversation;
  const forms = SPOKEN.flatMap((name) =>
    languages.flatMap((language) =>
      words
        .say(language, `spoken-${name}`)
        .split('|')
        .map((form) => [plain(form), name] as const),
    ),
  );
  // Of two commands with one word the first holds.
  const made = new Map(forms.reverse());
  SPOKEN_IN.set(conversation, made);
  return made;
}

function spoken(scene: Scene, text: string): Command | undefined {
  if (text.length > LONGEST_SPOKEN) return undefined;
  const name = spokenIn(scene.conversation).get(plain(text));
  return name === undefined ? undefined : { name, argument: '' };
}

function named(name: string, argument: string): Command {
  const lower = name.toLowerCase();
  return { name: ALIASES.get(lower) ?? lower, argument: argument.trim() };
}

/** The command that an event is, whether as such, with a slash, or as plain words. */
export function commandIn(scene: Scene, event: Event): Command | undefined {
  if (event.kind === 'command') return named(event.command, event.argument);
  if (event.kind === 'unread') return undefined;
  const text = event.kind === 'text' ? event.text.trim() : (event.values[0] ?? '');
  const [, name, argument = ''] = SLASH.exec(text) ?? [];
  if (name !== undefined) return named(name, argument);
  return event.kind === 'text' ? spoken(scene, text) : undefined;
}
