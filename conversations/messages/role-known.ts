import type { FactValue } from '../../rules/language/facts.ts';
import { caseScene, type Scene } from '../scene.ts';
import { type Pending, type Session, withCase } from '../session.ts';
import { readyCues } from './cues/cues.ts';
import { asking } from './waiting.ts';

/**
 * What somebody said of "I" before it was known who they are was said of the scientist only if they
 * are the scientist; for any other role each such answer is asked about again.
 */
export function onceRoleIsKnown(scene: Scene, before: Session): Session {
  const { session } = scene;
  const present = caseScene(scene);
  const old = before.cases[before.current];
  const role = present?.case.facts.role;
  if (!present || !old || role === undefined || old.facts.role !== undefined) return session;
  const { self } = readyCues(present.topic.cues);
  const early = Object.keys(old.facts);
  if (early.length === 0 || self.length === 0 || self.includes(String(role))) return session;
  const asked = early.map((fact): Pending => {
    return { kind: 'confirm', fact, candidates: [old.facts[fact] as FactValue] };
  });
  const facts = Object.fromEntries(
    Object.entries(present.case.facts).filter(([fact]) => !early.includes(fact)),
  );
  const { waiting = [] } = session;
  return asking(withCase(session, { ...present.case, facts, aside: {} }), [...asked, ...waiting]);
}
