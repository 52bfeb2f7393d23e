import { z } from 'zod';

const caseInWords = z.looseObject({
  call: z.string(),
  outcome: z.string(),
  answers: z.array(z.string()),
});

/** What the desk is told beside a person's own words; each has its message `desk-<notice>`. */
const NOTICES = [
  ...(['closed-by-person', 'closed-by-staff', 'left'] as const),
  ...(['not-staff', 'unreachable', 'no-words'] as const),
] as const;

const post = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('words'),
    /** The event that it comes of, by which it is posted once. */
    mark: z.string(),
    text: z.string(),
    language: z.string(),
    case: caseInWords.exactOptional(),
    /** Where it begins a new thread: of which office, and at which desk. */
    begins: z
      .looseObject({ office: z.string(), desk: z.string(), label: z.string() })
      .exactOptional(),
  }),
  z.looseObject({ kind: z.literal('notice'), mark: z.string(), notice: z.enum(NOTICES) }),
]);

const thread = z.looseObject({
  /** The mark of the post that began it. */
  id: z.string(),
  office: z.string(),
  /** The line of the chat in which it is. */
  desk: z.string(),
  /** What the person is called there. */
  label: z.string(),
  /** The platform's id of its first message. */
  root: z.string(),
});

const relay = z.looseObject({
  version: z.literal(1),
  person: z.string(),
  office: z.string(),
  /** Whether what either side writes is passed on. */
  open: z.boolean(),
  /** Whether nothing is to be kept once everything is posted. */
  leaving: z.boolean(),
  thread: thread.exactOptional(),
  /** What is still to be posted, the oldest first. */
  waiting: z.array(post),
  /** The mark of the replica that posts it, where several share the store. */
  poster: z.string().exactOptional(),
  /** What was taken, so that a redelivery posts nothing again. */
  taken: z.array(z.string()),
  /** Who of the staff answered, and when. */
  answers: z.array(z.looseObject({ by: z.string(), at: z.string(), event: z.string() })),
  /** The places of the messages that staff can answer. */
  places: z.array(z.string()),
});

/** What is kept of one person's exchange with an office; of what was written only what is not posted yet. */
export type Relay = z.infer<typeof relay>;

/** Something to be posted at a desk. */
export type Post = z.infer<typeof post>;

/** One of the notices to a desk. */
export type Notice = (typeof NOTICES)[number];

/** The thread of an exchange. */
export type Thread = z.infer<typeof thread>;

const place = z.looseObject({
  version: z.literal(1),
  office: z.string(),
  thread: z.string(),
  /** None once the person has left. */
  person: z.string().exactOptional(),
  /** Whether it was said there that nobody is reached any more. */
  over: z.boolean(),
});

/** A message of the bot at a desk, and whose exchange an answer to it belongs to. */
export type Place = z.infer<typeof place>;

/** Reads a stored exchange. @throws where it is none. */
export function parseRelay(stored: unknown): Relay {
  return relay.parse(stored);
}

/** Reads a stored place. @throws where it is none. */
export function parsePlace(stored: unknown): Place {
  return place.parse(stored);
}

const MOST_REMEMBERED = 100;

/** An exchange in which nothing has been written. */
export function newRelay(person: string, office: string): Relay {
  return {
    ...{ version: 1, person, office, open: false, leaving: false },
    ...{ waiting: [], taken: [], answers: [], places: [] },
  };
}

/** The exchange with something more to post; unchanged where it was taken before. */
export function withPost(row: Relay, one: Post, changes: Partial<Relay> = {}): Relay {
  if (row.taken.includes(one.mark)) return row;
  return {
    ...{ ...row, ...changes },
    waiting: [...row.waiting, one],
    taken: [...row.taken, one.mark].slice(-MOST_REMEMBERED),
  };
}

/** The exchange without what has been posted. */
export function withoutPost(row: Relay, mark: string): Relay {
  return { ...row, waiting: row.waiting.filter((one) => one.mark !== mark) };
}

/** Whether there is something to post, or to sweep. */
export function isWaiting({ waiting, leaving }: Relay): boolean {
  return waiting.length > 0 || leaving;
}

/** The exchange that a replica posts, or that nobody needs to post. */
export function withPoster({ poster: _, ...row }: Relay, poster?: string): Relay {
  return poster !== undefined && isWaiting(row) ? { ...row, poster } : row;
}

/** The exchange with an answer of staff noted, once for each event. */
export function withAnswer(row: Relay, answer: Relay['answers'][number]): Relay {
  if (row.answers.some((one) => one.event === answer.event)) return row;
  return { ...row, answers: [...row.answers, answer].slice(-MOST_REMEMBERED) };
}

/** The exchange of a person who wants nothing kept: what they wrote is dropped, and the desk is told. */
export function left(row: Relay, mark: string): Relay {
  const closed = { ...row, open: false, leaving: true, waiting: [], answers: [] };
  return row.thread ? withPost(closed, { kind: 'notice', mark, notice: 'left' }) : closed;
}
