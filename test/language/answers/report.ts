import { fromSet } from '../strangers.ts';
import { wronglyTaken } from './in-turn.ts';
import { type Labelled, SETS, score } from './labelled.ts';

function share(set: readonly Labelled[], language: string, held: boolean): string {
  const scored = set.filter((one) => one.language === language && one.held === held).map(score);
  const right = scored.filter((one) => one.right).length;
  const silent = scored.filter((one) => one.silent).length;
  if (scored.length === 0) return '-';
  const percent = ((right / scored.length) * 100).toFixed(1);
  return `${percent} % of ${scored.length}, wrong silent acceptances ${silent}`;
}

function rows(set: readonly Labelled[], from: string): string[] {
  const languages = [...new Set(set.map((one) => one.language))];
  return languages.map(
    (language) =>
      `${(language + from).padEnd(15)}tuned ${share(set, language, false)}; held ${share(set, language, true)}`,
  );
}

function mistakes(set: readonly Labelled[]): string[] {
  return set
    .filter((one) => !one.held && !score(one).right)
    .map(
      ({ language, heading, text, wanted }) =>
        `  ${language} ${heading}: ${text} => ${wanted.join('|')}`,
    );
}

function turnRows(set: readonly Labelled[], from: string): string[] {
  const inTurn = set.flatMap((one) => {
    const taken = wronglyTaken(one);
    return taken ? [{ ...one, wrong: taken.length > 0 }] : [];
  });
  const count = (language: string, held: boolean) => {
    const half = inTurn.filter((one) => one.language === language && one.held === held);
    return `${half.filter((one) => one.wrong).length} of ${half.length}`;
  };
  return [...new Set(set.map((one) => one.language))].map(
    (language) =>
      `${(language + from).padEnd(15)}wrongly taken in a whole turn: tuned ${count(language, false)}; held ${count(language, true)}`,
  );
}

function turnMistakes(set: readonly Labelled[]): string[] {
  return set.flatMap((one) => {
    const taken = one.held ? [] : (wronglyTaken(one) ?? []);
    const { language, heading, text } = one;
    return taken.length > 0
      ? [`  ${language} ${heading}: ${text} => took ${taken.join(', ')}`]
      : [];
  });
}

/** The share of typed answers that are read right, by set, language and part, then what went wrong in the tuned part. */
export function answerReport(): string[] {
  const sets = Object.entries(SETS);
  const all = sets.flatMap(([, set]) => set);
  return [
    ...sets.flatMap(([name, set]) => rows(set, fromSet(name))),
    ...sets.flatMap(([name, set]) => turnRows(set, fromSet(name))),
    ...mistakes(all),
    ...turnMistakes(all),
  ];
}
