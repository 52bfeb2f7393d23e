import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Log } from '../log.ts';

/** The first words of what can fail; anything else is counted as `other`, so that labels stay few. */
const FAILURES = new Set([
  ...['answer', 'broadcast', 'event', 'flood', 'flush', 'modal', 'relay', 'reminder', 'request'],
  ...['send', 'slack', 'sweep', 'telegram', 'turn', 'unsent', 'watch'],
]);

const TURN_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const ANSWER_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];
const SECOND_MS = 1000;

function failureIn(what: string): string {
  const [first = ''] = what.split(/[^a-z]/, 1);
  return FAILURES.has(first) ? first : 'other';
}

function turnCounts(registers: Registry[]): Pick<Log, 'handled' | 'dropped'> {
  const turns = new Counter({
    name: 'callguide_turns_total',
    help: 'Events that were handled, by platform and kind of event.',
    labelNames: ['platform', 'kind'],
    registers,
  });
  const again = new Counter({
    name: 'callguide_redeliveries_total',
    help: 'Events that had been handled before and changed nothing.',
    labelNames: ['platform'],
    registers,
  });
  const seconds = new Histogram({
    name: 'callguide_turn_seconds',
    help: 'From the arrival of an event until its turn is written.',
    labelNames: ['platform'],
    buckets: TURN_SECONDS,
    registers,
  });
  const dropped = new Counter({
    name: 'callguide_events_dropped_total',
    help: 'Events that were not taken, because their person writes faster than anybody may.',
    labelNames: ['platform'],
    registers,
  });
  return {
    handled: ({ platform }, _, note) => {
      if (note.again) again.inc({ platform });
      else turns.inc({ platform, kind: note.in });
      seconds.observe({ platform }, note.ms / SECOND_MS);
    },
    dropped: ({ platform }) => dropped.inc({ platform }),
  };
}

function sendCounts(registers: Registry[]): Pick<Log, 'sent' | 'held'> {
  const messages = new Counter({
    name: 'callguide_messages_total',
    help: 'Messages of answers by what became of them: sent, refused by the platform, or gone: the person can be written to no more.',
    labelNames: ['platform', 'result'],
    registers,
  });
  const seconds = new Histogram({
    name: 'callguide_answer_seconds',
    help: 'From the end of a turn until its last message is out.',
    labelNames: ['platform'],
    buckets: ANSWER_SECONDS,
    registers,
  });
  const held = new Counter({
    name: 'callguide_sends_held_total',
    help: 'Messages to be tried again: wait (the platform answered 429, also to a broadcast); of answers also unsent or ambiguous.',
    labelNames: ['platform', 'why'],
    registers,
  });
  const pauses = new Counter({
    name: 'callguide_pause_seconds_total',
    help: 'Seconds that a platform asked to wait, before an answer or within a broadcast.',
    labelNames: ['platform'],
    registers,
  });
  return {
    sent: ({ platform }, _, note) => {
      messages.inc({ platform, result: 'sent' }, note.messages);
      messages.inc({ platform, result: 'refused' }, note.refused);
      messages.inc({ platform, result: 'gone' }, note.gone ? 1 : 0);
      seconds.observe({ platform }, note.ms / SECOND_MS);
    },
    held: ({ platform }, { why, seconds: asked }) => {
      held.inc({ platform, why });
      if (why === 'wait') pauses.inc({ platform }, asked);
    },
  };
}

/** Counts what a log is told: what happens, and never to whom. */
export function createCounts(registry: Registry): Log {
  const registers = [registry];
  const refused = new Counter({
    name: 'callguide_staff_refused_total',
    help: 'Attempts at what only staff may do.',
    registers,
  });
  const leads = new Gauge({
    name: 'callguide_leads',
    help: 'Whether this replica does what only one may do at a time: 1, or 0 while it waits.',
    labelNames: ['what'],
    registers,
  });
  const failures = new Counter({
    name: 'callguide_failures_total',
    help: 'What failed, by what it was; the log has the fault.',
    labelNames: ['what'],
    registers,
  });
  return {
    ...turnCounts(registers),
    ...sendCounts(registers),
    alone: (what, state) =>
      leads.set({ what: what.split(' ', 1)[0] ?? '' }, state === 'leads' ? 1 : 0),
    refused: () => refused.inc(),
    reached: () => {},
    failed: (what) => failures.inc({ what: failureIn(what) }),
  };
}
