import type { Host } from '../../adapters/adapter.ts';
import type { Log } from '../log.ts';
import { holdLease } from '../stores/held-lease.ts';
import type { Leases } from '../stores/lease.ts';

/** Does in one of several replicas what only one may do, and in another as soon as that one ends. */
export function aloneUnder(
  leases: Leases,
  log: Pick<Log, 'alone' | 'failed'>,
): NonNullable<Host['alone']> {
  return async (what, work) => {
    const held = await holdLease(leases, `alone: ${what}`, {
      begin: async () => {
        await work.begin();
        log.alone(what, 'leads');
      },
      end: async (lost) => {
        log.alone(what, 'waits');
        await work.end(lost);
      },
      failed: (error) => log.failed(`${what} alone`, error),
    });
    if (!held.lease) log.alone(what, 'waits');
    return () => held.close();
  };
}
