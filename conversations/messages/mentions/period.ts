import type { CaseScene } from '../../scene.ts';
import type { Part } from '../parts/parts.ts';
import { EVENT } from '../parts/phrases.ts';
import { UP_TO } from '../values/read-as.ts';
import type { Value } from '../values/values.ts';
import type { NameHit } from './option-mentions.ts';

/** What joins the first day of a time and its last. */
const JOINED =
  /^\s*(?:[-–—~]+|(?:up )?to|until|till|through|по|до|起?,?(?:一直)?(?:干|做|开展|进行|持续|执行)?[到至])\s*$/u;

function isPlanned({ topic }: CaseScene, fact: string): boolean {
  const declared = topic.call.facts[fact];
  return declared?.kind === 'date' && declared.past !== true;
}

/** Whether a day can be one of those between which something is planned: no other fact is named. */
export function isOfPeriod(scene: CaseScene, named: string | undefined): boolean {
  return named === undefined || isPlanned(scene, named);
}

/** The facts between which what is planned runs: its start, and the end where that is asked right behind it. */
function endsOf(scene: CaseScene): readonly (string | undefined)[] {
  const { order } = scene.topic;
  const start = order.findIndex((fact) => isPlanned(scene, fact));
  const [first, next = ''] = [order[start], order[start + 1]];
  return [first, isPlanned(scene, next) ? next : undefined];
}

/** Whether two values are the first and the last day of one time. */
function isPeriod({ text, start }: Part, first: Value, last: Value): boolean {
  if (first.kind !== 'date' || last.kind !== 'date') return false;
  const between = text.slice(first.end - start, last.start - start);
  return JOINED.test(between) || (between.trim() === '' && UP_TO.test(last.written));
}

/** Whether a part names a choice, which then lasts so long, and not what is planned: "my job is from 2025 to 2027". */
function namesOther({ topic }: CaseScene, names: readonly NameHit[]): boolean {
  const kinds = names.map(({ meaning }) => topic.call.facts[meaning]?.kind);
  return kinds.includes('choice') || kinds.includes('yes-no');
}

/** Of which facts the two days of a period are: "1 Jan 2025 – 31 Dec 2026"; of none where it is no plan. */
export function periodIn(
  scene: CaseScene,
  part: Part,
  names: readonly NameHit[],
  values: readonly Value[],
): ReadonlyMap<Value, string | undefined> {
  const at = values.findIndex((one, place) => {
    const next = values[place + 1];
    return next !== undefined && isPeriod(part, one, next);
  });
  if (at < 0) return new Map();
  const isElse = EVENT.test(part.text) || namesOther(scene, names);
  const [start, end] = isElse ? [] : endsOf(scene);
  return new Map([
    [values[at] as Value, start],
    [values[at + 1] as Value, end],
  ]);
}
