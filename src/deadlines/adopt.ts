import type { Deadline } from '../../conversations/settings.ts';
import type { Revision } from './revision.ts';

/** What of a deadline matters to people; two that are alike in it are one. */
function markOf({ state, deadline }: Pick<Revision, 'state' | 'deadline'>): string {
  const { kind, name, at, wholeDay, remindDays } = deadline;
  return JSON.stringify([state, kind, name, Date.parse(at), wholeDay, remindDays]);
}

/**
 * The revisions by which an office's file comes into force: what it says anew, and what it no longer
 * says. What staff have set since the file last changed stays.
 */
export function adoptedFrom(
  file: readonly Deadline[],
  histories: readonly (readonly Revision[])[],
  { office, now }: { readonly office: string; readonly now: number },
): Revision[] {
  const historyOf = ({ call, id }: Deadline) =>
    histories.find(([one]) => one?.deadline.call === call && one.deadline.id === id) ?? [];
  const made = (deadline: Deadline, state: Revision['state'], last: Revision | undefined) => {
    const revision = (last?.deadline.revision ?? 0) + 1;
    const next = { office, state, source: 'file', since: now } as const;
    return { ...next, deadline: { ...deadline, revision } };
  };
  const set = file.flatMap((deadline) => {
    const history = historyOf(deadline);
    const next = made(deadline, 'set', history.at(-1));
    const before = history.findLast(({ source }) => source === 'file');
    return before && markOf(before) === markOf(next) ? [] : [next];
  });
  const dropped = histories.flatMap((history) => {
    const last = history.at(-1);
    const isSaid = file.some((one) => historyOf(one) === history);
    if (last?.state !== 'set' || last.source !== 'file' || isSaid) return [];
    return [made(last.deadline, 'withdrawn', last)];
  });
  return [...set, ...dropped];
}
