import { assessOutcome, assessRule } from '../../rules/assess.ts';
import { type FactValue, isRange } from '../../rules/language/facts.ts';
import { declarationIn } from '../../rules/rulebook.ts';
import { type Parsed, parseAnswer } from '../answers/index.ts';
import { roleNote } from '../replies/role-note.ts';
import { type CaseScene, hasFact, keep, note, type Step, say, sayOf, todayOf } from '../scene.ts';
import { type Case, settled } from '../session.ts';
import { answerInWords, ask, candidateChoices, refuse } from './ask.ts';
import { proposeChange } from './change.ts';
import { languageOf } from './language-of.ts';
import { type Next, nextQuestion } from './next-question.ts';
import { sorted } from './relevant.ts';
import { choicesOf, NOT_SURE, shapeOf } from './shape.ts';
import { isValid } from './valid.ts';

/** Whether a range is as good as a value: nothing that the fact could still be changes any result. */
export function decides(scene: CaseScene, fact: string, range: FactValue): boolean {
  const facts = { ...scene.case.facts, [fact]: range };
  const left = scene.topic.call.rules.map((rule) => assessRule(scene.book, rule.id, facts).facts);
  return ![...left, assessOutcome(scene.book, facts).facts].some((set) => hasFact(set, fact));
}

/** The case with one answer more; sorted anew only where another one could be touched. */
function taken(scene: CaseScene, fact: string, value: FactValue, isAhead: boolean): Case {
  const { order } = scene.topic;
  const others = scene.case.ahead.filter((one) => one !== fact);
  const now = {
    ...scene.case,
    facts: { ...scene.case.facts, [fact]: value },
    parked: scene.case.parked.filter((one) => one !== fact),
    ahead: isAhead ? [...others, fact] : others,
  };
  const later = Object.keys(now.facts).some((one) => order.indexOf(one) > order.indexOf(fact));
  if (!isAhead && !later && Object.keys(now.aside).length === 0) return now;
  return sorted({ ...scene, case: now }).case;
}

/**
 * Takes an answer: a first one at once, another one as a change that is shown before it is kept.
 * `next` is what was asked when it was given; an answer to any other question is told ahead.
 */
export function takeAnswer(
  scene: CaseScene,
  fact: string,
  value: FactValue,
  next: Next = nextQuestion(scene),
): Step {
  if (isRange(value) && !decides(scene, fact, value)) return refused(scene, fact, 'too-vague');
  if (scene.case.facts[fact] !== undefined) return proposeChange(scene, fact, value);
  const session = keep(scene, taken(scene, fact, value, fact !== next.question));
  const label = sayOf(scene, `fact-${fact}`);
  const text = say(scene, 'note-taken', { label, answer: answerInWords(scene, fact, value) });
  const noted = { kind: 'note' as const, topic: 'taken', text };
  const follows = fact === 'role' ? roleNote(scene, String(value)) : [];
  return { session, replies: [noted, ...follows] };
}

/** Parks a question: its fact stays open and is not asked again by itself. */
export function park(scene: CaseScene, fact: string): Step {
  if (fact === 'role') return refused(scene, fact, 'not-an-option');
  if (scene.case.facts[fact] !== undefined) return proposeChange(scene, fact, null);
  const parked = [...scene.case.parked.filter((one) => one !== fact), fact];
  const text = say(scene, 'note-parked', { label: sayOf(scene, `fact-${fact}`) });
  return {
    session: keep(scene, { parked }),
    replies: [{ kind: 'note', topic: 'parked', text }],
  };
}

/** A wrong answer costs nothing: the reason, an example, and the question again. */
function refused(scene: CaseScene, fact: string, reason: string): Step {
  const replies = [refuse(scene, fact, reason), ask(scene, fact)];
  return { session: scene.session, replies, silent: true };
}

function asked(scene: CaseScene, fact: string, parsed: Extract<Parsed, { kind: 'confirm' }>): Step {
  const candidates = [...parsed.candidates];
  const choices = candidateChoices(scene, fact, candidates);
  const session = {
    ...settled(scene.session),
    pending: { kind: 'confirm' as const, fact, candidates },
  };
  return { session, replies: [refuse(scene, fact, parsed.reason, choices)], silent: true };
}

/** The button that a typed text names by its whole label or, in a list of options, its number. */
export function namedButton(scene: CaseScene, fact: string, text: string): string | undefined {
  const declared = declarationIn(scene.topic.call)(fact);
  const choices = choicesOf(scene, fact, declared);
  const said = text.trim().toLowerCase();
  const numbered = declared.kind === 'yes-no' || 'options' in declared;
  const byNumber = numbered ? choices.find((_, i) => String(i + 1) === said) : undefined;
  return (byNumber ?? choices.find((one) => one.label.toLowerCase() === said))?.value;
}

/** Words that name no option are asked back as the one for whatever no other names, where there is one. */
function unread(scene: CaseScene, fact: string, reason: string): Step {
  const declared = declarationIn(scene.topic.call)(fact);
  const rest = declared.kind === 'choice' ? declared.rest : undefined;
  if (reason !== 'not-an-option' || rest === undefined) return refused(scene, fact, reason);
  return asked(scene, fact, { kind: 'confirm', reason: 'not-named', candidates: [rest] });
}

/** Takes a typed answer as it was read. */
export function answerByParsed(scene: CaseScene, fact: string, parsed: Parsed): Step {
  switch (parsed.kind) {
    case 'value':
      return takeAnswer(scene, fact, parsed.value);
    case 'partial':
      return decides(scene, fact, parsed.value)
        ? takeAnswer(scene, fact, parsed.value)
        : refused(scene, fact, parsed.reason);
    case 'unsure':
      return park(scene, fact);
    case 'confirm':
      return asked(scene, fact, parsed);
    case 'refuse':
      return unread(scene, fact, parsed.reason);
  }
}

/** Takes the buttons that somebody chose as an answer to a question. */
export function answerByChoice(scene: CaseScene, fact: string, values: readonly string[]): Step {
  if (values.length === 1 && values[0] === NOT_SURE) return park(scene, fact);
  const value = chosenValue(scene, fact, values);
  return value === undefined
    ? refused(scene, fact, 'not-an-option')
    : takeAnswer(scene, fact, value);
}

function chosenValue(
  scene: CaseScene,
  fact: string,
  values: readonly string[],
): FactValue | undefined {
  const shape = shapeOf(scene, fact);
  const [first = ''] = values;
  if (shape.input === 'choices') {
    const options = shape.options.map((option) => option.value);
    return values.every((value) => options.includes(value)) ? [...new Set(values)] : undefined;
  }
  if (shape.input === 'countries')
    return values.length > 0 && values.every(isCountry) ? [...new Set(values)] : undefined;
  if (values.length !== 1) return undefined;
  if (shape.input === 'country') return isCountry(first) ? first : undefined;
  if (shape.input === 'yes-no') return { yes: true, no: false }[first];
  const declared = declarationIn(scene.topic.call)(fact);
  if (declared.kind === 'choice') return declared.options.find((one) => one === first);
  if (/^\d+$/.test(first) && isValid(declared, Number(first))) return Number(first);
  const parsed = parseAnswer(shape, first, { language: languageOf(scene), today: todayOf(scene) });
  return parsed.kind === 'value' ? parsed.value : undefined;
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined;
}

/** Takes one of the ways in which an answer could be meant; `other` asks the question again. */
export function answerByCandidate(
  scene: CaseScene,
  fact: string,
  candidate: FactValue | undefined,
): Step {
  if (candidate !== undefined) return takeAnswer(scene, fact, candidate);
  const again =
    scene.case.facts[fact] === undefined ? {} : { pending: { kind: 'edit' as const, fact } };
  return { session: { ...settled(scene.session), ...again }, replies: [note(scene, 'again')] };
}
