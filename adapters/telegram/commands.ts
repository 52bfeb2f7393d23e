import type { BotCommand } from 'grammy/types';
import type { Words } from '../../conversations/words.ts';

/** The commands that Telegram offers, the commonest first; each is one of the conversation. */
const OFFERED = [
  ...['start', 'help', 'why', 'unsure', 'resume', 'back', 'change', 'status', 'verdict'],
  ...[
    'checklist',
    'deadline',
    'subscribe',
    'stop',
    'calendar',
    'timezone',
    'ask',
    'office',
    'call',
    'language',
    'restart',
    'privacy',
    'export',
  ],
  'forget',
];

/** The list of commands in a language. */
export function commandsIn(words: Words, language: string): BotCommand[] {
  return OFFERED.map((command) => ({
    command,
    description: words.say(language, `command-${command}`),
  }));
}
