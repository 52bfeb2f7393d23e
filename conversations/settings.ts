import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a calendar date, YYYY-MM-DD');

const reading = z.strictObject({
  point: z.string().min(1),
  result: z.enum(['met', 'unmet']),
  by: z.string().min(1),
  on: day,
});

const deadline = z.strictObject({
  call: z.string().min(1),
  kind: z.enum(['funder', 'office']),
  at: z.iso.datetime({ offset: true }),
  by: z.string().min(1),
  on: day,
});

const contact = z.strictObject({
  name: z.string().min(1),
  email: z.email().optional(),
  telephone: z.string().min(1).optional(),
  url: z.url().optional(),
});

const DEFAULT_RETENTION = 180;

const settings = z.strictObject({
  deadlines: z.array(deadline).default([]),
  readings: z.array(reading).default([]),
  contact: contact.optional(),
  /** So many days after the last message a person's answers are deleted. */
  retentionDays: z.int().positive().default(DEFAULT_RETENTION),
});

/** An office's deadlines, readings and contact, as they come in from outside. */
export type Settings = z.infer<typeof settings>;

/** A deadline that staff have set, with who and when; `at` is an instant with its offset. */
export type Deadline = z.infer<typeof deadline>;

/** An office that has set nothing yet. */
export const NO_SETTINGS: Settings = {
  deadlines: [],
  readings: [],
  retentionDays: DEFAULT_RETENTION,
};

/**
 * Reads an office's settings.
 * @throws Error naming each wrong field and what it takes.
 */
export function parseSettings(input: unknown): Settings {
  const parsed = settings.safeParse(input);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data;
}
