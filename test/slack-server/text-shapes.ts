import type { MrkdwnElement, PlainTextElement } from '@slack/types';
import { z } from 'zod';

// Limits without a source beside them are those of @slack/types 3.2.

type KeysOf<T> = T extends unknown ? keyof T : never;

/** A shape for each field; one that the published type does not have does not compile. */
export type Fields<T> = { [K in KeysOf<T>]?: z.ZodType };

/** A string of UTF-8: half a surrogate pair is none. */
const wellFormed = z.string().refine((text) => text.isWellFormed(), 'must be UTF-8');

/** A string of 1 to so many UTF-16 units. */
export function upTo(limit: number) {
  return wellFormed
    .min(1, 'must be more than 0 characters')
    .refine((text) => text.length <= limit, `must be less than ${limit + 1} characters`);
}

/** A string of 0 to so many UTF-16 units. */
export function atMost(limit: number) {
  return wellFormed.refine((text) => text.length <= limit, `must be at most ${limit} characters`);
}

const longest = 3000;

/** A text in which nothing is live. */
export function plain(limit = longest) {
  return z.strictObject({
    type: z.literal('plain_text', 'unsupported type: a plain_text object belongs here'),
    text: upTo(limit),
    emoji: z.boolean().optional(),
  } satisfies Fields<PlainTextElement>);
}

function mrkdwn(limit: number) {
  return z.strictObject({
    type: z.literal('mrkdwn'),
    text: upTo(limit),
    verbatim: z.boolean().optional(),
  } satisfies Fields<MrkdwnElement>);
}

/** A text of either kind. */
export function anyText(limit = longest) {
  return z.discriminatedUnion('type', [plain(limit), mrkdwn(limit)]);
}

/** A link that can be opened. */
export const link = upTo(3000).refine(
  (text) => URL.canParse(text) && /^(https?|mailto|slack):/.test(text),
  'is no URL',
);

/** A time of day as Slack writes it. */
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be HH:mm');

/** A day as Slack writes it. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD')
  .refine((text) => !Number.isNaN(Date.parse(text)), 'is no day');
