import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { atOnce } from './at-once.ts';
import { botFigures, botPart } from './bot.ts';
import { broadcastPart } from './broadcast.ts';
import { chatProcess } from './chat-process.ts';
import { durable } from './durable.ts';
import { edits } from './edits.ts';
import { floodPart } from './flood.ts';
import { formOf } from './form.ts';
import { soakPart, storedPart } from './long-run.ts';
import { onCallguide } from './on-callguide.ts';
import { onGrammy } from './on-grammy.ts';
import { onXstate } from './on-xstate.ts';
import { race } from './race.ts';
import { atOncePart, durablePart, processPart, racePart } from './report.ts';
import { verdicts } from './verdicts.ts';

const COUNTS = [20, 60];
const USUAL = {
  rounds: 9,
  people: 30,
  crowd: 60,
  times: 3,
  turns: 600,
  starts: 5,
  chats: 500,
  recipients: 100_000,
};
const QUICK = {
  rounds: 3,
  people: 10,
  crowd: 20,
  times: 1,
  turns: 200,
  starts: 1,
  chats: 100,
  recipients: 10_000,
};

/** The long runs, which go by their names alone: as they are, and with `--full`. */
const SHORT = { turns: 20_000, sessions: 50_000, floods: 4 };
const LONG = { turns: 1_000_000, sessions: 1_000_000, floods: 12 };

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    bot: { type: 'boolean', default: false },
    broadcasts: { type: 'boolean', default: false },
    soak: { type: 'boolean', default: false },
    stored: { type: 'boolean', default: false },
    flood: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
  },
});
const { rounds, people, crowd, times, turns, starts, chats, recipients } = values.quick
  ? QUICK
  : USUAL;

/** The engine beside two others, how fast it is kept, and the chat process. */
async function engine(): Promise<void> {
  console.log(
    `Medians over ${rounds} rounds, in each of which the contestants run one after another.`,
  );
  for (const count of COUNTS) {
    const form = formOf(count);
    const contestants = [onCallguide, onGrammy, onXstate].map((prepare) => prepare(form));
    console.log(`\n${racePart(count, await race(contestants, form, { rounds, people }))}`);
  }
  console.log(
    '\nThe grammY turn waits for a timer of about 1 ms before it ends; its replay is the rest.',
  );

  const rates = [];
  for (const count of COUNTS) rates.push(await durable(formOf(count), { rounds, people: crowd }));
  console.log(`\n${durablePart(COUNTS, rates)}`);

  const together = [];
  for (const count of COUNTS) together.push(await atOnce(formOf(count), { rounds, times }));
  console.log(`\n${atOncePart(COUNTS, together)}`);
  console.log(`\n${processPart(verdicts(turns), edits(rounds * 4), await chatProcess(starts))}`);
}

const [cpu] = cpus();
console.log(`Node ${process.version}, ${cpus().length} CPUs (${cpu?.model ?? 'unknown'})`);
const whole = !(['bot', 'broadcasts', 'soak', 'stored', 'flood'] as const).some(
  (one) => values[one],
);
const long = values.full ? LONG : SHORT;
if (whole) await engine();
if (whole || values.bot) console.log(`\n${botPart(await botFigures(chats))}`);
if (whole || values.broadcasts) console.log(`\n${await broadcastPart(recipients)}`);
if (values.soak) console.log(`\n${await soakPart(long.turns)}`);
if (values.stored) console.log(`\n${await storedPart(long.sessions)}`);
if (values.flood) console.log(`\n${await floodPart(long.floods)}`);
