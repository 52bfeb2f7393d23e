import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresServer } from '../postgres/server.ts';
import type { Person } from '../telegram-server/person.ts';
import { type ReplicaInSet, type ReplicaSet, startReplicas } from './replica-set.ts';

/** How replicas of which one asks for updates came through its ends. */
export interface Elections {
  /** From the end of the one that asked until somebody was answered again, at the most, by kind of end. */
  readonly answeredMs: Readonly<Record<'killed' | 'stopped' | 'ended', number>>;
  readonly faults: readonly string[];
}

type End = keyof Elections['answeredMs'];

const [MOST_MS, PATIENCE_MS, CHANGES_MS] = [5000, 20_000, 4000];
const POLLING = 'telegram updates';

async function polls(set: ReplicaSet): Promise<ReplicaInSet> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const leader = set.leader(POLLING);
    if (leader) return leader;
    if (performance.now() > end) throw new Error('nobody asks for updates');
    await sleep(20);
  }
}

/** Ends the one that asks for updates; resolves with what puts it back. */
async function end(set: ReplicaSet, how: End): Promise<() => Promise<unknown>> {
  const replica = await polls(set);
  const { process } = replica;
  if (how === 'stopped') {
    process.child.kill('SIGSTOP');
    return async () => process.child.kill('SIGCONT');
  }
  await (how === 'killed' ? process.kill() : process.stop());
  return () => set.again(replica);
}

async function answered(person: Person): Promise<number> {
  const asked = performance.now();
  person.says('/status');
  await person.waitFor(() => true, { within: PATIENCE_MS });
  return performance.now() - asked;
}

/** Whoever asks for updates is killed, stopped for a while, and ended; another one has to go on. */
export async function elections(postgres: PostgresServer): Promise<Elections> {
  const set = await startReplicas({ postgres, way: 'polling' });
  try {
    const { person } = set.world.talker('en');
    await answered(person);
    const answeredMs = { killed: 0, stopped: 0, ended: 0 };
    for (const how of ['killed', 'stopped', 'ended'] as const) {
      const back = await end(set, how);
      answeredMs[how] = await answered(person);
      await back();
      await sleep(CHANGES_MS);
    }
    const before = set.world.server.sentTo(person.chat);
    await answered(person);
    await set.world.quiet(1000);
    const twice = set.world.server.sentTo(person.chat) - before > 1;
    const late = Object.entries(answeredMs).filter(([, ms]) => ms > MOST_MS);
    const faults = [
      ...late.map(([how, ms]) => `${how}: answered only after ${Math.round(ms)} ms`),
      ...(twice ? ['a message was answered twice'] : []),
    ];
    return { answeredMs, faults: set.explained(faults) };
  } finally {
    await set.close();
  }
}
