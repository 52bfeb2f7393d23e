import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresServer } from '../postgres/server.ts';
import { type Histories, histories, undisturbed } from './long-interviews.ts';
import { type ReplicaInSet, type ReplicaSet, startReplicas } from './replica-set.ts';

/** How large a proof is made. */
export interface Size {
  readonly people: number;
  readonly turns: number;
  /** How long a replica is stopped, in milliseconds. */
  readonly stoppedMs: number;
  readonly pauseMs: number;
}

/** What came of replicas that were killed and stopped. */
export interface Disturbed extends Histories {
  /** The most answers that may come again: those that were not noted as sent at the kill and the stop. */
  readonly unsent: number;
  /** How many writes of the replica that woke up were refused. */
  readonly refused: number;
}

const SETTINGS = { EVENTS_PER_MINUTE: '100000' };
const SERVER = { secondMs: 100, attempts: 1000 };
const CONFLICTS = 'callguide_store_conflicts_total';
const [BEFORE_MS, HELD_MS, DOWN_MS] = [1000, 250, 2000];
/** What all people's events together may take when they come once more. */
const BACKLOG_MS = 1_200_000;
/** Shorter than a turn waits for its store: whoever wakes up then goes on with what it has read. */
const NAP_MS = 2500;

/** Stops a replica for long, and then once more for a moment. */
async function stoppedTwice(set: ReplicaSet, replica: ReplicaInSet, ms: number): Promise<number> {
  await sleep(BEFORE_MS);
  const unsent = await stopped(set, replica, ms);
  await sleep(BEFORE_MS);
  return unsent + (await stopped(set, replica, NAP_MS));
}

/** Stops a replica between what it has read and what it writes of it, and wakes it up later. */
async function stopped(set: ReplicaSet, replica: ReplicaInSet, ms: number): Promise<number> {
  const { proxy } = replica;
  proxy.holdAnswers();
  await sleep(HELD_MS);
  replica.process.child.kill('SIGSTOP');
  const unsent = await set.unsent();
  proxy.set(undefined);
  await sleep(ms);
  replica.process.child.kill('SIGCONT');
  return unsent;
}

async function killed(set: ReplicaSet, replica: ReplicaInSet): Promise<number> {
  replica.process.child.kill('SIGKILL');
  const unsent = await set.unsent();
  await replica.process.kill();
  await sleep(DOWN_MS);
  await set.again(replica);
  return unsent;
}

/** People hold interviews with three replicas, of which one is killed and another stopped and woken. */
export async function disturbedReplicas(postgres: PostgresServer, size: Size): Promise<Disturbed> {
  const set = await startReplicas({ postgres, server: SERVER, settings: SETTINGS });
  try {
    const interview = await undisturbed(set.world, size.turns);
    const [first, second] = set.replicas as [ReplicaInSet, ReplicaInSet];
    const before = await set.counted(second, CONFLICTS);
    const talking = histories(set.world, interview, size);
    await sleep(BEFORE_MS);
    const unsent = await Promise.all([
      killed(set, first),
      stoppedTwice(set, second, size.stoppedMs),
    ]);
    const told = await talking;
    const refused = (await set.counted(second, CONFLICTS)) - before;
    const most = unsent.reduce((sum, count) => sum + count, 0);
    const faults = [
      ...told.faults,
      ...(told.repeated > most ? [`${told.repeated} answers again, of at most ${most}`] : []),
    ];
    return { ...told, faults: set.explained(faults), unsent: most, refused };
  } finally {
    await set.close();
  }
}

/** Every event comes three times to different replicas: at once, or again when all is over. */
export async function redelivered(
  postgres: PostgresServer,
  how: 'concurrently' | 'later',
  size: Omit<Size, 'stoppedMs'>,
): Promise<Histories> {
  const set = await startReplicas({ postgres, server: SERVER, settings: SETTINGS });
  try {
    const { server } = set.world;
    const interview = await undisturbed(set.world, size.turns);
    server.bringEach({ times: 3, how });
    const talkers = histories(set.world, interview, size, async () => {
      server.redeliver();
      await server.quiet(1000, BACKLOG_MS);
    });
    const told = await talkers;
    return { ...told, faults: set.explained(told.faults) };
  } finally {
    await set.close();
  }
}

/** Each replica is stopped as an operator does, and started again, one after the other, under load. */
export async function rollingRestart(
  postgres: PostgresServer,
  size: Omit<Size, 'stoppedMs'>,
): Promise<Histories> {
  const set = await startReplicas({ postgres, server: SERVER, settings: SETTINGS });
  try {
    const interview = await undisturbed(set.world, size.turns);
    const talking = histories(set.world, interview, size);
    const codes: unknown[] = [];
    for (const replica of set.replicas) {
      await sleep(BEFORE_MS);
      codes.push(await replica.process.stop());
      await set.again(replica);
    }
    const told = await talking;
    const again = told.repeated > 0 ? [`${told.repeated} answers came again`] : [];
    const bad = codes.some((code) => code !== 0) ? [`ended with ${codes.join(', ')}`] : [];
    return { ...told, faults: set.explained([...told.faults, ...again, ...bad]) };
  } finally {
    await set.close();
  }
}
