import { z } from 'zod';
import type { Conversation, Topic } from '../../conversations/conversation.ts';
import type { Call } from '../../rules/language/call.ts';
import type { Fact } from '../../rules/language/facts.ts';
import { CallguideError } from '../callguide-error.ts';
import { isAskable } from '../projection/projected-answers.ts';
import { type AudienceMistake, mistakesIn } from './audience-mistakes.ts';

/**
 * Who is written to: of those who asked to hear of a call, the ones of whom a condition is certain. The
 * call is no part of the condition: people agree call by call, and answers belong to one.
 */
export interface Audience {
  readonly call: string;
  /** A condition in the language of the rules, over its fields and `FIELDS`. */
  readonly where: AudienceCondition;
}

/** A condition as plain data, checked by `checkAudience`. */
export type AudienceCondition = Readonly<Record<string, unknown>>;

const written = z.strictObject({
  call: z.string().min(1),
  where: z.record(z.string(), z.unknown()).default({ always: true }),
});

/** What else than answers an audience may ask for. */
export const FIELDS = {
  language: 'language',
  platform: 'platform',
  workspace: 'workspace',
  outcome: 'outcome',
  openItems: 'openItems',
  doneItems: 'doneItems',
  subscribedSince: 'subscribedSince',
} as const;

/** The languages, platforms and workspaces that there are. */
export interface Surroundings {
  readonly languages: readonly string[];
  readonly platforms: readonly string[];
  readonly workspaces: readonly string[];
}

const OPEN = 'open';

/** The fields that an audience of a call may ask for, as the facts of a call of its own. */
function fieldsOf(call: Call, around: Surroundings): Readonly<Record<string, Fact>> {
  const askable = Object.entries(call.facts).filter(([, fact]) => isAskable(fact));
  const choice = (options: readonly string[]) => ({ kind: 'choice', options }) as const;
  const items = { kind: 'choices', options: call.checklist.map(({ id }) => id) } as const;
  return {
    ...Object.fromEntries(askable),
    [FIELDS.language]: choice(around.languages),
    [FIELDS.platform]: choice(around.platforms),
    [FIELDS.workspace]: choice(around.workspaces),
    [FIELDS.outcome]: choice([...call.outcomes.map(({ id }) => id), OPEN]),
    [FIELDS.openItems]: items,
    [FIELDS.doneItems]: items,
    [FIELDS.subscribedSince]: { kind: 'date', earliest: '2000-01-01', latest: '2100-01-01' },
  };
}

function topicOf({ topics }: Conversation, id: string): Topic {
  const topic = topics.find((one) => one.id === id);
  if (topic) return topic;
  const known = topics.map((one) => one.id).join(', ');
  throw new CallguideError('broadcast', `audience: there is no call "${id}"; there is: ${known}`);
}

/** The call whose facts are what an audience of a call may ask for. */
function askedOf({ call }: Topic, around: Surroundings): Call {
  return { ...call, facts: fieldsOf(call, around), derived: {} };
}

/**
 * The mistakes in a condition for an audience of a call.
 * @throws CallguideError `broadcast` where there is no such call.
 */
export function audienceMistakes(
  conversation: Conversation,
  around: Surroundings,
  { call, where }: { readonly call: string; readonly where: unknown },
): readonly AudienceMistake[] {
  return mistakesIn(askedOf(topicOf(conversation, call), around), where);
}

/**
 * Reads an audience and checks it against the call.
 * @throws CallguideError `broadcast`, naming each unknown field or value with the known ones.
 */
export function checkAudience(
  conversation: Conversation,
  around: Surroundings,
  input: unknown,
): Audience {
  const parsed = written.safeParse(input);
  if (!parsed.success)
    throw new CallguideError('broadcast', `audience: ${z.prettifyError(parsed.error)}`);
  const mistakes = audienceMistakes(conversation, around, parsed.data);
  if (mistakes.length === 0) return parsed.data;
  const lines = mistakes.map(({ place, reason }) =>
    ['audience', ...place].join(' › ').concat(`: ${reason}`),
  );
  throw new CallguideError('broadcast', lines.join('\n'));
}
