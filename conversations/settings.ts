import { z } from 'zod';
import { instantOf, isTimeZone } from './local-time.ts';

/** The most days before a deadline on which people can be reminded of it. */
export const MOST_REMIND_DAYS = 365;

const day = z.iso.date('a calendar date, YYYY-MM-DD');

const reading = z.strictObject({
  point: z.string().min(1),
  result: z.enum(['met', 'unmet']),
  by: z.string().min(1),
  on: day,
});

/** A deadline by its instant, or by the date and time of day in the office's time zone. */
const writtenDeadline = z
  .strictObject({
    id: z.string().min(1).optional(),
    call: z.string().min(1),
    kind: z.enum(['funder', 'office', 'other']),
    /** What it is called, by language. */
    name: z.record(z.string(), z.string().min(1)).optional(),
    at: z.iso.datetime({ offset: true }).optional(),
    date: day.optional(),
    time: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time of day, HH:MM')
      .optional(),
    /** So many days before it people are reminded; 0 is its last morning. */
    remindDays: z.array(z.int().min(0).max(MOST_REMIND_DAYS)).optional(),
    by: z.string().min(1),
    on: day,
  })
  .refine(({ at, date }) => (at === undefined) !== (date === undefined), 'either "at" or "date"')
  .refine(({ at, time }) => at === undefined || time === undefined, '"time" belongs to "date"')
  .refine(({ kind, name }) => kind !== 'other' || Object.keys(name ?? {}).length > 0, {
    ...{ path: ['name'], error: 'a deadline of the kind "other" needs its name, by language' },
  });

const contact = z.strictObject({
  name: z.string().min(1),
  email: z.email().optional(),
  telephone: z.string().min(1).optional(),
  url: z.url().optional(),
});

const DEFAULT_RETENTION = 180;
const DEFAULT_ZONE = 'Asia/Shanghai';

const writtenSettings = z.strictObject({
  deadlines: z.array(writtenDeadline).default([]),
  readings: z.array(reading).default([]),
  contact: contact.optional(),
  /** The office's own time zone: of its deadlines' dates, and in which they are told. */
  timeZone: z
    .string()
    .refine(isTimeZone, 'a time zone, such as Asia/Shanghai')
    .default(DEFAULT_ZONE),
  /** So many days after the last message a person's answers are deleted. */
  retentionDays: z.int().positive().default(DEFAULT_RETENTION),
});

type Written = z.infer<typeof writtenSettings>;
type WrittenDeadline = z.infer<typeof writtenDeadline>;

/** A deadline that staff have set, with who and when. */
export interface Deadline {
  /** Its name among the deadlines of its call; it stays the same when the deadline moves. */
  readonly id: string;
  readonly call: string;
  readonly kind: WrittenDeadline['kind'];
  /** What it is called, by language; without one, its kind says it. */
  readonly name?: Readonly<Record<string, string>>;
  /** The last instant, with its offset; of a whole day the last second. */
  readonly at: string;
  /** Whether only its date was set, and no time of day. */
  readonly wholeDay: boolean;
  /** So many days before it people are reminded; 0 is its last morning. Without it, the usual ones. */
  readonly remindDays?: readonly number[];
  /** How often it was set, moved or withdrawn, where staff set it; a calendar takes the highest. */
  readonly revision?: number;
  readonly by: string;
  readonly on: string;
}

/** An office's deadlines, readings and contact. */
export interface Settings extends Omit<Written, 'deadlines'> {
  readonly deadlines: readonly Deadline[];
  /** The id of the office, so that two offices' deadlines are two entries in a calendar. */
  readonly office?: string;
  /** The deadlines that were withdrawn, so that a calendar can drop them. */
  readonly withdrawn?: readonly Deadline[];
  /** Whether people can be written to without having written: a bot can, a terminal cannot. */
  readonly reminds?: boolean;
  /** Whether questions can be passed on to the office from here. */
  readonly desk?: boolean;
}

/** An office that has set nothing yet. */
export const NO_SETTINGS: Settings = {
  deadlines: [],
  readings: [],
  timeZone: DEFAULT_ZONE,
  retentionDays: DEFAULT_RETENTION,
};

const END_OF_DAY = '23:59:59';

function deadlineOf(written: WrittenDeadline, id: string, timeZone: string): Deadline {
  const { date = '', time, at, name, remindDays, call, kind, by, on } = written;
  const wholeDay = at === undefined && time === undefined;
  return {
    ...{ id, call, kind, by, on, wholeDay },
    ...(name === undefined ? {} : { name }),
    ...(remindDays === undefined ? {} : { remindDays }),
    at: at ?? instantOf({ date, time: wholeDay ? END_OF_DAY : `${time}:00` }, timeZone),
  };
}

/** Deadlines that have no id of their own go by their kind, and are counted where that is taken. */
function deadlinesOf({ deadlines, timeZone }: Written): Deadline[] {
  const taken = new Set(deadlines.map(({ call, id }) => `${call} ${id}`));
  return deadlines.map((one) => {
    if (one.id !== undefined) return deadlineOf(one, one.id, timeZone);
    const names = [one.kind, ...deadlines.map((_, i) => `${one.kind}-${i + 2}`)];
    const id = names.find((name) => !taken.has(`${one.call} ${name}`)) as string;
    taken.add(`${one.call} ${id}`);
    return deadlineOf(one, id, timeZone);
  });
}

function repeatedIn({ deadlines }: Written): string | undefined {
  const ids = deadlines.flatMap(({ call, id }) => (id === undefined ? [] : [`${call}/${id}`]));
  return ids.find((id, i) => ids.indexOf(id) !== i);
}

/**
 * Reads an office's settings.
 * @throws Error naming each wrong field and what it takes.
 */
export function parseSettings(input: unknown): Settings {
  const parsed = writtenSettings.safeParse(input);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const twice = repeatedIn(parsed.data);
  if (twice !== undefined) throw new Error(`deadlines: "${twice}" stands twice; give each its id`);
  return { ...parsed.data, deadlines: deadlinesOf(parsed.data) };
}
