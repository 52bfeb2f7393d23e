import { LABELLED, score } from './labelled.ts';

function share(language: string, held: boolean): string {
  const scored = LABELLED.filter((one) => one.language === language && one.held === held).map(
    score,
  );
  const right = scored.filter((one) => one.right).length;
  const silent = scored.filter((one) => one.silent).length;
  const percent = ((right / scored.length) * 100).toFixed(1);
  return `${percent} % of ${scored.length}, wrong silent acceptances ${silent}`;
}

/** The share of typed answers that are read right, by language and part. */
export function answerReport(): string[] {
  const languages = [...new Set(LABELLED.map((one) => one.language))];
  return languages.map(
    (language) => `${language}  tuned ${share(language, false)}; held ${share(language, true)}`,
  );
}
