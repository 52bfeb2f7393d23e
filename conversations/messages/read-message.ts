import { type Folded, fold } from '../answers/text/fold.ts';
import { languageOf } from '../interview/language-of.ts';
import { type CaseScene, todayOf } from '../scene.ts';
import { type TakenBack, takenBackIn, withKnown } from './corrections/corrections.ts';
import { answeredLast } from './corrections/left-correction.ts';
import { likelyIn } from './corrections/likely.ts';
import { guessed } from './mentions/guessed.ts';
import { isPlaceOption, placesIn } from './mentions/implied-places.ts';
import { isLeftOpen, takenBackBehind } from './mentions/in-doubt.ts';
import { doubted, weighed } from './mentions/mention-doubts.ts';
import { type Mention, mentionsIn } from './mentions/mentions.ts';
import { merged } from './mentions/merged.ts';
import { isCounted, isDisputed, isOneOfTwo } from './mentions/other-numbers.ts';
import { hasRivalDate, isOutdone } from './mentions/rival-dates.ts';
import { type Said, saidIn, theirsIn } from './mentions/said.ts';
import { saidOfOthers } from './mentions/said-of-others.ts';
import { missedOf } from './mentions/unused-values.ts';
import { leftAnswers } from './open-question/left-answer.ts';
import { leftIn } from './open-question/left-parts.ts';
import { offeredIn, saysMore, withOffered } from './open-question/offered.ts';
import { answeredByTurn, isChange, turnedAnswer } from './open-question/turned-answer.ts';
import { inPart, type Part, partsOf, questionSpans, type Stance } from './parts/parts.ts';
import { whoseFacts } from './parts/speaks-of-self.ts';
import { withCities, withoutDescent } from './values/cities.ts';
import { type Value, valuesIn, withoutAges } from './values/values.ts';

/** What a message holds beside a plain answer. */
export interface Reading {
  /** What it says of facts, one mention each. */
  readonly mentions: readonly Mention[];
  /** The fact whose answer was a mistake, where what is right is not said. */
  readonly mistaken?: string;
  /** The parts that ask or only suppose something, as spans of the message as written. */
  readonly questions: readonly { readonly start: number; readonly end: number }[];
  /** What was seen but belongs to no fact, as written. */
  readonly unused: readonly string[];
  /** Those of them that are said of somebody else. */
  readonly theirs: readonly string[];
  readonly takenBack: TakenBack['how'];
  /** What is supposed of facts, or stated right before a question that takes it up. */
  readonly supposed: readonly Mention[];
  /** What questions and suppositions name. */
  readonly named: readonly Mention[];
  /** What is said of somebody else. */
  readonly saidOfOthers: readonly Mention[];
  /** Whether it speaks of somebody else only. */
  readonly ofOthers: boolean;
}

/** How far before a value words tell what it is the place of. */
const NEAR = 40;

function mistakenIn(scene: CaseScene, said: Said, takenBack: TakenBack): string | undefined {
  if (!takenBack.mistaken) return undefined;
  const last = answeredLast(scene);
  return last.find((fact) => said.named.includes(fact)) ?? last[0];
}

/** A smile that ends a sentence: a capital follows. */
const SMILE_AT_END = /(?:[:;]-?[()]+|(?<![()])[()]{2,}|\p{Extended_Pictographic})(?=\s*\p{Lu})/gu;

/** The folded message, with a line end where one is written, a Chinese full stop, or a smile before a capital. */
function linesOf(message: string, folded: Folded): string {
  const smiles = [...message.matchAll(SMILE_AT_END)].map(({ index }) => index);
  const signs = folded.text.split('');
  return signs
    .map((sign, at) => {
      const place = folded.at[at] as number;
      return '\n。'.includes(message[place] as string) || smiles.includes(place) ? '\n' : sign;
    })
    .join('');
}

/** The parts of a message, without the words that take something back. */
function partsIn(scene: CaseScene, message: string, folded: Folded, values: readonly Value[]) {
  const cut = partsOf(linesOf(message, folded), values, whoseFacts(scene));
  const says = cut.filter((part) => part.stance === 'says');
  const takenBack = takenBackIn(says.map((part) => part.text));
  const parts = cut.map((part) => ({
    ...part,
    text: takenBack.texts[says.indexOf(part)] ?? part.text,
  }));
  return { parts, takenBack, from: says[takenBack.at]?.start ?? 0 };
}

const NOTHING_TAKEN_BACK: TakenBack = { how: 'not', turn: '', texts: [], at: -1, mistaken: false };

/** A mention as it is taken: a date that is said again in part with the rest as it was. */
function certain(
  scene: CaseScene,
  mention: Mention,
  parts: readonly Part[],
  unread: readonly Part[],
): Mention {
  if (
    isCounted(scene, mention, parts, unread) ||
    isDisputed(scene, mention, parts) ||
    isOneOfTwo(scene, mention, parts)
  )
    return doubted(mention);
  return { ...mention, parsed: withKnown(scene, mention.fact, mention.parsed) };
}

/** How long a word for what a value is of is at most, where it stands behind it: 国籍, 护照. */
const NOUN = 3;

/** Whether a mention stands right before what takes it back, or in it. */
function isBefore({ end }: Mention, behind: number | undefined): boolean {
  return behind !== undefined && end >= behind - NOUN;
}

/** What stands before words that take something back goes, where the same fact is said again behind them. */
function putRight(mentions: readonly Mention[], from: number): Mention[] {
  const again = mentions.filter(({ start }) => start >= from).map(({ fact }) => fact);
  return mentions.filter(({ fact, start }) => start >= from || !again.includes(fact));
}

/** What values without a cue are likely to be of. */
function guessesIn(
  scene: CaseScene,
  { text }: Folded,
  loose: readonly Value[],
  sure: readonly Mention[],
  open: string | undefined,
): Mention[] {
  return loose.flatMap((value) => {
    const before = text.slice(Math.max(0, value.start - NEAR), value.start);
    const after = text.slice(value.end, value.end + NEAR);
    return guessed(scene, value, sure, { before, after, open });
  });
}

/** What a message states, surely or by guess, and what of it is not used. */
interface Stated {
  readonly said: Said;
  readonly how: TakenBack;
  readonly sure: readonly Mention[];
  readonly guesses: readonly Mention[];
  readonly loose: readonly Value[];
  readonly answered: boolean;
}

/** Tells of a mention whether other words of the message, or other values in it, leave it open. */
function opens(
  scene: CaseScene,
  text: string,
  loose: readonly Value[],
  theirs: readonly Value[],
  behind: number | undefined,
): (mention: Mention) => boolean {
  return (one) =>
    isBefore(one, behind) ||
    isLeftOpen(scene, text, one) ||
    hasRivalDate(scene, text, one, loose) ||
    isOutdone(text, one, theirs);
}

function statedIn(
  scene: CaseScene,
  folded: Folded,
  values: readonly Value[],
  { parts, takenBack, from }: ReturnType<typeof partsIn>,
  open: string | undefined,
): Stated {
  const all = saidIn(scene, parts, values, open);
  const placed = all.mentions.map((one) =>
    isPlaceOption(scene, one.fact) ? weighed(one, all.likely) : one,
  );
  const said = { ...all, mentions: putRight(placed, from) };
  const left = leftIn(scene, folded, said, open);
  const answered = answeredByTurn(scene, takenBack.turn, said.mentions, open);
  const isDenied = said.denies && takenBack.how === 'not';
  const how = {
    ...takenBack,
    how: answered ? 'not' : isDenied ? 'perhaps' : takenBack.how,
  } as const;
  const leftTexts = left.map(({ text }) => text);
  const answers = leftAnswers(scene, said, { ...how, from }, left, open);
  const used = answers.flatMap((one) => one.used);
  const others = said.left.filter((part) => !used.includes(part));
  const behind = takenBackBehind(folded.text);
  const stated = putRight(
    [...said.mentions, ...answers.map((one) => weighed(one.mention, said.likely))],
    from,
  );
  const turned = answered
    ? [answered]
    : turnedAnswer(scene, takenBack.turn, stated, open, leftTexts);
  const unread = others
    .flatMap((part) => inPart(part, values))
    .filter((one) => !said.likely.some(({ start, end }) => one.start >= start && one.end <= end));
  const loose = [...said.loose, ...unread];
  const isOpen = opens(scene, folded.text, loose, theirsIn(parts, values), behind);
  const sure = merged([...turned, ...stated]).map((one) =>
    certain(scene, isOpen(one) ? doubted(one) : one, parts, others),
  );
  const guesses = guessesIn(scene, folded, loose, sure, open);
  return { said, how, sure, guesses, loose, answered: answers.length > 0 };
}

/**
 * Reads all that a message holds: facts by their cues, an answer to the open question, corrections, questions.
 * Where it `isPutRight`, what its words take back has been put right already.
 */
export function readMessage(
  scene: CaseScene,
  message: string,
  open: string | undefined,
  isPutRight = false,
): Reading {
  const folded = fold(message);
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const seen = withoutAges(valuesIn(message, options, folded), options.today);
  const values = withCities(withoutDescent(seen, folded), folded);
  const found = partsIn(scene, message, folded, values);
  const cut = isPutRight ? { ...found, takenBack: NOTHING_TAKEN_BACK, from: 0 } : found;
  const { parts } = cut;
  const { said, how, sure, guesses, loose, answered } = statedIn(scene, folded, values, cut, open);
  const stated = [...sure, ...merged(guesses)];
  const likely = likelyIn(scene, said, stated, how);
  const offered = offeredIn(scene, parts, values, [...stated, ...likely], open);
  const all = withOffered([...stated, ...likely, ...placesIn(scene, stated)], offered);
  const isGuessed = (value: Value) => guesses.some((one) => one.start === value.start);
  const unused = [...said.unused, ...loose.filter((one) => !isGuessed(one))];
  const changes = answered || all.some((one) => isChange(scene, one));
  const mistaken = changes ? undefined : mistakenIn(scene, said, cut.takenBack);
  const mentions = all.filter(({ fact }) => fact !== mistaken);
  const of = (...stances: Stance[]) =>
    parts
      .filter(({ stance }) => stances.includes(stance))
      .map((part) => mentionsIn(scene, part, values, open));
  const supposed = of('supposes').flatMap((one) => one.mentions);
  return {
    mentions,
    ...(mistaken === undefined ? {} : { mistaken }),
    questions: questionSpans(offered.length > 0 ? parts.filter(saysMore) : parts, folded),
    unused: missedOf(scene, unused, parts, sure),
    theirs: theirsIn(parts, values).map((one) => one.written),
    takenBack: cut.takenBack.how,
    supposed,
    named: [...supposed, ...of('asks').flatMap((one) => [...one.mentions, ...one.likely])],
    saidOfOthers: parts
      .filter(({ stance }) => stance === 'others')
      .flatMap((part) => saidOfOthers(scene, part, values, open)),
    ofOthers:
      said.left.length === 0 &&
      parts.some(({ stance }) => stance === 'others' || stance === 'self'),
  };
}
