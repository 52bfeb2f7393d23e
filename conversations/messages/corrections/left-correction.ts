import { declarationIn } from '../../../rules/rulebook.ts';
import { foldText } from '../../answers/text/fold.ts';
import type { CaseScene } from '../../scene.ts';
import { readyCues } from '../cues/cues.ts';
import { isOfPerson } from '../mentions/mention-doubts.ts';
import type { Mention } from '../mentions/mentions.ts';
import type { Said } from '../mentions/said.ts';
import type { Part } from '../parts/parts.ts';
import { ONCE } from '../parts/phrases.ts';
import { readAgain, type TakenBack } from './corrections.ts';

/** The last answered facts first; where no money goes, none is put right before where some does. */
export function answeredLast(scene: CaseScene): string[] {
  const last = Object.keys(scene.case.facts)
    .filter((fact) => fact !== 'role')
    .reverse();
  const isNothing = (fact: string) =>
    scene.case.facts[fact] === 0 && declarationIn(scene.topic.call)(fact).kind === 'money';
  return [...last.filter((fact) => !isNothing(fact)), ...last.filter(isNothing)];
}

/** A part that is left, as it is written. */
export interface Left {
  readonly part: Part;
  readonly text: string;
}

/** An answer found in parts that are left, and the parts that it was read from. */
export interface LeftAnswer {
  readonly mention: Mention;
  readonly used: readonly Part[];
}

/** Doubts about how something is written, and not about what. */
export const SLIPS = ['misspelt', 'partly-read'];

/** How something is taken back, and where the words for it stand. */
export type TakenFrom = TakenBack & { readonly from: number };

/** Facts that are said before words that take something back, the last first. */
function saidBefore({ mentions, likely }: Said, from: number): string[] {
  const before = [...mentions, ...likely].filter(({ start }) => start < from);
  return [...new Set(before.sort((a, b) => b.start - a.start).map(({ fact }) => fact))];
}

/** What was so once, or where somebody is: no citizenship of now. */
const NO_CITIZEN = new RegExp(
  `${ONCE.source}|^(?:(?:at|back|here|дома|у себя)\\s)?(?:home\\s)?(?:in|at|в|во|на)\\s|^在`,
  'u',
);

/** What only names an answer that is to be put right: "about the Chinese question". */
const ONLY_NAMES =
  /(?<!\p{L})(?:questions?|answers?|вопрос\p{L}*|ответ\p{L}*)[\s,:-]*$|(?:题|问题|回答)[\s,:-]*$/u;

/** Whether a part names a fact of which nothing is known yet, so that it corrects no other. */
function namesNew(scene: CaseScene, { text }: Left): boolean {
  const named = readyCues(scene.topic.cues).names(foldText(text));
  return named.some(({ meaning }) => meaning !== 'role' && !(meaning in scene.case.facts));
}

/** Words without a cue take back what was said just before, else the named answer, else the last that they fit. */
export function correctionIn(
  scene: CaseScene,
  said: Said,
  { from }: TakenFrom,
  left: readonly Left[],
  open: string | undefined,
): LeftAnswer | undefined {
  const isDate = (fact: string) => declarationIn(scene.topic.call)(fact).kind === 'date';
  const isChoice = (fact: string) => declarationIn(scene.topic.call)(fact).kind === 'choice';
  const last = answeredLast(scene).filter(
    (fact) => !said.denies || !(isDate(fact) || isChoice(fact)) || said.named.includes(fact),
  );
  const known = last.filter((fact) => said.named.includes(fact));
  const told = said.mentions.filter(({ start }) => start >= from).map(({ fact }) => fact);
  const named = known.filter((fact) => !told.includes(fact));
  if (known.length > 0 && named.length === 0) return undefined;
  const pending = open !== undefined && last.includes(open) ? [open] : [];
  const behind = left.filter((one) => one.part.start >= from);
  const again = behind.length > 0 && named.length === 0 ? saidBefore(said, from) : [];
  const spoken = (again.length > 0 ? behind : left).filter(
    ({ text }) => !ONLY_NAMES.test(foldText(text)),
  );
  const readIn = (facts: readonly string[], inParts = spoken) =>
    facts.flatMap((fact) =>
      inParts.flatMap(({ part, text }): LeftAnswer[] => {
        const isNot =
          isOfPerson(declarationIn(scene.topic.call)(fact)) && NO_CITIZEN.test(foldText(text));
        const parsed = isNot ? undefined : readAgain(scene, fact, text);
        if (!parsed) return [];
        return [{ mention: { fact, parsed, start: part.start, end: part.end }, used: [part] }];
      }),
    );
  const ofNamed = readIn(again.length > 0 ? again : named);
  const others = [...pending, ...last].filter((fact) => named.length === 0 || isDate(fact));
  const read =
    ofNamed.length > 0 || again.length > 0
      ? ofNamed
      : readIn(
          others,
          spoken.filter((one) => !namesNew(scene, one)),
        );
  const isSlip = ({ mention: { parsed } }: LeftAnswer) =>
    parsed.kind === 'confirm' && SLIPS.includes(parsed.reason);
  const exact = read.find((one) => !isSlip(one));
  return exact ?? (named.length > 0 || read.length === 1 ? read[0] : undefined);
}
