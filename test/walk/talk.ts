import type { Conversation } from '../../conversations/conversation.ts';
import type { Event } from '../../conversations/event.ts';
import { takeAnswer } from '../../conversations/interview/answer-question.ts';
import type { Reply } from '../../conversations/reply.ts';
import { type CaseScene, caseScene } from '../../conversations/scene.ts';
import type { Session } from '../../conversations/session.ts';
import { NO_SETTINGS } from '../../conversations/settings.ts';
import { turn } from '../../conversations/turn.ts';
import type { FactValue } from '../../rules/language/facts.ts';
import type { Graph, Step } from './graph.ts';

/** The moment of every turn of the walk: the call is out, and its days lie ahead. */
const NOW = new Date('2026-03-01T12:00:00Z');
/** The button of a question that somebody is not sure about. */
const UNSURE = 'not-sure';

/** What is told in one turn, and what is kept after it. */
export interface Told {
  readonly session: Session;
  readonly replies: readonly Reply[];
}

/** A person who talks with buttons only; `session` is what is kept before the event. */
export class Talk {
  readonly #conversation: Conversation;
  turns = 0;

  constructor(conversation: Conversation) {
    this.#conversation = conversation;
  }

  #send(session: Session | undefined, event: Omit<Event, 'id'> & Record<string, unknown>): Told {
    this.turns += 1;
    const whole = { id: String(this.turns), language: 'en', ...event } as Event;
    const told = turn(this.#conversation, session, whole, { now: NOW, settings: NO_SETTINGS });
    if (!told.session) throw new Error('the session is gone');
    return { session: told.session, replies: told.replies };
  }

  /** Begins with a call and a role, as a deep link does. */
  start({ call, role }: Pick<Graph, 'call' | 'role'>): Told {
    const argument = [call.id, role, 'en'].filter((part) => part !== undefined).join(' ');
    return this.#send(undefined, { kind: 'command', command: 'start', argument });
  }

  /** Tells an answer ahead of its question, as a message with several things in it does; then asks how it stands. */
  tell(session: Session, fact: string, value: FactValue): Told {
    const scene = { conversation: this.#conversation, settings: NO_SETTINGS, now: NOW, session };
    const unasked = { phase: 'verdict', question: undefined } as const;
    const step = takeAnswer(caseScene(scene) as CaseScene, fact, value, unasked);
    return this.#send(step.session, { kind: 'command', command: 'status', argument: '' });
  }

  answer(session: Session, { fact, value }: Step): Told {
    return this.#send(session, { kind: 'choose', question: fact, values: buttonsOf(value) });
  }

  /** Changes an answer as a person does: names it, answers anew, and keeps what is shown. */
  change(session: Session, step: Step): Told {
    const named = this.#send(session, { kind: 'command', command: 'change', argument: step.fact });
    const shown = this.answer(named.session, step);
    return this.#send(shown.session, { kind: 'choose', values: ['keep'] });
  }
}

function buttonsOf(value: FactValue | typeof UNSURE): string[] {
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return Array.isArray(value) ? [...(value as readonly string[])] : [String(value)];
}

/** The question that is asked last; undefined where nothing is. */
export function askedIn({ replies }: Told): string | undefined {
  const last = replies.findLast((reply) => reply.kind === 'ask');
  return last?.kind === 'ask' ? last.question : undefined;
}

/** The outcome of the verdict that is told last. */
export function outcomeIn({ replies }: Told): string | undefined {
  const last = replies.findLast((reply) => reply.kind === 'verdict');
  return last?.kind === 'verdict' ? last.outcome : undefined;
}
