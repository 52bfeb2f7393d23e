import { z } from 'zod';
import type { Conversation, Topic } from '../../conversations/conversation.ts';
import type { Call } from '../../rules/language/call.ts';
import { checkCondition } from '../../rules/language/check-condition.ts';
import type { Fact } from '../../rules/language/facts.ts';
import { CallguideError } from '../callguide-error.ts';
import { isAskable } from '../projection/projected-answers.ts';

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
const FORMS = ['all', 'any', 'not', 'always'];

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

/** The fields and forms in a condition that an audience does not know. */
function unknownIn(condition: unknown, known: ReadonlySet<string>): string[] {
  if (typeof condition !== 'object' || condition === null)
    return [`not a condition: ${JSON.stringify(condition)}`];
  const one = condition as AudienceCondition;
  if ('fact' in one) {
    const others = [one.fact, one.sameAs, one.notMoreThan].filter((name) => name !== undefined);
    const strange = others.find((name) => !known.has(String(name)));
    const list = [...known].join(', ');
    return strange === undefined ? [] : [`there is no field "${strange}"; there is: ${list}`];
  }
  const [form = '', ...more] = Object.keys(one);
  if (more.length > 0 || !FORMS.includes(form))
    return [
      `an audience is made of tests of a "fact" and ${FORMS.join(', ')}, not: ${Object.keys(one).join(', ')}`,
    ];
  if (form === 'always') return [];
  if (form === 'not') return unknownIn(one.not, known);
  const parts = one[form];
  return Array.isArray(parts) ? parts.flatMap((part) => unknownIn(part, known)) : [];
}

function topicOf({ topics }: Conversation, id: string): Topic {
  const topic = topics.find((one) => one.id === id);
  if (topic) return topic;
  const known = topics.map((one) => one.id).join(', ');
  throw new CallguideError('broadcast', `audience: there is no call "${id}"; there is: ${known}`);
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
  const { call, where } = parsed.data;
  const topic = topicOf(conversation, call);
  const fields = fieldsOf(topic.call, around);
  const roles = topic.call.roles.length > 0 ? ['role'] : [];
  const unknown = unknownIn(where, new Set([...roles, ...Object.keys(fields)]));
  const place = { at: 'audience', findings: false, officeDecides: false };
  const asked = { ...topic.call, facts: fields, derived: {} };
  const mistakes =
    unknown.length > 0 ? unknown : checkCondition(asked, place, where).map((one) => one.reason);
  if (mistakes.length === 0) return parsed.data;
  throw new CallguideError('broadcast', mistakes.map((one) => `audience: ${one}`).join('\n'));
}
