import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { CallguideError } from './callguide-error.ts';

const DEFAULT_STORE = 'sqlite:./callguide.sqlite';
const ENV_FILE = '.env';
const MOST_DAYS = 36_500;
const LEVELS = ['silent', 'error', 'info'] as const;

/** Telegram takes some 30 messages a second to many (Bot FAQ), and 1000 where each is paid for. */
const [MOST_FREE, MOST_PAID] = [30, 1000];
/** Slack: "several hundred messages per minute" for a workspace (chat.postMessage); fewer leave room. */
const [USUAL_IN_SLACK, MOST_IN_SLACK] = [200, 6000];
const PAID = 'above 30 needs TELEGRAM_PAID_BROADCASTS=on (docs/broadcasts.md says what that costs)';

const days = `a whole number of days from 1 to ${MOST_DAYS}`;

const MOST_PORTS = 65_535;
const portRange = `takes a port from 0 to ${MOST_PORTS}`;
const port = z
  .string()
  .regex(/^\d{1,5}$/, portRange)
  .transform(Number)
  .refine((number) => number <= MOST_PORTS, portRange);

const host = z.string().min(1, 'is empty; it takes an address of this machine');

/** A whole number in a setting that has a default. */
function whole(least: number, most: number, usual: number) {
  const takes = `takes a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, takes)
    .default(String(usual))
    .transform(Number)
    .refine((number) => number >= least && number <= most, takes);
}

/** A setting that has no default; set to nothing it is a mistake, not an absence. */
function optional(example: string) {
  return z.string().min(1, `is empty; it takes ${example}, or must be left out`).optional();
}

const telegram = {
  TELEGRAM_BOT_TOKEN: optional('the token that BotFather gave'),
  TELEGRAM_API_ROOT: optional('the address of a Bot API server'),
  TELEGRAM_WEBHOOK_URL: optional('the https address that Telegram is to call'),
  TELEGRAM_WEBHOOK_SECRET: optional('a secret of 16 to 256 letters, digits, _ and -'),
  TELEGRAM_MESSAGES_PER_SECOND: whole(1, MOST_PAID, MOST_FREE),
  TELEGRAM_PAID_BROADCASTS: z.enum(['on', 'off'], 'takes on or off').default('off'),
};

const slack = {
  SLACK_BOT_TOKEN: optional('the bot token (xoxb-…) of one workspace'),
  SLACK_APP_TOKEN: optional('the app-level token (xapp-…) for Socket Mode'),
  SLACK_SIGNING_SECRET: optional('the signing secret of the app, for HTTP mode'),
  SLACK_CLIENT_ID: optional('the client ID of the app, for many workspaces'),
  SLACK_CLIENT_SECRET: optional('the client secret of the app, for many workspaces'),
  SLACK_STATE_SECRET: optional('any long secret, for many workspaces'),
  SLACK_REDIRECT_URI: optional('the https address of /slack/oauth_redirect, for many workspaces'),
  SLACK_API_URL: optional('the address of a Slack Web API'),
  SLACK_MESSAGES_PER_MINUTE: whole(1, MOST_IN_SLACK, USUAL_IN_SLACK),
};

const settings = z.object({
  STORE_URL: z
    .string()
    .min(1, 'is empty; it takes sqlite:<file> or postgres://…')
    .default(DEFAULT_STORE),
  STORE_SYNCHRONOUS: z.enum(['normal', 'full'], 'takes normal or full').default('normal'),
  ENCRYPTION_KEY: optional('32 bytes in base64 or hex'),
  RETENTION_DAYS: z
    .string()
    .regex(/^\d{1,5}$/, `takes ${days}`)
    .default('180')
    .transform(Number)
    .refine((count) => count >= 1 && count <= MOST_DAYS, `takes ${days}`),
  LOG_LEVEL: z.enum(LEVELS, `takes one of ${LEVELS.join(', ')}`).default('silent'),
  HOST: host.default('127.0.0.1'),
  PORT: port.default(3000),
  WATCH_HOST: host.default('127.0.0.1'),
  WATCH_PORT: port.optional(),
  EVENTS_PER_MINUTE: whole(10, 100_000, 300),
  OFFICES_FILE: optional('the file of the offices'),
  ...telegram,
  ...slack,
});

const configuration = settings.refine(
  ({ TELEGRAM_MESSAGES_PER_SECOND: rate, TELEGRAM_PAID_BROADCASTS: paid }) =>
    rate <= MOST_FREE || paid === 'on',
  { path: ['TELEGRAM_MESSAGES_PER_SECOND'], message: PAID },
);

/** What an operator sets by environment or `.env`; without anything, everything has a default. */
export type Configuration = z.infer<typeof configuration>;

/** What `LOG_LEVEL` can be. */
export type LogLevel = Configuration['LOG_LEVEL'];

type Environment = Readonly<Record<string, string | undefined>>;

function envFile(): Environment {
  return existsSync(ENV_FILE) ? parseEnv(readFileSync(ENV_FILE, 'utf8')) : {};
}

/**
 * Reads the environment, and `.env` in the working folder below it.
 * @throws CallguideError naming each wrong setting and what it takes; never its value.
 */
export function readConfiguration(environment: Environment = process.env): Configuration {
  const parsed = configuration.safeParse({ ...envFile(), ...environment });
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`);
  throw new CallguideError('configuration', [...new Set(mistakes)].join('\n'));
}
