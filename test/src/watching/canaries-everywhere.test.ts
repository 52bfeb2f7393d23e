import { dirname } from 'node:path';
import { expect, test, vi } from 'vitest';
import { CallguideError } from '../../../src/callguide-error.ts';
import { faultOf } from '../../../src/log.ts';
import { until } from '../relays/stage.ts';
import { bytesIn, temporaryFolder } from '../stores/temporary-folder.ts';
import { ALL_CANARIES, CANARIES, leaky } from './canary.ts';
import { CALL, eventOf, wholeHouse } from './whole-house.ts';

const [PERSON, GONE] = ['7700112233', '7700445566'];
const [KEY, STOP] = ['ab'.repeat(32), 'no such answer'];

type House = Awaited<ReturnType<typeof wholeHouse>>;

/** Answers, nonsense, questions, words for the office, reminders and a broadcast. */
async function live({ says, telegram, slack, staffSend, staffSetDeadline }: House) {
  await says(PERSON, { command: 'start', argument: `en ${CALL} scientist` });
  await says(PERSON, 'Pakistan and the UK', 'never', '3 May 1985', ALL_CANARIES, STOP, ...CANARIES);
  await says(PERSON, { command: 'subscribe' }, { command: 'ask', argument: `${ALL_CANARIES}?` });
  await telegram.bring(PERSON, { id: 'send', kind: 'choose', values: ['send-all'] });
  await until('the question at the desk', () => slack.posts('CT0001').length > 0);
  await staffSetDeadline(4);
  await staffSend('News for all who asked.');
  await until('the broadcast', () => telegram.textsFor(PERSON).includes('News for all'));
}

/** Staff and strangers try what they may not, and what cannot be done. */
async function tryWhatFails({ broadcasts, deadlines, staffSay, slack, telegram }: House) {
  const refused = { office: 'one', who: 'telegram:1' };
  const wanted = { audience: { call: CALL }, content: { texts: { en: 'x', xx: ALL_CANARIES } } };
  const errors: unknown[] = [];
  const note = (error: unknown) => void errors.push(error);
  await broadcasts.draft(refused, wanted as never).catch(note);
  await broadcasts.confirm(refused, 'no-such-one', ALL_CANARIES).catch(note);
  const act = { ...refused, by: 'Office', now: 0 };
  await deadlines.set(act, { call: CALL, id: 'funder', date: 'never' });
  const root = slack.posts('CT0001')[0]?.message ?? '';
  await staffSay(root, 'An answer.');
  const at = { platform: 'slack', workspace: 'T0001', chat: 'CT0001', thread: root };
  const address = { ...at, person: 'USTRANGER' };
  await slack.bring('USTRANGER', eventOf(ALL_CANARIES), { address, addressed: false });
  telegram.failures.push({ kind: 'refused' }, { kind: 'unsent' });
  await telegram.bring(GONE, eventOf(ALL_CANARIES));
  return errors;
}

/** The store, a turn, a render and a send fail in the words of a person. */
async function breakDown({ parts, telegram, running, handling }: House) {
  vi.spyOn(parts.sessions, 'handleOnce').mockRejectedValueOnce(leaky());
  await telegram.bring(PERSON, eventOf(ALL_CANARIES)).catch(() => {});
  vi.spyOn(telegram, 'render').mockImplementationOnce(() => {
    throw leaky();
  });
  await telegram.bring(PERSON, eventOf(ALL_CANARIES));
  vi.spyOn(telegram, 'send').mockRejectedValueOnce(leaky());
  await telegram.bring(PERSON, eventOf(ALL_CANARIES));
  vi.spyOn(parts.sessions, 'flush').mockRejectedValueOnce(leaky());
  telegram.host?.failed('event', leaky());
  handling.log.failed('sweep', leaky());
  await until('nothing waits', () =>
    running.bots.every(({ outgoing }) => outgoing.waiting().count === 0),
  );
}

function expectClean(text: string, what: string, canaries: readonly string[] = CANARIES): void {
  for (const canary of canaries) expect(text.includes(canary), `${canary} in ${what}`).toBe(false);
}

test('nothing of a person is in the log, the metrics, an error, or a row that is not sealed', async () => {
  const store = `sqlite:${temporaryFolder()}/bot.sqlite`;
  const house = await wholeHouse(store, KEY);
  await live(house);
  const errors = await tryWhatFails(house);
  await breakDown(house);
  const everybody = [...CANARIES, PERSON, GONE, 'USTRANGER'];
  expectClean(house.lines.join(''), 'the log', everybody);
  expectClean(await house.metrics(), 'the metrics', everybody);
  for (const message of ['"handled"', '"sent"', '"refused"', '"turn"', '"answer"', '"event"'])
    expect(house.lines.join(''), message).toContain(`"message":${message}`);
  const own = errors.filter((error) => error instanceof CallguideError);
  expect(own.length).toBeGreaterThan(0);
  expectClean(JSON.stringify(errors.map(faultOf)), 'the errors', everybody);
  expectClean(bytesIn(dirname(store.replace('sqlite:', ''))), 'the files while it runs');
  await house.close();
  // Reminders and their ledger are written by the process that looks next.
  const next = await wholeHouse(store, KEY, 1);
  const { queries, rows } = next.database;
  await until(
    'reminders',
    async () => (await rows(queries.selectFrom('reminders').select('address'))).length > 0,
  );
  await next.close();
  const bytes = bytesIn(dirname(store.replace('sqlite:', '')));
  expectClean(bytes, 'the files');
  // The tables beside the sessions hold addresses in the clear: so the search does find what is there.
  expect(bytes).toContain(PERSON);
  expectClean(next.lines.join(''), 'the log of the next process', everybody);
}, 60_000);
