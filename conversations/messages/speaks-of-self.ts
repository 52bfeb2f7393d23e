import type { CaseScene } from '../scene.ts';
import { readyCues } from './cues.ts';

/** Whether the one who writes is the one whom the facts are about. */
export function speaksOfSelf(scene: CaseScene): boolean {
  const { self } = readyCues(scene.topic.cues);
  const role = scene.case.facts.role;
  return self.length === 0 || role === undefined || self.includes(String(role));
}
