import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresServer } from '../postgres/server.ts';
import type { Person } from '../telegram-server/person.ts';
import { type ReplicaSet, startReplicas } from './replica-set.ts';
import type { StoreFault } from './store-proxy.ts';

/** How people came through a time in which the store failed. */
export interface Outage {
  readonly people: number;
  /** How often the platform was told to bring something again. */
  readonly told: number;
  /** From the end of the fault until the last one was answered, in milliseconds; 0: all were before. */
  readonly recoveredMs: number;
  readonly faults: readonly string[];
}

/** What goes wrong between the replicas and the store; `one read`: a connection breaks once in each. */
export type OutageKind = StoreFault | { readonly kind: 'one read' };

const NEXT = 'Have you ever been a Chinese national';
const START = '/start shanghai-2024-exchange_scientist_en';
const [PATIENCE_MS, MOST_MS, FAILED, SPREAD_MS] = [30_000, 5000, 500, 2];

async function begin(set: ReplicaSet, people: number): Promise<Person[]> {
  const persons = Array.from({ length: people }, () => set.world.talker('en').person);
  for (const person of persons) person.says(START);
  await Promise.all(persons.map((person) => person.waitFor('Which citizenships')));
  await set.world.quiet(300);
  return persons;
}

function failWith(set: ReplicaSet, kind: OutageKind | undefined): void {
  for (const { proxy } of set.replicas)
    if (kind?.kind === 'one read') proxy.breakNext();
    else proxy.set(kind);
}

/**
 * Whoever was answered something else than what follows. The same can come again: what had been sent
 * and not noted when the store went away.
 */
function resetIn(persons: readonly Person[]): string[] {
  return persons.flatMap((person, at) => {
    const texts = person.answers().map(({ text }) => text);
    const isRight = new Set(texts).size === 1 && texts[0]?.includes(NEXT);
    return isRight ? [] : [`${at}: ${JSON.stringify(texts).slice(0, 300)}`];
  });
}

/** People answer while the store of three replicas fails for so long; all are asked what follows. */
export async function storeOutage(
  postgres: PostgresServer,
  kind: OutageKind,
  { people, milliseconds }: { readonly people: number; readonly milliseconds: number },
): Promise<Outage> {
  const set = await startReplicas({ postgres, server: { secondMs: 50, attempts: 100_000 } });
  try {
    const persons = await begin(set, people);
    failWith(set, kind);
    const ending = sleep(milliseconds).then(() => failWith(set, undefined));
    const answered = persons.map(async (person) => {
      await sleep(SPREAD_MS);
      person.says('Kenya');
      await person.waitFor(NEXT, { within: milliseconds + PATIENCE_MS });
      return performance.now();
    });
    await ending;
    const end = performance.now();
    const recoveredMs = Math.max(0, Math.max(...(await Promise.all(answered))) - end);
    await set.world.quiet(4000);
    const told = [...set.router.answered].reduce(
      (sum, [status, count]) => sum + (status >= FAILED ? count : 0),
      0,
    );
    const late = recoveredMs > MOST_MS ? [`recovered only after ${recoveredMs} ms`] : [];
    const untold = kind.kind !== 'slow' && told === 0 ? ['the platform was never told'] : [];
    const faults = set.explained([...resetIn(persons), ...late, ...untold]);
    return { people, told, recoveredMs, faults };
  } finally {
    await set.close();
  }
}
