import { assessOutcome, assessRule } from '../../rules/assess.ts';
import { type FactValue, isRange } from '../../rules/language/facts.ts';
import { declarationIn } from '../../rules/rulebook.ts';
import { type Parsed, parseAnswer } from '../answers/index.ts';
import type { Reply } from '../reply.ts';
import { type CaseScene, hasFact, keep, note, type Step, say, sayOf, todayOf } from '../scene.ts';
import { settled } from '../session.ts';
import { answerInWords, ask, candidateChoices, refuse } from './ask.ts';
import { proposeChange } from './change.ts';
import { languageOf } from './language-of.ts';
import { sortAnswers } from './relevant.ts';
import { choicesOf, NOT_SURE, shapeOf } from './shape.ts';
import { isValid } from './valid.ts';

/** Whether a range is as good as a value: nothing that the fact could still be changes any result. */
export function decides(scene: CaseScene, fact: string, range: FactValue): boolean {
  const facts = { ...scene.case.facts, [fact]: range };
  const left = scene.topic.call.rules.map((rule) => assessRule(scene.book, rule.id, facts).facts);
  return ![...left, assessOutcome(scene.book, facts).facts].some((set) => hasFact(set, fact));
}

/** What follows for a role, once it is known: as that the host applies, not the scientist. */
function roleNote(scene: CaseScene, fact: string, value: FactValue): Reply[] {
  const id = `role-note-${value}`;
  if (fact !== 'role' || !scene.topic.words.has(scene.session.language, id)) return [];
  return [{ kind: 'note', topic: 'role', text: sayOf(scene, id) }];
}

/** Takes an answer: a first one at once, another one as a change that is shown before it is kept. */
export function takeAnswer(scene: CaseScene, fact: string, value: FactValue): Step {
  if (isRange(value) && !decides(scene, fact, value)) return refused(scene, fact, 'too-vague');
  if (scene.case.facts[fact] !== undefined) return proposeChange(scene, fact, value);
  const facts = { ...scene.case.facts, [fact]: value };
  const parked = scene.case.parked.filter((one) => one !== fact);
  const session = keep(scene, { ...resorted(scene, fact, facts), parked });
  const label = sayOf(scene, `fact-${fact}`);
  const text = say(scene, 'note-taken', { label, answer: answerInWords(scene, fact, value) });
  const taken = { kind: 'note' as const, topic: 'taken', text };
  return { session, replies: [taken, ...roleNote(scene, fact, value)] };
}

/** Answers are sorted anew only where a later one, or one set aside, could be touched. */
function resorted(scene: CaseScene, fact: string, facts: CaseScene['case']['facts']) {
  const place = scene.topic.order.indexOf(fact);
  const later = Object.keys(facts).some((one) => scene.topic.order.indexOf(one) > place);
  if (!later && Object.keys(scene.case.aside).length === 0) return { facts };
  return sortAnswers({ ...scene, case: { ...scene.case, facts } });
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
      return refused(scene, fact, parsed.reason);
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
  if (shape.input === 'choice') return shape.options.find((one) => one.value === first)?.value;
  const declared = declarationIn(scene.topic.call)(fact);
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
