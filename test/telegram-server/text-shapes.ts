import type { MessageEntity } from '@grammyjs/types';
import { z } from 'zod';

// What text and its entities may be. Limits without a source beside them are those of @grammyjs/types.

/** Entities past these are dropped by Telegram without a word. */
const mostEntities = 100;

/** A string of UTF-8: half a surrogate pair is none. */
export const wellFormed = z
  .string()
  .refine((text) => text.isWellFormed(), 'strings must be encoded in UTF-8');

/** A string of at most so many UTF-16 units. */
export function upTo(limit: number, tooLong: string) {
  return wellFormed.refine((text) => text.length <= limit, tooLong);
}

/** Text of a message. */
export const messageText = upTo(4096, 'message is too long').refine(
  (text) => text.trim() !== '',
  'message text is empty',
);

/** Text under a file. */
export const caption = upTo(1024, 'message caption is too long');

const payload = /^[\w-]{1,64}$/;

function linkProblem(link: string): string | undefined {
  if (!URL.canParse(link)) return 'is no URL';
  const url = new URL(link);
  if (/^https?:$/.test(url.protocol) && !url.hostname.includes('.')) return 'has no public host';
  if (!['http:', 'https:', 'tg:', 'mailto:', 'tel:', 'ton:'].includes(url.protocol)) {
    return 'has a scheme that Telegram does not open';
  }
  const isBot = /^(www\.)?(t|telegram)\.me$/.test(url.hostname);
  const given = [url.searchParams.get('start'), url.searchParams.get('startgroup')];
  const isLong = given.some((value) => value !== null && !payload.test(value));
  return isBot && isLong ? 'has a deep-link payload other than 1-64 of A-Z a-z 0-9 _ -' : undefined;
}

/** A link that Telegram would open; a deep link carries a payload that it would deliver. */
export const link = wellFormed.superRefine((value, check) => {
  const problem = linkProblem(value);
  if (problem) check.addIssue(`URL '${value}' ${problem}`);
});

/** Whether `/start` can bring this payload. */
export function isPayload(text: string): boolean {
  return payload.test(text);
}

const span = { offset: z.int().min(0), length: z.int().min(1) };

const plain = z.enum([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
]);

const user = z.looseObject({ id: z.int(), is_bot: z.boolean(), first_name: z.string() });

const entity = z.discriminatedUnion('type', [
  z.strictObject({ type: plain, ...span }),
  z.strictObject({ type: z.literal('pre'), ...span, language: z.string().optional() }),
  z.strictObject({ type: z.literal('text_link'), ...span, url: link }),
  z.strictObject({ type: z.literal('text_mention'), ...span, user }),
  z.strictObject({ type: z.literal('custom_emoji'), ...span, custom_emoji_id: z.string() }),
  z.strictObject({
    type: z.literal('date_time'),
    ...span,
    unix_time: z.int(),
    date_time_format: z.string().regex(/^(r|w?[dD]?[tT]?)$/),
  }),
]);

/** A list of entities, each for itself. */
export const entities = z.array(entity).max(mostEntities, `more than ${mostEntities} entities`);

function splitsPair(text: string, at: number): boolean {
  return at > 0 && /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));
}

const rigid = new Set(['pre', 'code']);
const quotes = new Set(['blockquote', 'expandable_blockquote']);

function pairProblem(one: MessageEntity, two: MessageEntity): string | undefined {
  const [oneEnd, twoEnd] = [one.offset + one.length, two.offset + two.length];
  if (oneEnd <= two.offset || twoEnd <= one.offset) return undefined;
  const contains = one.offset <= two.offset && twoEnd <= oneEnd;
  const isInside = two.offset <= one.offset && oneEnd <= twoEnd;
  if (!contains && !isInside) return 'entities overlap without one being inside of the other';
  if (rigid.has(one.type) || rigid.has(two.type)) return 'pre and code hold no other entities';
  return quotes.has(one.type) && quotes.has(two.type) ? 'block quotations are nested' : undefined;
}

/** What is wrong with entities in this text, if anything. */
export function entitiesProblem(text: string, list: readonly MessageEntity[]): string | undefined {
  for (const [at, one] of list.entries()) {
    const end = one.offset + one.length;
    if (end > text.length) return `entity ${at} ends at ${end} in a text of ${text.length}`;
    if (splitsPair(text, one.offset) || splitsPair(text, end)) {
      return `entity ${at} splits a surrogate pair`;
    }
    const found = list.slice(at + 1).map((two) => pairProblem(one, two));
    const problem = found.find((each) => each !== undefined);
    if (problem) return problem;
  }
  return undefined;
}
