import type { AuditTable } from '../audit/audit-table.ts';
import type { BroadcastTable, DeliveryTable } from '../broadcasts/broadcast-tables.ts';
import type { DeadlineTable } from '../deadlines/deadline-table.ts';
import type { CaseTable, PersonTable } from '../projection/projection-tables.ts';
import type { ReminderTable } from '../reminders/reminder-table.ts';

/** The steps of the schema that have been taken. */
export interface MigrationTable {
  readonly name: string;
}

/** Who may do what only one replica does at a time: rows stay, so that `fence` goes on counting. */
export interface LeaseTable {
  readonly name: string;
  /** Which holder since the first one it is; what a holder writes can demand that it is the last. */
  readonly fence: number;
  /** Until when it is held, by the clock of the database (Unix ms). */
  readonly until: number;
}

/** Who asked to be written to about a call, and since when; a row stays when they say stop. */
export interface SubscriptionTable {
  readonly address: string;
  readonly office: string;
  readonly call: string;
  /** Since when (Unix ms). */
  readonly since: number;
  /** When they said stop, or could not be reached any more (Unix ms); null while they have not. */
  readonly stopped_at: number | null;
  /** When they agreed (Unix ms). */
  readonly consent_at: number;
  /** The person's own time zone; null where they have not named it. */
  readonly time_zone: string | null;
}

/** Every table beside the sessions; each folder that keeps rows declares its own and adds them here. */
export interface Schema {
  readonly migrations: MigrationTable;
  readonly leases: LeaseTable;
  readonly subscriptions: SubscriptionTable;
  readonly people: PersonTable;
  readonly cases: CaseTable;
  readonly broadcasts: BroadcastTable;
  readonly deliveries: DeliveryTable;
  readonly audit: AuditTable;
  readonly deadlines: DeadlineTable;
  readonly reminders: ReminderTable;
}
