import type { Event } from '../event.ts';
import type { Reply } from '../reply.ts';
import { type Scene, type Step, say } from '../scene.ts';
import { askButton } from './prompts.ts';

/** A question that the text does not answer can be passed on to the office, where it has a desk. */
export function offerOffice(scene: Scene, event: Event, step: Step): Step {
  const { session, replies } = step;
  const isOpen = replies.some((one) => one.kind === 'answer' && one.status === 'not-in-text');
  if (!scene.settings.desk || !session || event.kind !== 'text' || !isOpen) return step;
  const offer: Reply = {
    ...{ kind: 'note', topic: 'offer-office', text: say(scene, 'note-offer-office') },
    choices: askButton(scene),
  };
  return { ...step, session: { ...session, unanswered: event.text }, replies: [...replies, offer] };
}
