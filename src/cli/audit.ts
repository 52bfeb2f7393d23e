import type { Command } from 'commander';
import type { AuditTable } from '../audit/audit-table.ts';
import { type StaffOptions, tellResult, withStaffOptions } from './staff-options.ts';

interface AuditOptions extends StaffOptions {
  readonly most: string;
}

function lineOf({ at, who, act, subject, what }: AuditTable): string {
  const particulars = what === '{}' ? '' : ` ${what}`;
  return `${new Date(at).toISOString()} ${who} ${act} ${subject}${particulars}`;
}

async function run(options: AuditOptions): Promise<void> {
  const [{ inStaffRoom }, { actsOf }] = await Promise.all([
    import('./open-staff.ts'),
    import('../audit/audit.ts'),
  ]);
  const most = Math.max(1, Math.trunc(Number(options.most)) || 1);
  const acts = await inStaffRoom(options, ({ database, staff }) =>
    actsOf(database, staff.office, { most }),
  );
  const words = acts.length === 0 ? 'Nothing was done yet.' : acts.map(lineOf).join('\n');
  const plain = acts.map(({ what, mark: _, ...act }) => ({
    ...act,
    what: JSON.parse(what) as unknown,
  }));
  tellResult(options, plain, words);
}

/** Adds the list of what staff did: who, when, what, the latest first. */
export function addAudit(program: Command): void {
  const command = program.command('audit').description('list what staff did, the latest first');
  withStaffOptions(command).option('--most <count>', 'so many acts at the most', '100').action(run);
}
