import { setTimeout as sleep } from 'node:timers/promises';
import { BotProcess } from '../end-to-end/bot-process.ts';
import { type PostgresServer, runOn } from '../postgres/server.ts';
import { histories, undisturbed } from './long-interviews.ts';
import { type ReplicaInSet, type ReplicaSet, startReplicas } from './replica-set.ts';

/** How a broadcast went during which something broke. */
export interface BroadcastOutcome {
  readonly recipients: number;
  readonly kills: number;
  /** How many got it twice; and how many messages the ledger had on their way at the kills. */
  readonly twice: number;
  readonly underway: number;
  /** How many are listed for staff, since nobody knows whether they got it. */
  readonly inDoubt: number;
  /** From a kill until the next message, at the most. */
  readonly goesOnMs: number;
  readonly faults: readonly string[];
}

type Sums = Readonly<Record<string, number>>;

const CALL = 'shanghai-2024-exchange';
const FIRST = 1_000_000;
const SERVER = { secondMs: 100, attempts: 100_000, keep: 'counts', isOpenToAll: true } as const;
const [SETTLED_MS, MOST_GOES_ON_MS, PATIENCE_MS] = [150, 5000, 20_000];
/** So that some messages are on their way at any moment. */
const SLOW = { kind: 'slow', milliseconds: 120 } as const;

/** Fictional people who all asked to hear of the call. */
async function settle(store: string, bot: string, count: number): Promise<void> {
  const line = `format('["telegram","${bot}","%s","","%s"]', n, n)`;
  const from = `FROM generate_series(${FIRST}, ${FIRST + count - 1}) AS numbers (n)`;
  await runOn(
    store,
    `INSERT INTO people (address, office, platform, workspace, language, updated, expires)
      SELECT ${line}, '', 'telegram', '${bot}', 'en', 0, 9000000000000000 ${from};
    INSERT INTO cases (address, place, call, role, outcome, possible, answers)
      SELECT ${line}, 0, '${CALL}', 'scientist', 'open', '|eligible|ineligible|', '{}' ${from};
    INSERT INTO subscriptions (address, office, call, since, consent_at)
      SELECT ${line}, '', '${CALL}', 1000, 1000 ${from}`,
  );
}

async function staff(set: ReplicaSet, ...words: readonly string[]) {
  const settings = { ...set.world.settings, STORE_URL: set.store, LOG_LEVEL: 'silent' };
  const command = new BotProcess(settings, ['broadcast', ...words, '--json']);
  await command.child.stdout?.toArray();
  if ((await command.ended()) !== 0) throw new Error(`${words.join(' ')}:\n${command.written}`);
  return JSON.parse(command.written) as Record<string, unknown>;
}

async function confirmed(set: ReplicaSet, inDoubt: string): Promise<string> {
  const text = ['--text', 'en=News of the call.', '--in-doubt', inDoubt];
  const id = String((await staff(set, 'draft', '--call', CALL, ...text)).id);
  const { token } = await staff(set, 'preview', id);
  await staff(set, 'confirm', id, String(token), '--no-follow');
  return id;
}

function sentOf({ world }: ReplicaSet): number {
  return world.server.countOf('sendMessage');
}

async function until(isSo: () => boolean | Promise<boolean>, within = PATIENCE_MS): Promise<void> {
  const end = performance.now() + within;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not so after ${within} ms`);
    await sleep(20);
  }
}

/** Kills the sender and starts it again; how long nothing went out, and what was on its way. */
async function killSender(set: ReplicaSet): Promise<{ underway: number; goesOnMs: number }> {
  await until(() => set.leader('broadcasts') !== undefined);
  const sender = set.leader('broadcasts') as ReplicaInSet;
  sender.process.child.kill('SIGKILL');
  const killed = performance.now();
  await sender.process.kill();
  const sending = `SELECT count(*) AS count FROM deliveries WHERE state = 'sending'`;
  const underway = Number((await runOn(set.store, sending))[0]?.count);
  await sleep(SETTLED_MS);
  const before = sentOf(set);
  await until(() => sentOf(set) > before);
  const goesOnMs = performance.now() - killed;
  await set.again(sender);
  return { underway, goesOnMs };
}

async function isDone(set: ReplicaSet, id: string): Promise<boolean> {
  const rows = await runOn(set.store, `SELECT state FROM broadcasts WHERE id = '${id}'`);
  return rows[0]?.state === 'done';
}

/** What is wrong with the sums, or with who got how many. */
function faultsIn(set: ReplicaSet, sums: Sums, recipients: number): string[] {
  const sent = new Map(set.world.server.counts());
  const ids = Array.from({ length: recipients }, (_, at) => FIRST + at);
  const none = ids.filter((id) => (sent.get(id) ?? 0) === 0).length;
  const listed = (sums.sent ?? 0) + (sums.ambiguous ?? 0);
  return [
    ...(none > (sums.ambiguous ?? 0) ? [`${none} got nothing`] : []),
    ...(listed === recipients ? [] : [`the sums are ${JSON.stringify(sums)}`]),
  ];
}

function twiceIn(set: ReplicaSet, recipients: number): number {
  const all = [...set.world.server.counts()].filter(
    ([chat]) => chat >= FIRST && chat < FIRST + recipients,
  );
  return all.reduce((sum, [, count]) => sum + Math.max(0, count - 1), 0);
}

/** The replica that sends a broadcast is killed so many times, each time another one goes on. */
export async function killedSenders(
  postgres: PostgresServer,
  inDoubt: 'resend' | 'skip',
  size: { readonly recipients: number; readonly kills: number; readonly perSecond: number },
): Promise<BroadcastOutcome> {
  const { recipients, kills, perSecond } = size;
  const rate = { TELEGRAM_MESSAGES_PER_SECOND: String(perSecond), TELEGRAM_PAID_BROADCASTS: 'on' };
  const set = await startReplicas({ postgres, server: SERVER, settings: rate });
  try {
    await settle(set.store, set.world.server.token.split(':')[0] ?? '', recipients);
    const id = await confirmed(set, inDoubt);
    set.world.server.faults.every(1, SLOW, { method: 'sendMessage' });
    await until(() => sentOf(set) > 0);
    let [underway, goesOnMs] = [0, 0];
    for (let kill = 1; kill <= kills; kill += 1) {
      await until(() => sentOf(set) >= (recipients * kill) / (kills + 2), PATIENCE_MS * 10);
      const one = await killSender(set);
      [underway, goesOnMs] = [underway + one.underway, Math.max(goesOnMs, one.goesOnMs)];
    }
    await until(() => isDone(set, id), PATIENCE_MS * 20);
    const { sums } = (await staff(set, 'status', id)) as { sums: Sums };
    const twice = twiceIn(set, recipients);
    const most = inDoubt === 'skip' ? 0 : underway;
    const faults = [
      ...faultsIn(set, sums, recipients),
      ...(twice > most ? [`${twice} got it twice, of at most ${most}`] : []),
      ...(goesOnMs > MOST_GOES_ON_MS ? [`it went on only after ${goesOnMs} ms`] : []),
    ];
    const listed = sums.ambiguous ?? 0;
    const explained = set.explained(faults);
    return { recipients, kills, twice, underway, inDoubt: listed, goesOnMs, faults: explained };
  } finally {
    await set.close();
  }
}

/** PostgreSQL is restarted in the middle of interviews and of a broadcast. */
export async function restartedPostgres(
  postgres: PostgresServer,
  size: { people: number; turns: number; pauseMs: number; recipients: number },
): Promise<{ faults: readonly string[]; repeated: number; twice: number }> {
  const settings = { EVENTS_PER_MINUTE: '100000' };
  const server = { ...SERVER, keep: 'all' } as const;
  const set = await startReplicas({ postgres, server, settings });
  try {
    const interview = await undisturbed(set.world, size.turns);
    await settle(set.store, set.world.server.token.split(':')[0] ?? '', size.recipients);
    const id = await confirmed(set, 'resend');
    const talking = histories(set.world, interview, size);
    await sleep(1000);
    await postgres.stop();
    await sleep(1000);
    await postgres.start();
    const told = await talking;
    await until(() => isDone(set, id), PATIENCE_MS * 20);
    const { sums } = (await staff(set, 'status', id)) as { sums: Sums };
    const faults = [...told.faults, ...faultsIn(set, sums, size.recipients)];
    const explained = set.explained(faults);
    return { faults: explained, repeated: told.repeated, twice: twiceIn(set, size.recipients) };
  } finally {
    await set.close();
  }
}
