import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { startReplicas } from '../faults/replica-set.ts';
import { startPostgres } from '../postgres/server.ts';
import { heard, officeOf, prepares, subscribes, taps } from './phone-staff.ts';

const postgres = await startPostgres();
afterAll(() => postgres.remove());

const [STAFF, PEOPLE] = [9_900_001, 40];

test('staff at three replicas: each step by another one, one progress message, everybody reached once', async () => {
  const set = await startReplicas({
    postgres,
    settings: { OFFICES_FILE: officeOf(STAFF), TELEGRAM_MESSAGES_PER_SECOND: '5' },
  });
  onTestFinished(() => set.close());
  const { server } = set.world;
  const staff = server.person({ id: STAFF, language: 'en', firstName: 'Staff' });
  const people = Array.from({ length: PEOPLE }, () => server.person({ language: 'en' }));
  await Promise.all(people.map(subscribes));
  await prepares(staff, PEOPLE);
  const before = staff.screen().length;
  const progress = await taps(staff, 'Send now', 'going out');
  await sleep(600);
  const paused = await taps(staff, 'Pause', 'paused');
  expect(paused.id).toBe(progress.id);
  // The sender goes, while it waits; whoever is elected then goes on.
  await set.leader('broadcasts')?.process.kill();
  await taps(staff, 'Go on', 'going out');
  const done = await staff.waitFor('finished', { within: 30_000, anyTime: true });
  expect(done.id).toBe(progress.id);
  expect(done.text).toMatch(new RegExp(`of ${PEOPLE}\nsent: ${PEOPLE}\n`));
  expect(staff.screen()).toHaveLength(before + 1);
  expect(people.map((one) => heard(one, 'Hear, hear'))).toEqual(people.map(() => 1));
  expect(set.explained([])).toEqual([]);
  set.world.assertClean();
}, 120_000);
