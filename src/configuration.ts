import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { z } from 'zod';
import { CallguideError } from './callguide-error.ts';

const DEFAULT_STORE = 'sqlite:./callguide.sqlite';
const ENV_FILE = '.env';

const configuration = z.object({
  STORE_URL: z.string().min(1).default(DEFAULT_STORE),
  STORE_SYNCHRONOUS: z.enum(['normal', 'full']).default('normal'),
  ENCRYPTION_KEY: z.string().min(1).optional(),
  RETENTION_DAYS: z.coerce.number().int().positive().default(180),
});

/** What an operator sets by environment or `.env`; without anything, everything has a default. */
export type Configuration = z.infer<typeof configuration>;

/**
 * Reads the environment, and `.env` in the working folder below it.
 * @throws CallguideError naming each wrong setting and what it takes.
 */
export function readConfiguration(): Configuration {
  if (existsSync(ENV_FILE)) loadEnvFile(ENV_FILE);
  const parsed = configuration.safeParse(process.env);
  if (parsed.success) return parsed.data;
  throw new CallguideError('configuration', z.prettifyError(parsed.error));
}
