import { z } from 'zod';
import type { FactValue } from '../rules/language/facts.ts';

const bound = z.union([z.string(), z.number()]);

/** What a stored answer can be. */
const factValue: z.ZodType<FactValue> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()).readonly(),
  z.strictObject({ atLeast: bound.exactOptional(), atMost: bound.exactOptional() }).readonly(),
]);

const answers = z.record(z.string(), factValue);

const storedCase = z.object({
  call: z.string(),
  callVersion: z.number(),
  name: z.string(),
  /** The answers, in the order in which they were given. */
  facts: answers,
  /** The questions answered with "not sure". */
  parked: z.array(z.string()),
  /** Answers that no longer matter; they come back when they do. */
  aside: answers,
  /** The facts that were told ahead of their question; none in a case kept before this was noted. */
  ahead: z.array(z.string()).default([]),
  /** The checklist items that are done. */
  ticks: z.array(z.string()),
  /** Whether the person wants every question, also after the outcome is certain. */
  all: z.boolean(),
  /** The verdict that was last told, in short; empty before the first. */
  told: z.string(),
});

const pending = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirm'), fact: z.string(), candidates: z.array(factValue) }),
  z.object({ kind: z.literal('change'), fact: z.string(), to: factValue.nullable() }),
  z.object({ kind: z.literal('edit'), fact: z.string() }),
  z.object({ kind: z.literal('pick') }),
  z.object({ kind: z.literal('forget') }),
  z.object({ kind: z.literal('restart') }),
  z.object({ kind: z.literal('ask-office') }),
  z.object({ kind: z.literal('send-to-office'), text: z.string() }),
]);

const exchange = z.object({
  /** Whether what the person writes next goes into the same thread. */
  open: z.boolean(),
  /** What was written, the oldest first; of a long exchange the latest. */
  messages: z.array(
    z.object({ from: z.enum(['person', 'office']), at: z.string(), text: z.string() }),
  ),
});

const session = z.object({
  version: z.literal(1),
  language: z.string(),
  /** Whether the person, or a deep link, named the language. */
  languageChosen: z.boolean(),
  /** Whether the person has been told what is kept. */
  informed: z.boolean(),
  cases: z.array(storedCase),
  /** The place of the case that is talked about; -1 before there is one. */
  current: z.number(),
  pending: pending.exactOptional(),
  /** What is asked once nothing is pending, one after the other. */
  waiting: z.array(pending).exactOptional(),
  /** What was agreed about writing to the person by oneself, by call, and when (an ISO instant). */
  reminders: z
    .record(
      z.string(),
      z.object({ state: z.enum(['offered', 'left', 'on', 'off']), at: z.string() }),
    )
    .exactOptional(),
  /** The person's own time zone, once they named it: an IANA name, or an offset as `+05:30`. */
  timeZone: z.string().exactOptional(),
  /** How many messages were written in another language than the chosen one, since it was offered. */
  written: z.record(z.string(), z.number()).exactOptional(),
  /** What was told before a call was chosen, as written, until one is and it is known who writes. */
  early: z.array(z.string()).exactOptional(),
  /** The language that was offered with the last replies, until the next event. */
  offeredLanguage: z.string().exactOptional(),
  /** The question that the text did not answer, until the next event. */
  unanswered: z.string().exactOptional(),
  /** What the person and the office wrote to each other. */
  exchange: exchange.exactOptional(),
});

/** What is kept of one address. */
export type Session = Readonly<z.infer<typeof session>>;

/** One set of answers to one call. */
export type Case = Readonly<z.infer<typeof storedCase>>;

/** What a person and the office wrote to each other. */
export type Exchange = Readonly<z.infer<typeof exchange>>;

/** What a person was asked beside the interview and has not yet answered. */
export type Pending = z.infer<typeof pending>;

/** A session that this version cannot read; its answers are left as they are. */
export class UnreadableSession extends Error {
  readonly code = 'unreadable-session';
}

/**
 * Reads a stored session.
 * @throws UnreadableSession where it is of a newer version or broken; nothing is thrown away.
 */
export function parseSession(stored: unknown): Session {
  const parsed = session.safeParse(stored);
  if (parsed.success) return parsed.data;
  throw new UnreadableSession('the stored session cannot be read', { cause: parsed.error });
}

/** A session in which nothing has been said. */
export function newSession(language: string, languageChosen: boolean): Session {
  return { version: 1, language, languageChosen, informed: false, cases: [], current: -1 };
}

/** A case in which nothing has been answered. */
export function newCase(call: string, callVersion: number, name: string): Case {
  return {
    ...{ call, callVersion, name, facts: {}, parked: [], aside: {}, ahead: [], ticks: [] },
    ...{ all: false, told: '' },
  };
}

/** The session with its present case replaced. */
export function withCase(session: Session, changed: Case): Session {
  return {
    ...session,
    cases: session.cases.map((one, i) => (i === session.current ? changed : one)),
  };
}

/** The session with nothing pending. */
export function settled({ pending: _pending, ...session }: Session): Session {
  return session;
}
