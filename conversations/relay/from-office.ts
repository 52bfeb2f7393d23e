import type { OfficeEvent } from '../event.ts';
import { contactParagraph } from '../replies/contact.ts';
import type { Reply } from '../reply.ts';
import { type Scene, type Step, say } from '../scene.ts';
import type { Session } from '../session.ts';
import { closed, messagesOf, noted } from './exchange.ts';

function withoutTaken(session: Session, text: string): Session {
  const messages = messagesOf(session).filter((one) => one.from !== 'office' || one.text !== text);
  return { ...session, exchange: { open: session.exchange?.open ?? false, messages } };
}

function sessionAfter(scene: Scene, { what, text }: OfficeEvent): Session {
  if (what === 'reply' || what === 'corrected') return noted(scene, 'office', text);
  return what === 'taken-back' ? withoutTaken(scene.session, text) : closed(scene.session);
}

/** What the office wrote or did, as the person is told it; the open question comes back after it. */
export function fromOffice(scene: Scene, event: OfficeEvent): Step {
  const topic = `office-${event.what}`;
  const words = say(scene, `note-${topic}`, { text: event.text });
  const text = event.what === 'undelivered' ? `${words}\n${contactParagraph(scene)}` : words;
  const session = sessionAfter(scene, event);
  const choices = [
    { value: '/ask', label: say(scene, 'do-write-again') },
    { value: '/close', label: say(scene, 'do-close') },
  ];
  const reply: Reply = {
    ...{ kind: 'note', topic, text },
    ...(session.exchange?.open ? { choices } : {}),
  };
  return { session, replies: [reply] };
}
