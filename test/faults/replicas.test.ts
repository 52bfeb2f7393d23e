import { afterAll, expect, onTestFinished, test } from 'vitest';
import { BotProcess } from '../end-to-end/bot-process.ts';
import { slackWorld } from '../end-to-end/slack-world.ts';
import { startPostgres } from '../postgres/server.ts';
import { disturbedReplicas, redelivered } from './replica-faults.ts';
import { storeOutage } from './replica-outage.ts';

// The small size of `npm run faults -- replicas`.

const postgres = await startPostgres();
afterAll(() => postgres.remove());

const PATIENCE_MS = 90_000;

test(
  'three replicas, of which one is killed and one stopped and woken: nothing lost, nothing double',
  async () => {
    const size = { people: 5, turns: 24, pauseMs: 350, stoppedMs: 4500 };
    const { faults, turns } = await disturbedReplicas(postgres, size);
    expect(faults).toEqual([]);
    expect(turns).toBe(120);
  },
  PATIENCE_MS,
);

test(
  'every event three times at once, to different replicas: one turn, one answer',
  async () => {
    const size = { people: 4, turns: 10, pauseMs: 20 };
    expect(await redelivered(postgres, 'concurrently', size)).toEqual({
      ...{ turns: 40, repeated: 0, faults: [] },
    });
  },
  PATIENCE_MS,
);

test(
  'the database out of reach: nobody is reset, and all are answered soon after',
  async () => {
    const away = await storeOutage(postgres, { kind: 'refuse' }, { people: 5, milliseconds: 1500 });
    expect(away.faults).toEqual([]);
    expect(away.told).toBeGreaterThan(0);
  },
  PATIENCE_MS,
);

test(
  'Slack, Socket Mode: one replica is connected, and the other one when it is killed',
  async () => {
    const world = await slackWorld('socket', { minuteMs: 1500 });
    const settings = { ...world.settings, STORE_URL: await postgres.database() };
    const both = [new BotProcess(settings), new BotProcess(settings)];
    onTestFinished(async () => {
      for (const bot of both) await bot.kill();
      await world.close();
    });
    await Promise.all(both.map((bot) => bot.says('Callguide answers on')));
    const { member } = world.talker('en');
    member.says('!start shanghai-2024-exchange_scientist_en');
    await member.waitFor('Which citizenships', { within: 10_000 });
    const leads = ({ written }: BotProcess) => written.includes('"leads","what":"slack');
    expect(both.map(leads).toSorted()).toEqual([false, true]);
    expect(both.find((bot) => !leads(bot))?.written).toContain('"waits","what":"slack');
    await both.find(leads)?.kill();
    const killed = performance.now();
    await expect.poll(() => both.every(leads), { timeout: 10_000 }).toBe(true);
    expect(performance.now() - killed).toBeLessThan(5000);
    member.says('Kenya');
    await member.waitFor('Have you ever been', { within: 10_000 });
    world.assertClean();
  },
  PATIENCE_MS,
);
