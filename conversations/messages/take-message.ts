import { type FactValue, isRange } from '../../rules/language/facts.ts';
import type { Parsed } from '../answers/index.ts';
import { decides, park, takeAnswer } from '../interview/answer-question.ts';
import { refuse } from '../interview/ask.ts';
import { type Next, nextQuestion } from '../interview/next-question.ts';
import { isValid } from '../interview/valid.ts';
import type { Reply } from '../reply.ts';
import { type CaseScene, canKnow, caseScene, type Step, say, sayOf } from '../scene.ts';
import type { Pending, Session } from '../session.ts';
import type { Mention } from './mentions/mentions.ts';
import { saysNothingNew } from './mentions/merged.ts';

/** What is to be asked about one fact, or why nothing is. */
type Outcome =
  | { readonly kind: 'take'; readonly value: FactValue }
  | { readonly kind: 'ask'; readonly pending: Pending }
  | { readonly kind: 'park' }
  | { readonly kind: 'refuse'; readonly reason: string }
  | { readonly kind: 'nothing' | 'not-yours' };

function change(scene: CaseScene, fact: string, value: FactValue): Outcome {
  const known = scene.case.facts[fact];
  if (known !== undefined && saysNothingNew(known, value)) return { kind: 'nothing' };
  return known === undefined
    ? { kind: 'take', value }
    : { kind: 'ask', pending: { kind: 'change', fact, to: value } };
}

/** Doubts that leave a choice between words, which is asked before anything is shown. */
const BETWEEN: readonly string[] = ['misspelt', 'several'];

/** Whether a value is another than what is known; the one thing that is new is shown as a change, which asks as well. */
function isNews(known: FactValue | undefined, value: FactValue): boolean {
  return known === undefined || !saysNothingNew(known, value);
}

/** What comes of a mention, as the case is now. */
function outcomeOf(scene: CaseScene, { fact, parsed, likely }: Mention): Outcome {
  if (!canKnow(scene, fact)) return { kind: 'not-yours' };
  const known = scene.case.facts[fact];
  switch (parsed.kind) {
    case 'value':
      return change(scene, fact, parsed.value);
    case 'partial':
      return decides(scene, fact, parsed.value)
        ? change(scene, fact, parsed.value)
        : { kind: 'refuse', reason: parsed.reason };
    case 'confirm': {
      const candidates = [...parsed.candidates].filter((one) => fits(scene, fact, one));
      if (candidates.length === 0) return leftOpen(parsed);
      const [news, ...more] = candidates.filter((one) => isNews(known, one));
      if (known !== undefined && news === undefined && parsed.reason === 'ambiguous')
        return { kind: 'nothing' };
      const isShown = known !== undefined && likely === undefined && more.length === 0;
      const isChoice = scene.topic.call.facts[fact]?.kind === 'choice';
      const isOther = !isChoice && parsed.reason === 'several' && candidates.length === 2;
      if (isShown && news !== undefined && (isOther || !BETWEEN.includes(parsed.reason)))
        return change(scene, fact, news);
      return { kind: 'ask', pending: { kind: 'confirm', fact, candidates } };
    }
    case 'unsure':
      return { kind: known === undefined ? 'park' : 'nothing' };
    default:
      return { kind: 'refuse', reason: parsed.reason };
  }
}

/** A month that decides nothing yet is refused with the reason, as one with its year is. */
function leftOpen({ candidates, reason }: Extract<Parsed, { kind: 'confirm' }>): Outcome {
  return candidates.some(isRange) ? { kind: 'refuse', reason } : { kind: 'nothing' };
}

function fits(scene: CaseScene, fact: string, value: FactValue): boolean {
  const declared = scene.topic.call.facts[fact];
  return isRange(value) ? decides(scene, fact, value) : isValid(declared, value);
}

/** What taking the mentions of a message comes to. */
export interface Taken {
  readonly scene: CaseScene;
  readonly replies: readonly Reply[];
  /** What is to be asked about facts, one after the other. */
  readonly asked: readonly Pending[];
  readonly refused: readonly string[];
  readonly notYours: readonly string[];
}

function stepped(scene: CaseScene, step: Step): CaseScene {
  const session = step.session as Session;
  return caseScene({ ...scene, session }) as CaseScene;
}

function taking(taken: Taken, mention: Mention, next: Next): Taken {
  const { scene } = taken;
  const { fact } = mention;
  const outcome = outcomeOf(scene, mention);
  switch (outcome.kind) {
    case 'take':
    case 'park': {
      const step =
        outcome.kind === 'take' ? takeAnswer(scene, fact, outcome.value, next) : park(scene, fact);
      return {
        ...taken,
        scene: stepped(scene, step),
        replies: [...taken.replies, ...step.replies],
      };
    }
    case 'ask':
      return { ...taken, asked: [...taken.asked, outcome.pending] };
    case 'refuse':
      return refused(taken, fact, outcome.reason);
    case 'not-yours':
      return { ...taken, notYours: [...taken.notYours, sayOf(scene, `fact-${fact}`)] };
    default:
      return taken;
  }
}

function refused(taken: Taken, fact: string, reason: string): Taken {
  const reply = refuse(taken.scene, fact, reason);
  return { ...taken, replies: [...taken.replies, reply], refused: [...taken.refused, fact] };
}

/** Takes what a message says of facts: first answers at once, others as changes to be shown one by one. */
export function takeMentions(scene: CaseScene, mentions: readonly Mention[]): Taken {
  const start: Taken = { scene, replies: [], asked: [], refused: [], notYours: [] };
  const rank = (fact: string) => scene.topic.order.indexOf(fact);
  const next = nextQuestion(scene);
  return [...mentions]
    .sort((a, b) => rank(a.fact) - rank(b.fact))
    .reduce((taken, mention) => taking(taken, mention, next), start);
}

/** A note of what was seen but not used, so that nothing is dropped in silence. */
export function unusedNote(
  scene: CaseScene,
  unused: readonly string[],
  notYours: readonly string[],
): Reply[] {
  const quote = (all: readonly string[]) =>
    [...new Set(all)]
      .map((label) => say(scene, 'quoted', { label }))
      .join(say(scene, 'list-separator'));
  const lines = [
    ...(unused.length > 0 ? [say(scene, 'note-not-used', { what: quote(unused) })] : []),
    ...(notYours.length > 0 ? [say(scene, 'note-not-yours', { labels: quote(notYours) })] : []),
  ];
  return lines.length === 0 ? [] : [{ kind: 'note', topic: 'not-used', text: lines.join('\n') }];
}
