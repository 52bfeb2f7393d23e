import type { CaseScene } from '../../scene.ts';
import type { Part } from '../parts/parts.ts';
import type { Value } from '../values/values.ts';
import { type Mention, mentionsIn } from './mentions.ts';

/** What those who write for another person say of themselves. */
interface SaidOfWriter {
  readonly mentions: Mention[];
  readonly likely: Mention[];
}

/** The parts in which writers speak of themselves, as long as nothing else comes between them. */
function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = [];
  parts.forEach((part, at) => {
    if (part.stance !== 'self') return;
    const run = runs.at(-1);
    if (run && run.at(-1) === parts[at - 1] && run.at(-1)?.sentence === part.sentence)
      run.push(part);
    else runs.push([part]);
  });
  return runs;
}

/** Parts with the one behind each. */
function pairsOf(run: readonly Part[]): Part[][] {
  return run.slice(1).map((part, at) => [run[at] as Part, part]);
}

/** Parts that stand one behind the other as one: "I am a professor here, Chinese". */
export function asOne(run: readonly Part[]): Part {
  const [first, ...others] = run as [Part, ...Part[]];
  const text = others.reduce(
    (all, one) => all + ','.padEnd(one.start - first.start - all.length) + one.text,
    first.text,
  );
  return { ...first, text, end: first.start + text.length };
}

/** Whether a fact is of those who invite, and so one that they can tell of themselves. */
function isOfHost(scene: CaseScene, { fact }: Mention): boolean {
  return scene.topic.call.facts[fact]?.knownBy !== undefined;
}

/** What writers for another person say of themselves, part by part and taken together: only what the hosts know. */
export function saidOfWriter(
  scene: CaseScene,
  parts: readonly Part[],
  values: readonly Value[],
  open: string | undefined,
): SaidOfWriter {
  const read = runsOf(parts)
    .flatMap((run) => [...run, ...pairsOf(run).map(asOne)])
    .map((part) => mentionsIn(scene, part, values, open));
  return {
    mentions: read.flatMap((one) => one.mentions).filter((one) => isOfHost(scene, one)),
    likely: read.flatMap((one) => one.likely).filter((one) => isOfHost(scene, one)),
  };
}
