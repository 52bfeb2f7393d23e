import type { Reply } from '../reply.ts';
import { type CaseScene, note } from '../scene.ts';
import { withCase } from '../session.ts';
import { sorted } from './relevant.ts';

/** Brings a case that was kept under an older version of its call up to the present one. */
export function upToDate(scene: CaseScene): { scene: CaseScene; replies: Reply[] } {
  if (scene.case.callVersion === scene.topic.call.version) return { scene, replies: [] };
  const now = sorted(scene);
  const changed = { ...now.case, callVersion: scene.topic.call.version };
  const session = withCase(now.session, changed);
  return { scene: { ...now, case: changed, session }, replies: [note(scene, 'call-changed')] };
}
