import { setImmediate } from 'node:timers/promises';
import { addressIn } from '../../conversations/address.ts';
import { parseRow } from '../sessions/envelope.ts';
import type { Engine } from '../stores/store.ts';
import type { Statement } from '../tables/tables.ts';
import { createProjection, type ProjectionParts } from './projection.ts';

/** What a rebuilding tells while it works, and at its end. */
export interface Rebuilt {
  readonly people: number;
  /** Sessions that this version cannot read; they are left as they are. */
  readonly unreadable: number;
}

const AT_ONCE = 100;
const NAMESPACE = 'sessions';

/**
 * Makes the projection anew from the sessions, some at a time, so that people are answered in between:
 * after a change of the calls, the readings or the offices. What is known of reachability stays.
 */
export async function rebuild(
  engine: Engine,
  parts: ProjectionParts,
  progress: (so: Rebuilt) => void = () => {},
): Promise<Rebuilt> {
  const projection = createProjection(parts);
  const [so, pending] = [{ people: 0, unreadable: 0 }, [] as Statement[]];
  const write = async () => {
    await parts.database.atomically(pending.splice(0));
    progress({ ...so });
    await setImmediate();
  };
  for await (const [address, text] of engine.store(NAMESPACE).iterator<string>()) {
    if (address === undefined || text === undefined) continue;
    try {
      await parts.lookUp?.(addressIn(address));
      const { envelope, expires = Number.MAX_SAFE_INTEGER } = parseRow(JSON.parse(text));
      const change = { address, before: undefined, after: envelope.session, expires };
      pending.push(...projection.changed({ ...change, expiredBefore: undefined }));
      so.people += 1;
    } catch {
      so.unreadable += 1;
    }
    if ((so.people + so.unreadable) % AT_ONCE === 0) await write();
  }
  await write();
  return so;
}
