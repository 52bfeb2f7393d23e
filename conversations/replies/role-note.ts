import type { Reply } from '../reply.ts';
import { type CaseScene, sayOf } from '../scene.ts';

/** What follows for a role, once it is known: as that the host applies, not the scientist. */
export function roleNote(scene: CaseScene, role: string): Reply[] {
  const id = `role-note-${role}`;
  if (!scene.topic.words.has(scene.session.language, id)) return [];
  return [{ kind: 'note', topic: 'role', text: sayOf(scene, id) }];
}
