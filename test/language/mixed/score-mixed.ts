import { fromSet } from '../strangers.ts';
import { type Labelled, SETS } from './labelled.ts';
import { type Scored, score } from './score.ts';

/** One line of the table. */
interface Line {
  readonly set: string;
  readonly tuned: string;
  readonly held: string;
}

interface Both {
  readonly labelled: Labelled;
  readonly scored: Scored;
}

const LANGUAGES = ['en', 'zh', 'ru'];

function scored(labelled: Labelled): Both {
  return { labelled, scored: score(labelled) };
}

function percent(right: number, all: number): string {
  return all === 0 ? '-' : `${((100 * right) / all).toFixed(1)} % of ${all}`;
}

function lineOf(set: string, all: readonly Both[], told: (half: readonly Both[]) => string): Line {
  return {
    set,
    tuned: told(all.filter((one) => !one.labelled.held)),
    held: told(all.filter((one) => one.labelled.held)),
  };
}

function linesOf(language: string, all: readonly Both[], from: string): Line[] {
  const own = all.filter((one) => one.labelled.language === language);
  const count = (half: readonly Both[], is: (scored: Scored) => boolean) =>
    half.filter((one) => is(one.scored)).length;
  return [
    lineOf(`${language} mixed, all right${from}`, own, (half) =>
      percent(
        count(half, (one) => one.right),
        half.length,
      ),
    ),
    lineOf(
      `${language} mixed, wrongly taken${from}`,
      own,
      (half) => `${count(half, (one) => one.silent)}`,
    ),
    lineOf(
      `${language} mixed, wrong clause${from}`,
      own,
      (half) => `${count(half, (one) => one.invented)}`,
    ),
  ];
}

/** The table of the labelled messages as lines, then what went wrong in the part that is tuned on. */
export function mixedReport(): string[] {
  const sets = Object.entries(SETS).map(([name, set]) => [name, set.map(scored)] as const);
  const lines = sets.flatMap(([name, set]) =>
    LANGUAGES.flatMap((language) => linesOf(language, set, fromSet(name))),
  );
  const mistakes = sets
    .flatMap(([, set]) => set)
    .filter(({ labelled, scored }) => !labelled.held && !scored.right)
    .map(({ labelled, scored }) => `  ${labelled.language} ${labelled.text} ≠ ${scored.got}`);
  const row = (set: string, tuned: string, held: string) =>
    `${set.padEnd(36)}${tuned.padEnd(18)}${held}`;
  return [
    row('set', 'tuned', 'held'),
    ...lines.map((one) => row(one.set, one.tuned, one.held)),
    ...mistakes,
  ];
}
