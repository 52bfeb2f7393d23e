import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Sessions } from '../../../src/sessions/contract.ts';
import { createSessions } from '../../../src/sessions/sessions.ts';
import { openStore } from '../../../src/stores/open-store.ts';

/** What must be true of one address: its answers, and which events wait or are marked as sent. */
interface Model {
  readonly answers: string[];
  waiting: Set<string>;
  marked: Set<string>;
}

interface Real {
  sessions: Sessions;
  restart(): void;
}

type Command = fc.AsyncCommand<Model, Real>;

/** A write takes the marks along. */
function write(model: Model): void {
  model.waiting = model.waiting.difference(model.marked);
  model.marked = new Set();
}

async function agree(model: Model, { sessions }: Real): Promise<void> {
  const unsent = [];
  for await (const { event } of sessions.unsent({
    skipped: (error) => expect.unreachable(String(error)),
  })) {
    unsent.push(event);
  }
  expect(unsent).toEqual([...model.waiting.difference(model.marked)]);
  expect((await sessions.load('ann')) ?? []).toEqual(model.answers);
}

function deliver(event: string): Command {
  return {
    check: () => true,
    run: async (model, real) => {
      const known = model.answers.includes(event);
      const handled = await real.sessions.handleOnce('ann', event, (session) => {
        const answers = (session ?? []) as string[];
        return { session: [...answers, event], replies: [`to ${event}`], effects: [] };
      });
      if (!known) {
        write(model);
        model.answers.push(event);
        model.waiting.add(event);
      }
      const owed = model.waiting.has(event) && !model.marked.has(event);
      const replies = owed ? [`to ${event}`] : [];
      expect(handled).toEqual({ fresh: !known, session: model.answers, replies, effects: [] });
      await agree(model, real);
    },
    toString: () => `deliver(${event})`,
  };
}

function send(event: string): Command {
  return {
    check: (model) => model.answers.includes(event),
    run: async (model, real) => {
      real.sessions.sent('ann', event);
      model.marked.add(event);
      await agree(model, real);
    },
    toString: () => `send(${event})`,
  };
}

const flush: Command = {
  check: () => true,
  run: async (model, real) => {
    await real.sessions.flush();
    write(model);
    await agree(model, real);
  },
  toString: () => 'flush',
};

const restart: Command = {
  check: () => true,
  run: async (model, real) => {
    real.restart();
    model.marked = new Set();
    await agree(model, real);
  },
  toString: () => 'restart',
};

it('loses no answer and doubles none, whatever is redelivered, sent, flushed or restarted', async () => {
  const engine = await openStore('sqlite::memory:', { now: () => 1000 });
  const event = fc.integer({ min: 0, max: 9 }).map(String);
  const commands = [event.map(deliver), event.map(send), fc.constant(flush), fc.constant(restart)];
  const setup = async () => {
    await engine.store('sessions').clear();
    const create = () => createSessions(engine, { now: () => 1000, retentionDays: 90 });
    const real: Real = {
      sessions: create(),
      restart: () => {
        real.sessions = create();
      },
    };
    return { model: { answers: [], waiting: new Set<string>(), marked: new Set<string>() }, real };
  };
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 40 }), async (run) => {
      const made = await setup();
      await fc.asyncModelRun(() => made, run);
    }),
    { numRuns: 80 },
  );
  await engine.close();
});
