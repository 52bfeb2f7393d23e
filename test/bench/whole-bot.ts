import { openMovedChats } from '../../src/bot/moved-chats.ts';
import { adoptDeadlines, openReachOut } from '../../src/bot/reach-out.ts';
import { runBot } from '../../src/bot/run-bot.ts';
import { openHandling } from '../../src/cli/open-handling.ts';
import type { Configuration } from '../../src/configuration.ts';
import { createMembership } from '../../src/offices/membership.ts';
import { createOffices } from '../../src/offices/offices.ts';
import { createFloods } from '../../src/watching/floods.ts';
import { openWatch } from '../../src/watching/watch.ts';
import { SilentAdapter } from './silent-adapter.ts';

const ANYWHERE = { host: '127.0.0.1', port: 0 };

/** A bot with all that a process has (tables, reminders, broadcasts, metrics), on a silent platform. */
export async function wholeBot(store: string, configuration: Configuration) {
  const adapter = new SilentAdapter();
  const unwatched = await openHandling({}, store, configuration);
  const watch = await openWatch(unwatched, { WATCH_HOST: ANYWHERE.host, WATCH_PORT: 0 });
  const handling = { ...unwatched, log: watch.log };
  const { clock, settings, engine } = handling;
  const { retentionDays } = settings;
  const membership = createMembership(engine, { now: clock.now, retentionDays });
  const own = await adoptDeadlines(handling, (deadlines) =>
    createOffices([], settings, membership, (id, file) => deadlines.settingsFor(id, file)),
  );
  const reach = await openReachOut({ handling, ...own });
  const moved = await openMovedChats(engine);
  const floods = createFloods(configuration.EVENTS_PER_MINUTE);
  const parts = { ...handling, ...reach.parts, moved, offices: own.offices, floods };
  const bot = await runBot(parts, [adapter], ANYWHERE, watch);
  await reach.start(bot.bots, moved);
  return {
    ...{ adapter, handling, deadlines: own.deadlines },
    /** Deletes what has expired, as the process does every hour. */
    sweep: () => Promise.all([engine.sweep(), reach.sweep()]),
    close: async () => {
      await reach.close();
      await bot.stop();
      await watch.close();
      await handling.close();
    },
  };
}
