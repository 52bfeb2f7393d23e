import { randomBytes } from 'node:crypto';
import type { Address } from '../../conversations/address.ts';
import type { Conversation } from '../../conversations/conversation.ts';
import type { Session } from '../../conversations/session.ts';
import type { Settings } from '../../conversations/settings.ts';
import type { Call } from '../../rules/language/call.ts';
import { auditStatement } from '../audit/audit.ts';
import { ratesBy } from '../bot/rates.ts';
import { CallguideError } from '../callguide-error.ts';
import type { Database } from '../tables/database.ts';
import type { Audience } from './audience.ts';
import type { AudienceMistake } from './audience-mistakes.ts';
import type { BroadcastState, BroadcastTable, DeliveryState } from './broadcast-tables.ts';
import { cancelStatement, NO_TOKEN, retryStatement, testStatements } from './changes.ts';
import { checkedAudience, checkedDraft, type DraftInput, mistakesFor } from './checked-draft.ts';
import type { Content } from './content.ts';
import { type Preview, previewOf } from './preview.ts';
import { type Counted, countRecipients, queueRecipients, type Whose } from './recipients.ts';
import { csvOf, type Report, reportOf } from './report.ts';
import { broadcastOf, doAct, refuse, type Staff } from './staff-act.ts';
import { seal, TOKEN_MS } from './token.ts';

/** What broadcasts work with. */
export interface BroadcastsParts {
  readonly database: Database;
  readonly conversation: Conversation;
  readonly settingsOf: (office: string) => Settings;
  /** The session of an address, for samples and for what is said to one person. */
  readonly session: (address: string) => Promise<Session | undefined>;
  /** Unix ms. */
  readonly now: () => number;
  /** How many messages a second go to many, by platform; without it, as the platforms say. */
  readonly rate?: (platform: string) => number;
}

/** A preview, and what confirms exactly what it shows: once, by who has seen it, for a quarter of an hour. */
export interface Offer extends Preview {
  readonly token: string;
  readonly until: number;
}

const GOING: readonly BroadcastState[] = ['scheduled', 'queueing', 'sending', 'paused'];

function newId(): string {
  return randomBytes(5).toString('hex');
}

/**
 * What staff do with broadcasts; the bot sends. Each refuses with a CallguideError `broadcast` that says
 * why, and each is noted in the audit, done or refused. Staff reach only their own office's.
 */
export class Broadcasts {
  readonly #parts: BroadcastsParts;

  constructor(parts: BroadcastsParts) {
    this.#parts = parts;
  }

  /** Begins a draft, and gives its id. */
  async draft(staff: Staff, input: DraftInput): Promise<string> {
    const { database, now } = this.#parts;
    const [id, checked, at] = [newId(), await checkedDraft(this.#parts, staff, input), now()];
    const row: BroadcastTable = {
      ...{ id, office: staff.office, kind: 'broadcast', state: 'draft', ...checked, ...NO_TOKEN },
      ...{ start_at: null, retract: 0, act: '', created_by: staff.who, created_at: at },
      ...{ started_at: null, ended_at: null },
    };
    await database.atomically([
      database.queries.insertInto('broadcasts').values(row),
      auditStatement(database.queries, { ...staff, act: 'broadcast.draft', subject: id, at }),
    ]);
    return id;
  }

  /** Writes a draft anew; what was seen of it before can no longer be confirmed. */
  async edit(staff: Staff, id: string, input: DraftInput): Promise<void> {
    const set = { ...(await checkedDraft(this.#parts, staff, input)), ...NO_TOKEN };
    await this.#act(staff, id, 'edit', ['draft'], set);
  }

  /** One broadcast of the office. */
  show(staff: Staff, id: string): Promise<BroadcastTable> {
    return broadcastOf(this.#parts.database, staff, id);
  }

  /** The office's broadcasts, the latest first. */
  list({ office }: Staff, most = 50): Promise<BroadcastTable[]> {
    const { queries, rows } = this.#parts.database;
    const query = queries.selectFrom('broadcasts').selectAll().where('office', '=', office);
    return rows(query.where('kind', '<>', 'test').orderBy('created_at', 'desc').limit(most));
  }

  /** Counts an audience that is not yet a draft. */
  async count(staff: Staff, audience: unknown): Promise<Counted> {
    const { database } = this.#parts;
    return countRecipients(
      database,
      this.#whose(staff, await checkedAudience(this.#parts, staff, audience)),
    );
  }

  /** What is wrong with a condition that an audience of a call is to have. */
  mistakesIn(staff: Staff, call: string, where: unknown): Promise<readonly AudienceMistake[]> {
    return mistakesFor(this.#parts, staff, call, where);
  }

  /** Counts who a draft goes to, shows what they are told, and gives what confirms it. */
  async preview(staff: Staff, id: string): Promise<Offer> {
    const row = await this.show(staff, id);
    const shown = await this.#preview(row);
    // Letters and numbers alone: one that begins with a dash would be an option of a command.
    const token = randomBytes(16).toString('hex');
    const until = this.#parts.now() + TOKEN_MS;
    const set = { token: seal(token, row), token_by: staff.who, token_until: until };
    await this.#act(staff, id, 'preview', ['draft'], set, { people: shown.total });
    return { ...shown, token, until };
  }

  /** Sends a broadcast to one address of the staff's own, in these languages; the bot delivers it within seconds. */
  async test(staff: Staff, id: string, to: Address, languages: readonly string[]): Promise<void> {
    const { database, now } = this.#parts;
    const row = await this.show(staff, id);
    const at = now();
    await database.atomically([
      ...languages.flatMap((language) =>
        testStatements(database.queries, row, { id: newId(), to, language, at }),
      ),
      auditStatement(database.queries, { ...staff, act: 'broadcast.test', subject: id, at }),
    ]);
  }

  /** Confirms what a preview showed, for now or for an instant (Unix ms); the bot does the rest. */
  async confirm(staff: Staff, id: string, token: string, startAt?: number): Promise<void> {
    const { database, now } = this.#parts;
    const at = now();
    const act = this.#of(staff, id, 'confirm');
    const row = await this.show(staff, id);
    if (startAt !== undefined && startAt <= at)
      await refuse(database, act, 'That moment has passed already.');
    const set = { ...NO_TOKEN, state: 'scheduled', start_at: startAt ?? at } as const;
    const what = { at: new Date(set.start_at).toISOString() };
    await doAct(database, { ...act, from: ['draft'], set, what, token: seal(token, row) });
  }

  /** Nothing more goes out until it is resumed; what is on its way is. */
  pause(staff: Staff, id: string): Promise<void> {
    return this.#act(staff, id, 'pause', ['sending'], { state: 'paused' });
  }

  /** Goes on where it was paused. */
  resume(staff: Staff, id: string): Promise<void> {
    return this.#act(staff, id, 'resume', ['paused'], { state: 'sending' });
  }

  /** Nothing more goes out, for good. */
  async cancel(staff: Staff, id: string): Promise<void> {
    const { database, now } = this.#parts;
    const at = now();
    const set = { state: 'canceled', ended_at: at, ...NO_TOKEN } as const;
    const act = { ...this.#of(staff, id, 'cancel'), from: ['draft' as const, ...GOING], set };
    const also = (mark: string) => [cancelStatement(database.queries, { id, mark, at })];
    await doAct(database, { ...act, also });
  }

  /** Sends again what failed, and with `inDoubt` what may have gone out; nothing else. */
  async retryFailed(staff: Staff, id: string, { inDoubt = false } = {}): Promise<void> {
    const { database, now } = this.#parts;
    const of: readonly DeliveryState[] = inDoubt ? ['failed', 'ambiguous'] : ['failed'];
    const set = { state: 'sending', ended_at: null } as const;
    const act = { ...this.#of(staff, id, 'retry'), from: ['done' as const], set };
    const also = (mark: string) => [retryStatement(database.queries, { id, mark, at: now() }, of)];
    await doAct(database, { ...act, what: { inDoubt }, also });
  }

  /** Takes back what went out, where the platform gives it back; only of one that has ended. */
  retract(staff: Staff, id: string): Promise<void> {
    return this.#act(staff, id, 'retract', ['done', 'canceled'], { retract: 1 });
  }

  /** What came of it so far. */
  async report(staff: Staff, id: string): Promise<Report> {
    await this.show(staff, id);
    return reportOf(this.#parts.database, id);
  }

  /** The ledger of it as the lines of a CSV file. */
  async csv(staff: Staff, id: string): Promise<AsyncGenerator<string, void>> {
    await this.#act(staff, id, 'export', ['draft', ...GOING, 'canceled', 'done'], {});
    return csvOf(this.#parts.database, id);
  }

  /** Writes the recipients of a broadcast into the ledger: for the bot, once its time has come. */
  async queue({ id, office, audience }: BroadcastTable): Promise<void> {
    const whose = this.#whose({ office }, JSON.parse(audience) as Audience);
    await queueRecipients(this.#parts.database, id, whose);
  }

  #of(staff: Staff, id: string, name: string) {
    return { staff, id, name, now: this.#parts.now() };
  }

  #act(
    staff: Staff,
    id: string,
    name: string,
    from: readonly BroadcastState[],
    set: Partial<BroadcastTable>,
    what: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    return doAct(this.#parts.database, { ...this.#of(staff, id, name), from, set, what });
  }

  #callOf(id: string): Call {
    const topic = this.#parts.conversation.topics.find((one) => one.id === id);
    if (topic) return topic.call;
    throw new CallguideError('broadcast', `There is no call "${id}" any more.`);
  }

  #whose({ office }: Pick<Staff, 'office'>, audience: Audience): Whose {
    return { office, audience, call: this.#callOf(audience.call), now: this.#parts.now() };
  }

  #preview({ office, call, audience, content }: BroadcastTable): Promise<Preview> {
    const { database, conversation, settingsOf, session, now, rate = ratesBy() } = this.#parts;
    const settings = settingsOf(office);
    const making = { conversation, settings, call, now: new Date(now()) };
    const whose = this.#whose({ office }, JSON.parse(audience) as Audience);
    const parts = { database, making, whose, session, rate };
    return previewOf(parts, JSON.parse(content) as Content);
  }
}
