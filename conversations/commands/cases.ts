import type { Reply } from '../reply.ts';
import { type CaseScene, note, type Step, say } from '../scene.ts';
import { settled } from '../session.ts';
import { openCase } from './start.ts';

const LONGEST_NAME = 80;

/** Whether this person keeps several cases: an office does, an applicant never sees that one can. */
export function hasManyCases(scene: CaseScene): boolean {
  return scene.topic.manyCases.includes(String(scene.case.facts.role ?? ''));
}

/** Lists the cases of the present call by name. */
export function listCases(scene: CaseScene): Step {
  const cases = scene.session.cases.filter((one) => one.call === scene.topic.id);
  const choices = cases.map((one) => ({
    value: `/case ${one.name}`.trim(),
    label: one.name || say(scene, 'case-unnamed'),
  }));
  const lines = choices.map((choice) => `• ${choice.label}`);
  const text = [say(scene, 'note-cases'), ...lines, say(scene, 'note-cases-how')].join('\n');
  const reply: Reply = { kind: 'note', topic: 'cases', text, choices };
  return { session: settled(scene.session), replies: [reply], silent: true };
}

/** Goes to the case of a name, or begins it with the same role. */
export function goToCase(scene: CaseScene, name: string): Step {
  const short = name.slice(0, LONGEST_NAME);
  const session = openCase(scene.session, scene.topic, short);
  const present = session.cases[session.current];
  const role = scene.case.facts.role as string;
  const cases = session.cases.map((one) =>
    one === present ? { ...one, facts: { role, ...one.facts } } : one,
  );
  const shown = short || say(scene, 'case-unnamed');
  return { session: { ...session, cases }, replies: [note(scene, 'case', { name: shown })] };
}
