import type { Reply } from '../reply.ts';
import { type CaseScene, note, type Scene, type Step } from '../scene.ts';

const BYTES_AT_ONCE = 8192;

/** Text as base64 of its UTF-8 bytes. */
function base64Of(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let letters = '';
  for (let i = 0; i < bytes.length; i += BYTES_AT_ONCE)
    letters += String.fromCharCode(...bytes.subarray(i, i + BYTES_AT_ONCE));
  return btoa(letters);
}

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
