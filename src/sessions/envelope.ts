import { z } from 'zod';
import { CallguideError } from '../callguide-error.ts';

// Loose objects: what a newer program adds without a new version is kept by an older one.
const unsent = z.looseObject({
  event: z.string(),
  replies: z.array(z.unknown()),
  effects: z.array(z.unknown()),
  /** The mark of the process that sends them; none where one process owns the store. */
  replica: z.string().exactOptional(),
});

/** The highest number of an event that has left `seen`, and when the last numbered one came (Unix ms). */
const numbered = z.looseObject({ past: z.number(), at: z.number() });

const envelope = z.looseObject({
  version: z.literal(1),
  session: z.unknown().optional(),
  seen: z.array(z.string()),
  numbered: numbered.exactOptional(),
  outbox: z.array(unsent),
});

// Keyv stores a value with its expiry around it.
const row = z.object({ value: z.unknown().optional(), expires: z.number().optional() });

/** What is stored of one address: the session, the last events seen, and what was not yet sent. */
export type Envelope = z.infer<typeof envelope>;

/** The replies and effects of one event that are not yet known to have been sent. */
export type Unsent = z.infer<typeof unsent>;

interface Outcome {
  readonly session: unknown;
  readonly replies: readonly unknown[];
  readonly effects: readonly unknown[];
}

const VERSION = 1;
const SEEN = 50;
/** Longer than any platform tries again, and shorter than the week of silence after which Telegram counts anew. */
const NUMBERS_HOLD_MS = 3 * 86_400_000;
const versioned = z.object({ version: z.number() });

/** The envelope of an address of which nothing is stored. */
export const emptyEnvelope: Envelope = {
  version: VERSION,
  session: undefined,
  seen: [],
  outbox: [],
};

/** A stored envelope and when it expires (Unix ms). */
export interface Loaded {
  readonly envelope: Envelope;
  readonly expires: number | undefined;
}

/** Reads a stored row; what it cannot read it leaves alone, and fails the turn. */
export function parseRow(stored: unknown): Loaded {
  const { value, expires } = row.safeParse(stored).data ?? {};
  return { envelope: parseEnvelope(value), expires };
}

function parseEnvelope(stored: unknown): Envelope {
  const parsed = envelope.safeParse(stored);
  if (parsed.success) return parsed.data;
  const version = versioned.safeParse(stored).data?.version ?? 0;
  if (version > VERSION) {
    throw new CallguideError(
      'session-newer',
      `A session was stored by a newer Callguide (version ${version}; this one reads ${VERSION}). ` +
        'It is kept as it is: start the newer program.',
    );
  }
  throw new CallguideError(
    'session-unreadable',
    'A stored session is not one; it is kept as it is.',
    {
      cause: new TypeError(z.prettifyError(parsed.error)),
    },
  );
}

/** An event, with its number where its platform counts them. */
export interface Came {
  readonly event: string;
  readonly order?: number | undefined;
  /** Unix ms. */
  readonly at: number;
}

/** What is kept of an event: its id, and behind it the number where it is another one. */
function keyOf({ event, order }: Came): string {
  return order === undefined || event === String(order) ? event : `${event}@${order}`;
}

function numberIn(key: string): number | undefined {
  const [, digits] = /(?:^|@)(\d+)$/.exec(key) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function countsOn({ numbered }: Envelope, at: number): boolean {
  return numbered === undefined || at - numbered.at < NUMBERS_HOLD_MS;
}

/**
 * Whether the event was handled before: also when its id is no longer kept, but it is still unsent or its
 * number is that of one that has gone.
 */
export function hasSeen(stored: Envelope, came: Came): boolean {
  const { seen, outbox, numbered } = stored;
  const { event, order, at } = came;
  if (seen.includes(event) || outbox.some((entry) => entry.event === event)) return true;
  if (order === undefined || !countsOn(stored, at)) return false;
  return seen.includes(keyOf(came)) || order <= (numbered?.past ?? 0);
}

/** What is kept of the events that came, with one more. */
function withSeen(stored: Envelope, came: Came): Pick<Envelope, 'seen' | 'numbered'> {
  const { order, at } = came;
  const holds = order === undefined || countsOn(stored, at);
  const before = holds ? stored.seen : stored.seen.filter((key) => numberIn(key) === undefined);
  const all = [...before, keyOf(came)];
  const seen = all.slice(-SEEN);
  if (order === undefined) return { seen };
  const gone = all.slice(0, -SEEN).flatMap((key) => numberIn(key) ?? []);
  const past = Math.max(holds ? (stored.numbered?.past ?? 0) : 0, ...gone);
  return { seen, numbered: { past, at } };
}

/** The event of which something was never sent, if any of it was not. */
export function unsentOf({ outbox }: Envelope, event: string): Unsent | undefined {
  return outbox.find((entry) => entry.event === event);
}

/** The mark of the replica whose turn it is to send; the row bears it. */
export function senderOf({ outbox }: Envelope): string | undefined {
  return outbox.find(({ replica }) => replica !== undefined)?.replica;
}

/** Whether another replica has something to send before what this one has for an event. */
export function isBehind({ outbox }: Envelope, event: string, own: string | undefined): boolean {
  const at = outbox.findIndex((entry) => entry.event === event);
  const before = at < 0 ? outbox : outbox.slice(0, at);
  return before.some(({ replica }) => replica !== undefined && replica !== own);
}

/** The envelope in which a replica sends what was not sent of some events. */
export function withSender(
  stored: Envelope,
  events: ReadonlySet<string>,
  replica: string,
): Envelope {
  const outbox = stored.outbox.map((entry) =>
    events.has(entry.event) ? { ...entry, replica } : entry,
  );
  return { ...stored, outbox };
}

/** The envelope after a turn: its session, the event seen, and what is now to be sent, and by whom. */
export function withTurn(
  stored: Envelope,
  came: Came,
  turned: Outcome,
  replica?: string,
): Envelope {
  const { event } = came;
  const { session, replies, effects } = turned;
  const silent = replies.length === 0 && effects.length === 0;
  const sender = replica === undefined ? {} : { replica };
  const entry = { event, replies: [...replies], effects: [...effects], ...sender };
  return {
    ...stored,
    session,
    ...withSeen(stored, came),
    outbox: silent ? stored.outbox : [...stored.outbox, entry],
  };
}

/** The envelope without what was sent. */
export function withoutSent(stored: Envelope, sent: ReadonlySet<string>): Envelope {
  if (sent.size === 0) return stored;
  return { ...stored, outbox: stored.outbox.filter(({ event }) => !sent.has(event)) };
}
