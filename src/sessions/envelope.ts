import { z } from 'zod';
import { CallguideError } from '../callguide-error.ts';

// Loose objects: what a newer program adds without a new version is kept by an older one.
const unsent = z.looseObject({
  event: z.string(),
  replies: z.array(z.unknown()),
  effects: z.array(z.unknown()),
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

/** What was never sent of an event; nothing when all was. */
export function unsentOf({ outbox }: Envelope, event: string): Pick<Unsent, 'replies' | 'effects'> {
  const { replies = [], effects = [] } = outbox.find((entry) => entry.event === event) ?? {};
  return { replies, effects };
}

/** The envelope after a turn: its session, the event seen, and what is now to be sent. */
export function withTurn(stored: Envelope, event: string, turned: Outcome): Envelope {
  const { session, replies, effects } = turned;
  const silent = replies.length === 0 && effects.length === 0;
  const entry = { event, replies: [...replies], effects: [...effects] };
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
