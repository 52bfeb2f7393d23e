import { openHandling } from '../../src/cli/open-handling.ts';
import { readConfiguration } from '../../src/configuration.ts';
import type { Handling } from '../../src/handle.ts';
import { handle } from '../../src/handle.ts';
import { createProjection } from '../../src/projection/projection.ts';
import { allAlongside } from '../../src/sessions/alongside.ts';
import { createSessions } from '../../src/sessions/sessions.ts';
import type { Engine } from '../../src/stores/store.ts';
import { createSubscriptionRows } from '../../src/subscriptions/subscription-rows.ts';
import { OFFICE, settle } from '../src/broadcasts/town.ts';
import { median } from './numbers.ts';

// Two stores, one with few people and one with many. In turns some people of each answer some questions;
// prints what a turn costs in each, and their ratio round by round, as JSON.
const [folder = '', manyPeople = '', roundCount = ''] = process.argv.slice(2);
const [FEW, AT_ONCE, SAMPLE, WARMING] = [1000, 1000, 100, 3];
const SAID = ['never', '3 May 1985', '1', '1', 'Pakistan'];
const NOW = new Date('2024-10-10T08:00:00Z');
const MODEL = { platform: 'fake', person: 'model' };

interface Place {
  readonly handling: Handling;
  readonly engine: Engine;
  readonly people: number;
  readonly model: string;
  readonly close: () => Promise<void>;
}

const keyOf = (person: string) => JSON.stringify(['fake', '', '', '', person]);
const nameOf = (person: number) => `p${String(person).padStart(6, '0')}`;

/** A store in which so many people are in the middle of an interview, with what is kept beside. */
async function filled(name: string, people: number): Promise<Place> {
  const opened = await openHandling({}, `sqlite:${folder}/${name}.sqlite`, readConfiguration({}));
  const { engine, conversation, settings, close } = opened;
  const now = () => NOW.getTime();
  const database = await engine.tables();
  const officeOf = () => OFFICE;
  const parts = { database, conversation, officeOf, now, settingsFor: () => settings };
  const alongside = allAlongside(createSubscriptionRows(parts), createProjection(parts));
  const sessions = createSessions(engine, { now, retentionDays: 180, alongside });
  const handling = { conversation, settings, sessions };
  const start = { kind: 'command', command: 'start' } as const;
  const argument = 'en shanghai-2024-exchange scientist';
  await handle(handling, MODEL, { id: 's', ...start, argument }, NOW);
  await handle(handling, MODEL, { id: 't', kind: 'text', text: 'Pakistan and the UK' }, NOW);
  const session = await sessions.load(keyOf(MODEL.person));
  const model = JSON.stringify({ value: { version: 1, session, seen: [], outbox: [] } });
  await settle(database, { count: people });
  for (let from = 0; from < people; from += AT_ONCE) {
    const entries = Array.from({ length: AT_ONCE }, (_, i) => ({
      ...{ key: keyOf(nameOf(from + i)), value: model },
    }));
    await engine.store('sessions').setMany(entries);
  }
  await engine.purge();
  return { handling, engine, people, model, close };
}

let events = 0;

/** Some people anywhere in a store, put back to where they were. */
async function chosenIn({ engine, people, model }: Place, round: number): Promise<string[]> {
  const chosen = Array.from({ length: SAMPLE }, (_, i) =>
    nameOf(((round * SAMPLE + i) * 7919 + i * 104_729) % people),
  );
  const entries = chosen.map((person) => ({ key: keyOf(person), value: model }));
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

const places = [await filled('few', FEW), await filled('many', Number(manyPeople))];
const rounds: Cost[][] = [];
for (let round = -WARMING; round < Number(roundCount); round += 1) {
  const taken = await costs(places, round + WARMING);
  if (round >= 0) rounds.push(taken);
}
/** The median over the rounds, a turn. */
function turnMs(at: number): number {
  return median(rounds.map((costs) => (costs[at]?.clock ?? 0) / (SAMPLE * SAID.length)));
}

function ratioOf(kind: keyof Cost): number {
  return median(rounds.map(([one, other]) => (other?.[kind] ?? 0) / (one?.[kind] ?? 1)));
}

const [few, many, ratio, processor] = [
  turnMs(0),
  turnMs(1),
  ratioOf('clock'),
  ratioOf('processor'),
];
process.stdout.write(`${JSON.stringify({ few, many, ratio, processor })}\n`);
for (const { close } of places) await close();
