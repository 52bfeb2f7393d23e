import { CallguideError } from '../callguide-error.ts';
import type { Configuration } from '../configuration.ts';

/** What a bot process can speak over; the terminal is a person at this process. */
export const PLATFORMS = ['telegram', 'slack', 'terminal'] as const;

/** One of them. */
export type Platform = (typeof PLATFORMS)[number];

const ONE_PER = 'Set it in .env (npm run -s callguide -- setup asks for it).';

function isPlatform(name: string): name is Platform {
  return PLATFORMS.some((platform) => platform === name);
}

/** The platforms for which there are tokens. */
export function platformsWithTokens(configuration: Configuration): readonly Platform[] {
  const { TELEGRAM_BOT_TOKEN, SLACK_BOT_TOKEN, SLACK_CLIENT_ID } = configuration;
  return [
    ...(TELEGRAM_BOT_TOKEN ? (['telegram'] as const) : []),
    ...(SLACK_BOT_TOKEN || SLACK_CLIENT_ID ? (['slack'] as const) : []),
  ];
}

function missingFor(platform: Platform, configuration: Configuration): string | undefined {
  if (platform === 'terminal' || platformsWithTokens(configuration).includes(platform))
    return undefined;
  return platform === 'telegram' ? 'TELEGRAM_BOT_TOKEN' : 'SLACK_BOT_TOKEN';
}

/**
 * The platforms that a bot is to run on: those named, or all that have tokens.
 * @throws CallguideError naming the token that is missing, or the platform that there is not.
 */
export function choosePlatforms(
  names: readonly string[] | undefined,
  configuration: Configuration,
): readonly Platform[] {
  const wanted = names ?? platformsWithTokens(configuration);
  if (wanted.length === 0) {
    const message = `A bot needs TELEGRAM_BOT_TOKEN or SLACK_BOT_TOKEN. ${ONE_PER}`;
    throw new CallguideError('configuration', message);
  }
  return [...new Set(wanted)].map((name) => {
    if (!isPlatform(name)) {
      const message = `There is no platform "${name}". There is: ${PLATFORMS.join(', ')}`;
      throw new CallguideError('configuration', message);
    }
    const missing = missingFor(name, configuration);
    if (missing === undefined) return name;
    throw new CallguideError('configuration', `${missing} is not set. ${ONE_PER}`);
  });
}
