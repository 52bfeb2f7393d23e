import type { Reply } from '../reply.ts';
import { after, type CaseScene, note, say, sayOf } from '../scene.ts';
import { withCase } from '../session.ts';
import { outcomeLeft } from './assessed.ts';
import { nextQuestion } from './next-question.ts';
import { sorted } from './relevant.ts';
import { renamed, stillAsked } from './renamed.ts';
import { toldOf } from './told.ts';

/** The outcome that a case was told; empty where it was told none. */
function outcomeTold({ case: kept }: CaseScene): string {
  return toldOf(kept).outcome.replace('+', '');
}

/** The answers as the call takes them now; who saw everything sees the outcome first, once there is one. */
function sortedNow(scene: CaseScene): CaseScene {
  const now = sorted(scene);
  const isAskedOn = now.case.all && nextQuestion(now).phase === 'verdict';
  if (outcomeTold(scene) === '' || !isAskedOn || outcomeLeft(now).settled === undefined) return now;
  return sorted(after(scene, { all: false }));
}

/** What is said of a result that was told under the older version. */
function onResult(scene: CaseScene, told: string): Reply[] {
  if (told === '') return [];
  const { settled = 'open' } = outcomeLeft(scene);
  if (nextQuestion(scene).phase !== 'verdict' && settled === told)
    return [note(scene, 'result-same')];
  const isKnown = scene.topic.call.outcomes.some(({ id }) => id === told);
  const title = isKnown ? sayOf(scene, `outcome-${told}`) : say(scene, 'outcome-open');
  const before = { before: title, known: isKnown || told === 'open' ? 'yes' : 'no' };
  const isOpen = nextQuestion(scene).phase === 'verdict';
  return [note(scene, isOpen ? 'result-unsettled' : 'result-changed', before)];
}

/**
 * Brings a case that was kept under another version of its call up to the present one. Whoever was told
 * a result hears whether it still holds, and is told the verdict again as soon as there is one.
 */
export function upToDate(scene: CaseScene): { scene: CaseScene; replies: Reply[] } {
  const { version } = scene.topic.call;
  if (scene.case.callVersion === version) return { scene, replies: [] };
  const now = sortedNow(after(scene, renamed(scene)));
  const told = outcomeTold(scene);
  const changed = { ...now.case, callVersion: version, told: '' };
  const session = stillAsked(now, scene.session, withCase(now.session, changed));
  const present = { ...now, case: changed, session };
  return { scene: present, replies: [note(present, 'call-changed'), ...onResult(present, told)] };
}
