import type { Found, Questions } from '../../../conversations/questions/answer-questions.ts';
import { fromSet } from '../strangers.ts';
import { type LabelledQuestion, SETS } from './labelled.ts';
import { bothCalls } from './questions.ts';

const OTHERS = new Set(['not-in-text', 'out-of-scope', 'small-talk', 'command']);

/** What kind of answer a question wants first. */
export function statusWanted({ wanted }: LabelledQuestion): string {
  const [first = ''] = wanted[0] ?? [];
  return OTHERS.has(first) ? first : 'cited';
}

/** Whether what was found is one of the right answers. */
function fits(found: Found | undefined, wanted: readonly string[]): boolean {
  if (!found) return false;
  if (wanted.includes(found.status)) return true;
  return found.status === 'cited' && found.clauses.some((clause) => wanted.includes(clause));
}

/** Whether a message that asks for no clause got one; a generic answer instead of a joke is no harm. */
function isHarmless(found: readonly Found[]): boolean {
  return found.every(({ status, clauses }) => status !== 'cited' && clauses.length === 0);
}

/** Whether everything that the message asks was answered rightly. */
export function isRight(labelled: LabelledQuestion, found: readonly Found[]): boolean {
  const outside = ['out-of-scope', 'small-talk'].includes(statusWanted(labelled));
  if (outside && labelled.wanted.length === 1) return isHarmless(found);
  return labelled.wanted.every((wanted) => found.some((one) => fits(one, wanted)));
}

/** What is found for a labelled question: by its form, else as a whole. */
export function answered(
  questions: Questions,
  { text, language, call }: LabelledQuestion,
): Found[] {
  return questions.answer(text, { language, topic: call, whole: true });
}

/** One line of the table. */
export interface Line {
  readonly set: string;
  readonly tuned: string;
  readonly held: string;
}

/** The table of the labelled questions and what went wrong in the half that is tuned on. */
export interface QuestionScore {
  readonly lines: readonly Line[];
  readonly mistakes: readonly string[];
}

function percent(right: number, all: number): string {
  return all === 0 ? '-' : `${((100 * right) / all).toFixed(1)} % of ${all}`;
}

interface Scored {
  readonly labelled: LabelledQuestion;
  readonly found: readonly Found[];
  readonly set: string;
  readonly right: boolean;
}

function scored(questions: Questions, these: readonly LabelledQuestion[], from: string): Scored[] {
  return these.map((labelled) => {
    const found = answered(questions, labelled);
    const set = `${labelled.language} ${statusWanted(labelled)}${from}`;
    return { labelled, found, set, right: isRight(labelled, found) };
  });
}

function lineOf(set: string, all: readonly Scored[]): Line {
  const rate = (held: boolean) => {
    const half = all.filter((one) => one.set === set && one.labelled.held === held);
    return percent(half.filter(({ right }) => right).length, half.length);
  };
  return { set, tuned: rate(false), held: rate(true) };
}

function mistakeOf({ labelled, found }: Scored): string {
  const wanted = labelled.wanted.map((one) => one.join('|')).join(' + ');
  const got = found.map(({ status, about, score }) => `${status} ${about} ${score.toFixed(1)}`);
  return `${labelled.text} => ${wanted} ≠ ${got.join(' + ')}`;
}

/** Scores the questions. */
function scoreQuestions(): QuestionScore {
  const questions = bothCalls();
  const all = Object.entries(SETS).flatMap(([name, set]) => scored(questions, set, fromSet(name)));
  const sets = [...new Set(all.map(({ set }) => set))];
  const wrong = all.filter(({ right, labelled }) => !right && !labelled.held);
  return { lines: sets.map((set) => lineOf(set, all)), mistakes: wrong.map(mistakeOf) };
}

/** The table as lines of text. */
export function questionReport(): string[] {
  const { lines, mistakes } = scoreQuestions();
  const table = lines.map(
    ({ set, tuned, held }) => `${set.padEnd(32)} tuned ${tuned.padEnd(16)} held ${held}`,
  );
  return [...table, '', 'Wrong in the tuned half:', ...mistakes];
}
