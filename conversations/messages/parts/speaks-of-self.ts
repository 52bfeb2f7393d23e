import type { CaseScene } from '../../scene.ts';
import { readyCues } from '../cues/cues.ts';
import type { Whose } from './parts.ts';

/** Whether the one who writes is the one whom the facts are about. */
export function speaksOfSelf(scene: CaseScene): boolean {
  const { self } = readyCues(scene.topic.cues);
  const role = scene.case.facts.role;
  return self.length === 0 || role === undefined || self.includes(String(role));
}

/** Of whom the facts of a call are; where it names no role as theirs, they are of both sides. */
export function whoseFacts(scene: CaseScene): Whose {
  if (readyCues(scene.topic.cues).self.length === 0) return 'both';
  return speaksOfSelf(scene) ? 'own' : 'another';
}
