import { z } from 'zod';

const filled = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const filling = z.looseObject({
  /** Of this one filling: a button of another one changes nothing. */
  id: z.string(),
  /** The id of the form. */
  form: z.string(),
  filled,
  /** What has been chosen so far where several can be. */
  picked: z.array(z.string()),
  /** The files that were sent so far, as lines. */
  attached: z.array(z.string()).exactOptional(),
});

const meant = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('command'), words: z.array(z.string()) }),
  z.looseObject({ kind: z.literal('text'), text: z.string() }),
  z.looseObject({ kind: z.literal('form'), form: z.string(), filled }),
]);

const begun = z.looseObject({
  event: z.string(),
  /** The line of the address at which it was done. */
  address: z.string(),
  meant,
  /** The message that it came from, and the one of the bot that it answers. */
  message: z.string().exactOptional(),
  repliesTo: z.string().exactOptional(),
  /** The files that came with it, as lines. */
  files: z.array(z.string()).exactOptional(),
  /** When it was begun (Unix ms). */
  at: z.number(),
  /** The mark of the process that is at it; none where one process owns the store. */
  replica: z.string().exactOptional(),
});

const unsent = z.looseObject({
  event: z.string(),
  /** The line of the address to which it goes. */
  address: z.string(),
  office: z.string(),
  language: z.string(),
  replies: z.array(z.unknown()),
  /** The message that it follows. */
  after: z.string().exactOptional(),
  /** A broadcast to be shown in a message of its own. */
  follow: z.string().exactOptional(),
  /** A broadcast of which the report goes out as a file, made when it does. */
  csv: z.string().exactOptional(),
  /** A broadcast whose message is changed instead, where it is shown in the message `at`. */
  refresh: z.looseObject({ broadcast: z.string(), at: z.string() }).exactOptional(),
  /** The mark of the process that sends it; none where one process owns the store. */
  replica: z.string().exactOptional(),
});

const work = z.looseObject({
  version: z.literal(1),
  /** For which office, where the person is staff of several. */
  office: z.string().exactOptional(),
  /** Until when plain words are meant for the office's work (Unix ms). */
  listensUntil: z.number(),
  /** The events that were taken, so that a redelivery does nothing again. */
  seen: z.array(z.string()),
  /** What was offered last: a typed number or label chooses of it. */
  choices: z.array(z.object({ value: z.string(), label: z.string() })),
  /** The form that is asked for step by step. */
  filling: filling.exactOptional(),
  /** What was begun and has no answer yet. */
  begun: z.array(begun).default([]),
  /** The answers that are not known to be out, the oldest first. */
  unsent: z.array(unsent).default([]),
});

const followed = z.looseObject({
  version: z.literal(1),
  broadcast: z.string(),
  office: z.string(),
  who: z.string(),
  /** The line of the address in which it is shown, and the message there. */
  address: z.string(),
  message: z.string(),
  language: z.string(),
});

/** What one member of staff is doing in one chat. */
export type Work = z.infer<typeof work>;

/** What staff mean: a command by its words, plain words, or a form that was filled in as a whole. */
export type Meant = z.infer<typeof meant>;

/** Something that a member of staff does in a chat, written down before it is done. */
export type Begun = z.infer<typeof begun>;

/** What staff are answered, until it is out. */
export type Unsent = z.infer<typeof unsent>;

/** A form that is asked for step by step. */
export type Filling = z.infer<typeof filling>;

/** A message that shows how far a broadcast is, changed in place until that is over. */
export type Followed = z.infer<typeof followed>;

/** What was filled into a form, by field: a list where several can be chosen. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** Nothing is being done, and nothing is listened to. */
export const NO_WORK: Work = {
  ...{ version: 1, listensUntil: 0 },
  ...{ seen: [], choices: [], begun: [], unsent: [] },
};

/** Whether something is to be done or sent. */
export function isPending({ begun, unsent }: Work): boolean {
  return begun.length > 0 || unsent.length > 0;
}

/** The mark of a process that has something to do or to send; the row bears it. */
export function senderOf({ begun, unsent }: Work): string | undefined {
  return [...unsent, ...begun].find(({ replica }) => replica !== undefined)?.replica;
}

/** A stored row of work; one of another version counts as none, for it is only a draft. */
export function parseWork(stored: unknown): Work {
  const parsed = work.safeParse(stored);
  return parsed.success ? parsed.data : NO_WORK;
}

/** A stored row of what is followed; undefined where it is of another version. */
export function parseFollowed(stored: unknown): Followed | undefined {
  const parsed = followed.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}
