import type { Deadline, Settings } from '../../conversations/settings.ts';
import { auditStatement } from '../audit/audit.ts';
import { callBackStatements } from '../reminders/queue-statements.ts';
import type { Database } from '../tables/database.ts';
import {
  type Act,
  moved,
  type Outcome,
  type Refusal,
  set,
  type Wanted,
  withdrawn,
} from './acts.ts';
import { adoptedFrom } from './adopt.ts';
import { type Revision, revisionOf, rowOf } from './revision.ts';

/** What deadlines are kept with. */
export interface DeadlineParts {
  readonly database: Database;
  /** The ids of the calls that there are. */
  readonly calls: readonly string[];
}

/** The deadlines that offices have set, each with its history. */
export interface Deadlines {
  /** Reads what another process may have changed. */
  refresh(): Promise<void>;
  /** The offices and calls that have deadlines, or had. */
  places(): readonly { readonly office: string; readonly call: string }[];
  /** All revisions of the deadlines of an office's call, of each the newest last. */
  histories(office: string, call: string): readonly (readonly Revision[])[];
  /** What holds now, for `list`. */
  current(office: string): readonly Revision[];
  /**
   * An office's settings with the deadlines that hold, for a process that can write to people by
   * itself; the same object until a deadline changes.
   */
  settingsFor(office: string, settings: Settings): Settings;
  set(act: Act, wanted: Wanted): Promise<Outcome>;
  /** Moves a deadline, or changes its name or when people are reminded. */
  move(act: Act, wanted: Wanted): Promise<Outcome>;
  withdraw(act: Act, wanted: Pick<Wanted, 'call' | 'id'>): Promise<Outcome>;
  /** Takes over what the office's file says, where that has changed since the last time. */
  adopt(office: string, settings: Settings, now: number): Promise<void>;
}

type Merged = { readonly version: number; readonly settings: Settings };

class KeptDeadlines implements Deadlines {
  readonly #parts: DeadlineParts;
  readonly #merged = new WeakMap<Settings, Map<string, Merged>>();
  #histories = new Map<string, Revision[]>();
  #version = 0;

  constructor(parts: DeadlineParts) {
    this.#parts = parts;
  }

  async refresh(): Promise<void> {
    const { rows, queries } = this.#parts.database;
    const counting = queries.selectFrom('deadlines').select(({ fn }) => fn.countAll().as('count'));
    const [counted] = await rows(counting);
    if (Number(counted?.count) === this.#version) return;
    const all = await rows(queries.selectFrom('deadlines').selectAll().orderBy('revision'));
    const histories = Map.groupBy(all.map(revisionOf), ({ office, deadline }) =>
      JSON.stringify([office, deadline.call, deadline.id]),
    );
    [this.#histories, this.#version] = [histories, all.length];
  }

  places(): { office: string; call: string }[] {
    const all = [...this.#histories.values()].map(([one]) => one as Revision);
    const places = all.map(({ office, deadline: { call } }) => ({ office, call }));
    return [...new Map(places.map((one) => [JSON.stringify(one), one])).values()];
  }

  histories(office: string, call: string): Revision[][] {
    return [...this.#histories.values()].filter(
      ([one]) => one?.office === office && one.deadline.call === call,
    );
  }

  current(office: string): Revision[] {
    return [...this.#histories.values()]
      .map((all) => all.at(-1) as Revision)
      .filter((one) => one.office === office);
  }

  settingsFor(office: string, settings: Settings): Settings {
    const known = this.#merged.get(settings) ?? new Map<string, Merged>();
    this.#merged.set(settings, known);
    const before = known.get(office);
    if (before?.version === this.#version) return before.settings;
    const all = this.current(office);
    const those = (state: Revision['state']) =>
      all.filter((one) => one.state === state).map(({ deadline }) => deadline);
    const isKept = ({ call, id }: Deadline) =>
      all.some(({ deadline }) => deadline.call === call && deadline.id === id);
    const others = settings.deadlines.filter((one) => !isKept(one));
    const deadlines = [...others, ...those('set')];
    const merged = { ...settings, office, deadlines, withdrawn: those('withdrawn'), reminds: true };
    known.set(office, { version: this.#version, settings: merged });
    return merged;
  }

  set(act: Act, wanted: Wanted): Promise<Outcome> {
    return this.#change(act, 'set', wanted, (last) => set(act, wanted, last));
  }

  move(act: Act, wanted: Wanted): Promise<Outcome> {
    return this.#change(act, 'move', wanted, (last) => moved(act, wanted, last));
  }

  withdraw(act: Act, wanted: Pick<Wanted, 'call' | 'id'>): Promise<Outcome> {
    return this.#change(act, 'withdraw', wanted, (last) => withdrawn(act, last));
  }

  async adopt(office: string, settings: Settings, now: number): Promise<void> {
    await this.refresh();
    const histories = [...this.#histories.values()].filter(([one]) => one?.office === office);
    for (const revision of adoptedFrom(settings.deadlines, histories, { office, now })) {
      const { call } = revision.deadline;
      const { queries, atomically } = this.#parts.database;
      const row = queries.insertInto('deadlines').values(rowOf(revision));
      await this.#adopted(revision, () =>
        atomically([row, ...callBackStatements(queries, { office, call }, now)]),
      );
    }
    await this.refresh();
  }

  /** Another replica that starts at the same moment may take over the same. */
  async #adopted({ office, deadline }: Revision, write: () => Promise<unknown>): Promise<void> {
    try {
      await write();
    } catch (error) {
      await this.refresh();
      const history = this.#histories.get(JSON.stringify([office, deadline.call, deadline.id]));
      if (!history?.some((one) => one.deadline.revision === deadline.revision)) throw error;
    }
  }

  async #change(
    { office, who, mark, now }: Act,
    name: string,
    { call, id }: Pick<Wanted, 'call' | 'id'>,
    make: (last: Revision | undefined) => Revision | Refusal,
  ): Promise<Outcome> {
    const { database, calls } = this.#parts;
    const { queries } = database;
    if (!calls.includes(call)) {
      const message = `There is no call "${call}". There is: ${calls.join(', ')}`;
      return { kind: 'refused', reason: 'unknown-call', message };
    }
    await this.refresh();
    const last = () => this.#histories.get(JSON.stringify([office, call, id]))?.at(-1);
    const before = last();
    const made = make(before);
    if ('reason' in made) return made;
    const what = { revision: made.deadline.revision, at: made.deadline.at };
    const done = { act: `deadline.${name}`, subject: `${call}/${id}`, what, at: now };
    const acted = { office, who, mark, ...done };
    const row = queries.insertInto('deadlines').values(rowOf(made));
    const back = callBackStatements(queries, { office, call }, now);
    try {
      await database.atomically([row, ...back, auditStatement(queries, acted)]);
    } catch (error) {
      await this.refresh();
      if (last()?.deadline.revision === before?.deadline.revision) throw error;
      const message = 'Somebody else changed this deadline at the same moment. Look at it again.';
      return { kind: 'refused', reason: 'meanwhile', message };
    }
    await this.refresh();
    return { kind: 'done', revision: made };
  }
}

/** Opens the deadlines of all offices. */
export async function openDeadlines(parts: DeadlineParts): Promise<Deadlines> {
  const deadlines = new KeptDeadlines(parts);
  await deadlines.refresh();
  return deadlines;
}
