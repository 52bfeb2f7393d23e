import { createReadStream } from 'node:fs';
import { openHandling } from '../../src/cli/open-handling.ts';
import { readConfiguration } from '../../src/configuration.ts';
import type { Handling } from '../../src/handle.ts';
import { handle } from '../../src/handle.ts';
import { createProjection } from '../../src/projection/projection.ts';
import { allAlongside } from '../../src/sessions/alongside.ts';
import { createSessions } from '../../src/sessions/sessions.ts';
import type { Engine } from '../../src/stores/store.ts';
import { createSubscriptionRows } from '../../src/subscriptions/subscription-rows.ts';
import { OFFICE } from '../src/broadcasts/town.ts';
import { median } from './numbers.ts';
import { arrive, grow, nameOf } from './stored-people.ts';

// Two stores, one with few people and one with many. In turns some people of each answer some questions;
// prints what a turn costs in each, and their ratio round by round, as JSON: first with as much of the files
// in the machine's memory as filling them left there, and then with all of it.
const [folder = '', manyPeople = '', roundCount = ''] = process.argv.slice(2);
const ROUNDS = Number(roundCount);
const [FEW, SAMPLE, WARMING] = [1000, 100, 3];
const SAID = ['never', '3 May 1985', '1', '1', 'Pakistan'];
const NOW = new Date('2024-10-10T08:00:00Z');
const MODEL = { platform: 'fake', person: 'model' };
/** What everybody did when they came, and what they said since. */
const CAME = [
  { kind: 'command', command: 'start', argument: 'en shanghai-2024-exchange scientist' },
  { kind: 'command', command: 'subscribe', argument: '' },
] as const;
const SAID_BY_ALL = { kind: 'text', text: 'Pakistan and the UK' } as const;

interface Place {
  readonly handling: Handling;
  readonly engine: Engine;
  readonly file: string;
  readonly people: number;
  /** The session of each as it is stored. */
  readonly row: string;
  readonly close: () => Promise<void>;
}

const keyOf = (person: string) => JSON.stringify(['fake', '', '', '', person]);

/** A store in which so many people are in the middle of an interview, with what is kept beside. */
async function filled(name: string, people: number): Promise<Place> {
  const file = `${folder}/${name}.sqlite`;
  const opened = await openHandling({}, `sqlite:${file}`, readConfiguration({}));
  const { engine, conversation, settings, close } = opened;
  const now = () => NOW.getTime();
  const database = await engine.tables();
  const officeOf = () => OFFICE;
  const parts = { database, conversation, officeOf, now, settingsFor: () => settings };
  const alongside = allAlongside(createSubscriptionRows(parts), createProjection(parts));
  const sessions = createSessions(engine, { now, retentionDays: 180, alongside });
  const handling = { conversation, settings, sessions };
  const [line, model] = [keyOf(MODEL.person), { file, name: MODEL.person }];
  for (const [id, event] of CAME.entries())
    await (await handle(handling, MODEL, { ...event, id: `m${id}` }, NOW)).done();
  await sessions.flush();
  arrive({ ...model, line }, people);
  await (await handle(handling, MODEL, { ...SAID_BY_ALL, id: 'm' }, NOW)).done();
  await sessions.flush();
  grow({ ...model, line });
  const session = await sessions.load(line);
  const row = JSON.stringify({ value: { version: 1, session, seen: [], outbox: [] } });
  return { handling, engine, file, people, row, close };
}

let events = 0;

/** Some people anywhere in a store, put back to where they were. */
async function chosenIn({ engine, people, row }: Place, round: number): Promise<string[]> {
  const chosen = Array.from({ length: SAMPLE }, (_, i) =>
    nameOf(((round * SAMPLE + i) * 7919 + i * 104_729) % people),
  );
  const entries = chosen.map((person) => ({ key: keyOf(person), value: row }));
  await engine.store('sessions').setMany(entries);
  return chosen;
}

/** What turns take: ms by the clock, and of a processor. */
interface Cost {
  clock: number;
  processor: number;
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Adds what one turn takes. */
async function turnIn(
  { handling }: Place,
  person: string,
  text: string,
  cost: Cost,
): Promise<void> {
  events += 1;
  const event = { id: String(events), kind: 'text', text } as const;
  const [began, used] = [performance.now(), processorMs()];
  await handle(handling, { platform: 'fake', person }, event, NOW);
  cost.clock += performance.now() - began;
  cost.processor += processorMs() - used;
}

/** What the turns of some people take in each place; the places take turns, so that what else the machine does falls on both. */
async function costs(places: readonly Place[], round: number): Promise<Cost[]> {
  const chosen = await Promise.all(places.map((place) => chosenIn(place, round)));
  const sums = places.map((): Cost => ({ clock: 0, processor: 0 }));
  for (const text of SAID)
    for (let person = 0; person < SAMPLE; person += 1)
      for (let step = 0; step < places.length; step += 1) {
        const at = (person + step) % places.length;
        const [place, who] = [places[at] as Place, chosen[at]?.[person] as string];
        await turnIn(place, who, text, sums[at] as Cost);
      }
  return sums;
}

/** What a turn takes in each place, in ms by the clock, and by how much more in the one with many. */
export interface Figures {
  readonly few: number;
  readonly many: number;
  readonly ratio: number;
  readonly processor: number;
}

/** The medians over some rounds, none of which meets anybody that an earlier one met. */
async function measured(places: readonly Place[], from: number): Promise<Figures> {
  const rounds: Cost[][] = [];
  for (let round = 0; round < WARMING + ROUNDS; round += 1) {
    const taken = await costs(places, from + round);
    if (round >= WARMING) rounds.push(taken);
  }
  const turnMs = (at: number) =>
    median(rounds.map((costs) => (costs[at]?.clock ?? 0) / (SAMPLE * SAID.length)));
  const ratioOf = (kind: keyof Cost) =>
    median(rounds.map(([one, other]) => (other?.[kind] ?? 0) / (one?.[kind] ?? 1)));
  return {
    ...{ few: turnMs(0), many: turnMs(1) },
    ...{ ratio: ratioOf('clock'), processor: ratioOf('processor') },
  };
}

/** Reads a file once, so that all of it is in the machine's memory, where that is large enough. */
async function readThrough({ file }: Place): Promise<void> {
  for await (const _ of createReadStream(file, { highWaterMark: 1_048_576 }));
}

const places = [await filled('few', FEW), await filled('many', Number(manyPeople))];
const asLeft = await measured(places, 0);
for (const place of places) await readThrough(place);
const inMemory = await measured(places, WARMING + ROUNDS);
process.stdout.write(`${JSON.stringify({ asLeft, inMemory })}\n`);
for (const { close } of places) await close();
