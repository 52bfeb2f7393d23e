import { base64Of } from '../base64.ts';
import type { Reply } from '../reply.ts';
import { type CaseScene, note, type Scene, type Step } from '../scene.ts';

/** Hands over everything that is kept of a person, as a file. */
export function exportAll(scene: Scene): Step {
  const kept = { exportedAt: scene.now.toISOString(), ...scene.session };
  const file: Reply = {
    ...{ kind: 'file', name: 'callguide-export.json', mediaType: 'application/json' },
    base64: base64Of(`${JSON.stringify(kept, null, 2)}\n`),
  };
  return { session: scene.session, replies: [file, note(scene, 'export')] };
}

/** Everything that is known of the present case, for programs and for whoever wants to see it. */
export function knownFacts(scene: CaseScene): Step {
  const { facts, parked } = scene.case;
  return { session: scene.session, replies: [{ kind: 'facts', facts, parked }], silent: true };
}
