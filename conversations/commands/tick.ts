import { isTurnedAway } from '../interview/next-question.ts';
import { checklist, itemsOf } from '../replies/checklist.ts';
import type { Reply } from '../reply.ts';
import { after, type CaseScene, note, type Step } from '../scene.ts';

/** The items named by place in the list or by id. */
function named(scene: CaseScene, argument: string): string[] {
  const listed = checklist(scene) as Extract<Reply, { kind: 'checklist' }>;
  const ids = listed.items.map((item) => item.item);
  return argument
    .split(/[\s,;、，]+/u)
    .map((part) => ids[Number(part) - 1] ?? ids.find((id) => id === part))
    .filter((id) => id !== undefined);
}

/** Ticks items of the checklist, or takes their ticks away; ticks last. */
export function tick(scene: CaseScene, argument: string, done: boolean): Step {
  const ids = named(scene, argument);
  if (ids.length === 0) return { session: scene.session, replies: [note(scene, 'tick-which')] };
  const kept = scene.case.ticks.filter((id) => !ids.includes(id));
  const changed = after(scene, { ticks: done ? [...kept, ...ids] : kept });
  return { session: changed.session, replies: [checklist(changed)] };
}

/** Shows the checklist as it is by now. */
export function showChecklist(scene: CaseScene): Step {
  const none = isTurnedAway(scene) || itemsOf(scene).length === 0;
  const replies = none ? [note(scene, 'checklist-none')] : [checklist(scene)];
  return { session: scene.session, replies };
}
