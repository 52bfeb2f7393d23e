import { setTimeout as sleep } from 'node:timers/promises';
import { fileWords } from '../end-to-end/interview.ts';
import type { TelegramWorld } from '../end-to-end/telegram-world.ts';
import { differenceOf, type Said } from './killed-interviews.ts';

/** Interviews of any length: an answer is changed again and again, and each change says from what to what. */
export interface LongInterview {
  /** What is written, in its order. */
  readonly lines: readonly string[];
  /** What somebody is told whom nothing disturbs, message by message. */
  readonly told: readonly Said[];
  /** What is kept of them in the end. */
  readonly kept: string;
}

/** What came of interviews. */
export interface Histories {
  readonly turns: number;
  /** Answers that came again, whole or in part. */
  readonly repeated: number;
  /** Whoever was told or is kept something else than somebody whom nothing disturbed. */
  readonly faults: readonly string[];
}

const OPENING = ['/start shanghai-2024-exchange_scientist_en', 'Kenya', 'never', '3 May 1985'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct'];
const [PATIENCE_MS, BACKLOG_MS, DAYS] = [60_000, 1_200_000, 27];

type Talker = ReturnType<TelegramWorld['talker']>;

function dateOf(change: number): string {
  const month = MONTHS[Math.floor(change / DAYS) % MONTHS.length];
  return `${(change % DAYS) + 1} ${month} 1984`;
}

/** The lines of an interview of so many turns. */
function linesOf(turns: number): string[] {
  const changes = Math.ceil((turns - OPENING.length) / 3);
  const lines = Array.from({ length: changes }, (_, at) => ['/back', dateOf(at), '1']).flat();
  return [...OPENING, ...lines].slice(0, turns);
}

async function keptOf(talker: Talker): Promise<string> {
  talker.person.says('/export');
  for (let left = 300; left > 0 && !talker.file(); left -= 1) await sleep(100);
  return JSON.stringify(fileWords(talker.file() ?? Buffer.from('{}')));
}

/** Holds the interview once, with nothing in its way. */
export async function undisturbed(world: TelegramWorld, turns: number): Promise<LongInterview> {
  const talker = world.talker('en');
  const [lines, told] = [linesOf(turns), [] as Said[]];
  for (const [answer, line] of lines.entries()) {
    talker.person.says(line);
    await talker.hears((answers) => answers.length > 0, PATIENCE_MS);
    await world.quiet(60);
    const news = talker.transcript().slice(told.length);
    told.push(...news.map((text) => ({ text, answer })));
  }
  return { lines, told, kept: await keptOf(talker) };
}

async function hold(talker: Talker, { lines, told }: LongInterview, pauseMs: number) {
  for (const [answer, line] of lines.entries()) {
    talker.person.says(line);
    const wanted = told.filter((said) => said.answer === answer);
    const isTold = (answers: readonly string[]) =>
      wanted.every(({ text }) => answers.includes(text));
    await talker.hears(isTold, PATIENCE_MS);
    await sleep(pauseMs * (0.5 + Math.random()));
  }
}

function faultsOf(name: number, seen: readonly string[], { told }: LongInterview) {
  const { strange, missing, repeated } = differenceOf(told, seen);
  return {
    repeated,
    faults: [
      ...strange.map((text) => `${name}: a message more: ${text.slice(0, 200)}`),
      ...missing.map((text) => `${name}: a message less: ${text.slice(0, 200)}`),
    ],
  };
}

/** So many people hold the interview at the same time; resolves when all is said, `afterwards` too, and compared. */
export async function histories(
  world: TelegramWorld,
  interview: LongInterview,
  { people, pauseMs }: { readonly people: number; readonly pauseMs: number },
  afterwards = async () => {},
): Promise<Histories> {
  const talkers = Array.from({ length: people }, () => world.talker('en'));
  const ends = await Promise.allSettled(talkers.map((one) => hold(one, interview, pauseMs)));
  await afterwards();
  await world.server.quiet(4000, BACKLOG_MS);
  const compared = talkers.map((one, at) => faultsOf(at, one.transcript(), interview));
  const kept = await Promise.all(talkers.map(keptOf));
  return {
    turns: people * interview.lines.length,
    repeated: compared.reduce((sum, { repeated }) => sum + repeated, 0),
    faults: [
      ...ends.flatMap((end, at) => (end.status === 'rejected' ? [`${at}: ${end.reason}`] : [])),
      ...compared.flatMap(({ faults }) => faults),
      ...kept.flatMap((one, at) =>
        one === interview.kept ? [] : [`${at}: something else is kept`],
      ),
    ],
  };
}
