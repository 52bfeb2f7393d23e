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

/** A form that is asked for step by step. */
export type Filling = z.infer<typeof filling>;

/** A message that shows how far a broadcast is, changed in place until that is over. */
export type Followed = z.infer<typeof followed>;

/** What was filled into a form, by field: a list where several can be chosen. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** Nothing is being done, and nothing is listened to. */
export const NO_WORK: Work = { version: 1, listensUntil: 0, seen: [], choices: [] };

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
