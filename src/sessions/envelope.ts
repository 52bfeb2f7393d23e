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

const envelope = z.looseObject({
  version: z.literal(1),
  session: z.unknown().optional(),
  seen: z.array(z.string()),
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

/** Whether the event was handled before: also when it is older than the ring but still unsent. */
export function hasSeen({ seen, outbox }: Envelope, event: string): boolean {
  return seen.includes(event) || outbox.some((entry) => entry.event === event);
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
  event: string,
  turned: Outcome,
  replica?: string,
): Envelope {
  const { session, replies, effects } = turned;
  const silent = replies.length === 0 && effects.length === 0;
  const sender = replica === undefined ? {} : { replica };
  const entry = { event, replies: [...replies], effects: [...effects], ...sender };
  return {
    ...stored,
    session,
    seen: [...stored.seen, event].slice(-SEEN),
    outbox: silent ? stored.outbox : [...stored.outbox, entry],
  };
}

/** The envelope without what was sent. */
export function withoutSent(stored: Envelope, sent: ReadonlySet<string>): Envelope {
  if (sent.size === 0) return stored;
  return { ...stored, outbox: stored.outbox.filter(({ event }) => !sent.has(event)) };
}
