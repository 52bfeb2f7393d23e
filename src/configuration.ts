import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { CallguideError } from './callguide-error.ts';

const DEFAULT_STORE = 'sqlite:./callguide.sqlite';
const ENV_FILE = '.env';
const MOST_DAYS = 36_500;
const LEVELS = ['silent', 'error', 'info'] as const;

const days = `a whole number of days from 1 to ${MOST_DAYS}`;

const configuration = z.object({
  STORE_URL: z.string().min(1, 'is empty; it takes sqlite:<file>').default(DEFAULT_STORE),
  STORE_SYNCHRONOUS: z.enum(['normal', 'full'], 'takes normal or full').default('normal'),
  ENCRYPTION_KEY: z
    .string()
    .min(1, 'is empty; it takes 32 bytes in base64 or hex, or must be left out')
    .optional(),
  RETENTION_DAYS: z
    .string()
    .regex(/^\d{1,5}$/, `takes ${days}`)
    .default('180')
    .transform(Number)
    .refine((count) => count >= 1 && count <= MOST_DAYS, `takes ${days}`),
  LOG_LEVEL: z.enum(LEVELS, `takes one of ${LEVELS.join(', ')}`).default('silent'),
});

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
