import type { Configuration } from '../configuration.ts';

/** What tokens may send to many. */
type Rates = Pick<Configuration, 'TELEGRAM_MESSAGES_PER_SECOND' | 'SLACK_MESSAGES_PER_MINUTE'>;

const USUAL: Rates = { TELEGRAM_MESSAGES_PER_SECOND: 30, SLACK_MESSAGES_PER_MINUTE: 200 };
const SECONDS = 60;

/**
 * How many messages a second one token may send to many, by platform; without end where none is known.
 * Slack counts a workspace's; of one channel it takes one a second, and a broadcast sends no more.
 */
export function ratesBy(rates: Rates = USUAL): (platform: string) => number {
  const known = new Map([
    ['telegram', rates.TELEGRAM_MESSAGES_PER_SECOND],
    ['slack', rates.SLACK_MESSAGES_PER_MINUTE / SECONDS],
  ]);
  return (platform) => known.get(platform) ?? Number.POSITIVE_INFINITY;
}
