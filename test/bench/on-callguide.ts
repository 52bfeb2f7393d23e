import type { Event } from '../../conversations/event.ts';
import { parseSession, type Session } from '../../conversations/session.ts';
import { NO_SETTINGS } from '../../conversations/settings.ts';
import { turn } from '../../conversations/turn.ts';
import { callguideForm } from './callguide-form.ts';
import type { Contestant, Turned } from './contestant.ts';
import type { Answer, Form } from './form.ts';

const START = { kind: 'command', command: 'start', argument: '', language: 'en' } as const;
const OPTIONS = { now: new Date('2024-10-10T08:00:00Z'), settings: NO_SETTINGS };

/** An answer as the neutral event that an adapter makes of it. */
export function eventOf(id: string, { button, said }: Answer): Event {
  return button
    ? { id, language: 'en', kind: 'choose', values: [said] }
    : { id, language: 'en', kind: 'text', text: said };
}

/** The neutral event that begins a conversation. */
export function startEvent(id: string): Event {
  return { id, ...START };
}

/** The form as rules, questions and words, through the real turn. */
export function onCallguide(form: Form): Contestant {
  const conversation = callguideForm(form);

  function turned(session: Session | undefined, event: Event): Turned {
    const { session: state, replies } = turn(conversation, session, event, OPTIONS);
    const ask = replies.findLast((reply) => reply.kind === 'ask');
    if (!ask && !replies.some((reply) => reply.kind === 'verdict' && reply.certain))
      throw new Error(`neither a question nor a verdict: ${JSON.stringify(replies)}`);
    return { state, asked: ask?.question };
  }

  return {
    name: 'Callguide',
    begin: () => turned(undefined, startEvent('1')),
    load: parseSession,
    turn: (state, answer) => turned(state as Session, eventOf('2', answer)),
  };
}
