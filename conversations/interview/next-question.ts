import { assessChecklist, assessRule } from '../../rules/assess.ts';
import type { Facts } from '../../rules/language/facts.ts';
import { type CaseScene, canKnow, hasFact } from '../scene.ts';
import { outcomeLeft } from './assessed.ts';

/** What there is to do next: ask a question of one of the two phases, or nothing. */
export interface Next {
  readonly phase: 'verdict' | 'checklist' | 'done';
  readonly question: string | undefined;
}

/** Whether a question has no answer, is not parked, and can be asked of this role. */
export function isOpen(scene: CaseScene, fact: string): boolean {
  return (
    scene.case.facts[fact] === undefined &&
    !scene.case.parked.includes(fact) &&
    canKnow(scene, fact)
  );
}

function firstOf(scene: CaseScene, matters: (fact: string) => boolean): string | undefined {
  return scene.topic.order.find((fact) => isOpen(scene, fact) && matters(fact));
}

/** Every fact that can still change some requirement, whatever the outcome is by now. */
function mattersAtAll(scene: CaseScene, facts: Facts): (fact: string) => boolean {
  const left = scene.topic.call.rules
    .filter((rule) => rule.weight !== 'preference')
    .map((rule) => assessRule(scene.book, rule.id, facts).facts);
  return (fact) => left.some((set) => hasFact(set, fact));
}

/** Whether the outcome so far turns the person away. */
export function isTurnedAway(scene: CaseScene): boolean {
  const { settled } = outcomeLeft(scene);
  return scene.topic.call.outcomes.some((one) => one.id === settled && one.turnsAway === true);
}

/** What the outcome depends on still (the role first of all, since it says what can be asked), or with "see everything" all that any requirement does. */
function forVerdict(scene: CaseScene): (fact: string) => boolean {
  const { facts } = outcomeLeft(scene);
  const atAll = scene.case.all ? mattersAtAll(scene, scene.case.facts) : () => false;
  return (fact) => fact === 'role' || hasFact(facts, fact) || atAll(fact);
}

function forChecklist(scene: CaseScene): (fact: string) => boolean {
  const { facts } = scene.case;
  const sets = scene.topic.call.rules
    .filter((rule) => rule.weight === 'preference')
    .map((rule) => assessRule(scene.book, rule.id, facts).facts);
  sets.push(assessChecklist(scene.book, facts).matters);
  return (fact) => sets.some((set) => hasFact(set, fact));
}

/**
 * The next question, derived from the answers: first what can still change the outcome, then what
 * the preferences and the checklist depend on, each in the order of the call's questions.
 */
export function nextQuestion(scene: CaseScene): Next {
  const first = firstOf(scene, forVerdict(scene));
  if (first !== undefined) return { phase: 'verdict', question: first };
  if (isTurnedAway(scene)) return { phase: 'done', question: undefined };
  const second = firstOf(scene, forChecklist(scene));
  return { phase: second === undefined ? 'done' : 'checklist', question: second };
}

/** For what a fact is needed still: for the verdict, or only for preferences and the checklist. */
export function neededFor(scene: CaseScene, fact: string): 'verdict' | 'checklist' | undefined {
  if (forVerdict(scene)(fact)) return 'verdict';
  return !isTurnedAway(scene) && forChecklist(scene)(fact) ? 'checklist' : undefined;
}

/** The questions that a phase can still ask, in their order: only fewer can follow. */
export function openQuestions(scene: CaseScene, phase: 'verdict' | 'checklist'): string[] {
  const matters = phase === 'verdict' ? forVerdict(scene) : forChecklist(scene);
  return scene.topic.order.filter((fact) => isOpen(scene, fact) && matters(fact));
}

/** The facts that stay open because the person is not sure, as far as they still matter. */
export function parkedFacts(scene: CaseScene): string[] {
  const [verdict, list] = [forVerdict(scene), forChecklist(scene)];
  return scene.topic.order.filter(
    (fact) => scene.case.parked.includes(fact) && (verdict(fact) || list(fact)),
  );
}
