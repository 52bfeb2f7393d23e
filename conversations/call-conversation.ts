import type { Call } from '../rules/language/call.ts';
import { CallMistake, type Mistake, repeated } from '../rules/language/mistakes.ts';
import { factIds } from '../rules/rulebook.ts';
import { type Cues, cueMistakes } from './messages/cues/cues.ts';
import type { Phrasings } from './questions/subject.ts';

/** How one call is talked about: the order of its questions and where its words are. */
export interface CallConversation {
  readonly call: Call;
  /** The questions, by fact, in groups: within a group the less sensitive is asked first. */
  readonly questions: readonly (readonly string[])[];
  /** The roles that keep several cases, by name. */
  readonly manyCases: readonly string[];
  /** Other calls that may fit a person whom this one turns away. */
  readonly alternatives: readonly string[];
  /** The folder of the call's Fluent files, one a language. */
  readonly locales: URL;
  /** The phrases by which facts are named and stated in passing; without any, only the open question is answered. */
  readonly cues?: Cues;
  /** How people ask about the call; without any, questions are answered by the words of its clauses. */
  readonly phrasings?: Phrasings;
}

const SENSITIVITY = { none: 0, personal: 1, special: 2 };

function checkQuestions({ call, questions }: CallConversation): Mistake[] {
  const at = 'questions';
  const asked = questions.flat();
  const facts = factIds(call).filter((fact) => fact !== 'role');
  return [
    ...repeated(asked).map((id) => ({ at, reason: `"${id}" is asked twice` })),
    ...asked
      .filter((id) => !facts.includes(id))
      .map((id) => ({ at, reason: `"${id}" is a question for no fact` })),
    ...facts
      .filter((id) => !asked.includes(id))
      .map((id) => ({ at, reason: `no question asks for the fact "${id}"` })),
  ];
}

/**
 * Declares how a call is talked about.
 * @throws CallMistake naming every mistake with its place and reason.
 */
export function defineConversation(conversation: CallConversation): CallConversation {
  const { call } = conversation;
  const strangers = conversation.manyCases.filter((role) => !call.roles.includes(role));
  const mistakes = [
    ...checkQuestions(conversation),
    ...strangers.map((role) => ({
      at: 'manyCases',
      reason: `"${role}" is not a role of the call`,
    })),
    ...(conversation.cues ? cueMistakes(call, conversation.cues) : []),
  ];
  if (mistakes.length > 0) throw new CallMistake(call.id, mistakes);
  return conversation;
}

/** The questions in the order in which they are asked, `role` first where the call has roles. */
export function orderOf({ call, questions }: CallConversation): string[] {
  const rank = (id: string) => SENSITIVITY[call.facts[id]?.sensitivity ?? 'none'];
  const sorted = questions.flatMap((group) => [...group].sort((a, b) => rank(a) - rank(b)));
  return call.roles.length > 0 ? ['role', ...sorted] : sorted;
}
