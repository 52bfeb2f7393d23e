import { DatabaseSync } from 'node:sqlite';
import { CALLS } from '../calls.ts';
import type { Configuration } from '../configuration.ts';
import { parseStoreUrl } from '../stores/store-url.ts';
import type { OpenHandling } from './open-handling.ts';

const REFRESH_MS = 1000;
const LOOK = "SELECT 1 FROM sqlite_master WHERE name = 'deadlines'";

/** Whether staff may have set something there: to open the tables only then keeps a chat quick. */
function hasTables(store: string): boolean {
  const place = parseStoreUrl(store);
  if (place.engine === 'postgres') return true;
  if (place.file === ':memory:') return false;
  const file = new DatabaseSync(place.file, { readOnly: true });
  try {
    return file.prepare(LOOK).get() !== undefined;
  } finally {
    file.close();
  }
}

/** The id of the only office, whose deadlines are everybody's; of several none is meant here. */
async function officeIdIn(
  { conversation, settings }: OpenHandling,
  { OFFICES_FILE, TELEGRAM_BOT_TOKEN }: Configuration,
): Promise<string> {
  const { loadOffices } = await import('../offices/load-offices.ts');
  const { NO_OFFICE } = await import('../offices/offices.ts');
  const { retentionDays } = settings;
  const { languages, topics } = conversation;
  const bot = TELEGRAM_BOT_TOKEN?.split(':')[0];
  const options = { retentionDays, calls: [...topics, ...CALLS], languages, bot };
  const [office, ...others] = await loadOffices(OFFICES_FILE, options);
  return others.length > 0 ? NO_OFFICE : (office?.id ?? NO_OFFICE);
}

/** A chat in whose settings stand the deadlines that staff have set in the same store, as they are now. */
export async function withDeadlines(
  handling: OpenHandling,
  store: string,
  configuration: Configuration,
): Promise<OpenHandling> {
  if (!hasTables(store)) return handling;
  const { engine, settings, conversation, log } = handling;
  const { openDeadlines } = await import('../deadlines/deadlines.ts');
  const calls = conversation.topics.map(({ id }) => id);
  const deadlines = await openDeadlines({ database: await engine.tables(), calls });
  const office = await officeIdIn(handling, configuration);
  const refresh = () =>
    deadlines.refresh().catch((error: unknown) => log.failed('deadlines', error));
  const timer = setInterval(() => void refresh(), REFRESH_MS).unref();
  const { reminds = false } = settings;
  return {
    ...handling,
    // Nothing is written to people from here by itself, so nobody is offered to be reminded.
    get settings() {
      return { ...deadlines.settingsFor(office, settings), reminds };
    },
    close: async () => {
      clearInterval(timer);
      await handling.close();
    },
  };
}
