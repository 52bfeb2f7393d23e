import { LABELLED, type Labelled, STRANGERS_ANSWERS, score } from './labelled.ts';

function share(set: readonly Labelled[], language: string, held: boolean): string {
  const scored = set.filter((one) => one.language === language && one.held === held).map(score);
  const right = scored.filter((one) => one.right).length;
  const silent = scored.filter((one) => one.silent).length;
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

/** The share of typed answers that are read right, by set, language and part, then what went wrong in the tuned part. */
export function answerReport(): string[] {
  return [
    ...rows(LABELLED, ''),
    ...rows(STRANGERS_ANSWERS, ', strangers'),
    ...mistakes([...LABELLED, ...STRANGERS_ANSWERS]),
  ];
}
