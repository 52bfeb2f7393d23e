import type { Reply } from '../reply.ts';
import { type Scene, say } from '../scene.ts';
import { callsIn } from '../subscriptions/agreement.ts';

/** What is kept of a person, for how long, who sees it, and how to delete it. */
export function privacyNote(scene: Scene): Reply {
  const { desk, retentionDays: days } = scene.settings;
  const kept = say(scene, 'note-privacy', { days });
  const reminded = callsIn(scene.session, 'on').length > 0;
  const more = [
    ...(scene.session.early ? [say(scene, 'privacy-early')] : []),
    ...(desk ? [say(scene, 'privacy-desk')] : []),
    ...(reminded ? [say(scene, 'privacy-reminders')] : []),
  ];
  return { kind: 'note', topic: 'privacy', text: [kept, ...more].join('\n') };
}
