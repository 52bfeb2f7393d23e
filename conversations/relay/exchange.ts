import type { Scene } from '../scene.ts';
import { type Exchange, type Session, settled } from '../session.ts';

/** Of a long exchange the latest messages are kept. */
const MOST_MESSAGES = 50;

/** The messages of an exchange, the oldest first. */
export function messagesOf({ exchange }: Session): Exchange['messages'] {
  return exchange?.messages ?? [];
}

/** The session with one more message in its exchange, which is open from then on. */
export function noted(scene: Scene, from: 'person' | 'office', text: string): Session {
  const message = { from, at: scene.now.toISOString(), text };
  const messages = [...messagesOf(scene.session), message].slice(-MOST_MESSAGES);
  return { ...scene.session, exchange: { open: true, messages } };
}

/** The session with its exchange closed; what was written stays. */
export function closed(session: Session): Session {
  return { ...session, exchange: { open: false, messages: messagesOf(session) } };
}

/** The session with nothing pending, and without the question that the text did not answer. */
export function takenUp(session: Session): Session {
  const { unanswered: _, ...rest } = settled(session);
  return rest;
}
