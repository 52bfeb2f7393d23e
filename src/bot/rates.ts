/**
 * How many messages a second one token may send to many. Telegram: 30, by its FAQ on broadcasts.
 * Slack: one a second for each channel, and some hundreds a minute for a whole workspace.
 */
const PER_SECOND: Readonly<Record<string, number>> = { telegram: 30, slack: 4 };

/** The rate of a platform; without end where none is known. */
export function messagesPerSecond(platform: string): number {
  return PER_SECOND[platform] ?? Number.POSITIVE_INFINITY;
}
