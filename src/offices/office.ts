import type { Address } from '../../conversations/address.ts';
import type { Settings } from '../../conversations/settings.ts';

/** One tenant: it owns its settings and its staff, and sees only its own people. */
export interface Office {
  /** Lower-case letters, digits and hyphens: a deep link names it. */
  readonly id: string;
  readonly name: string;
  /** The language in which its staff are told things in their chat. */
  readonly language: string;
  /** The Slack workspaces that are its own. */
  readonly slack: readonly string[];
  /** The Telegram bots over which it speaks, by number; `true`: the one that this process runs. */
  readonly telegram: boolean | readonly string[];
  readonly settings: Settings;
  /** Its staff, as `telegram:1001` and `slack:T0001:U0001`. */
  readonly staff: ReadonlySet<string>;
  /** The chat in which its staff answer; it names no person. */
  readonly desk?: Address;
}

/** Whether an office speaks over a Telegram bot. */
export function speaksOver({ telegram }: Office, bot: string | undefined): boolean {
  if (typeof telegram === 'boolean') return telegram;
  return bot !== undefined && telegram.includes(bot);
}
