import type { Case, Session } from '../../conversations/session.ts';
import type { Facts, FactValue } from '../../rules/language/facts.ts';
import type { Fresh } from './fresh-run.ts';
import { FreshRun } from './fresh-run.ts';
import type { Graph, State, Step } from './graph.ts';
import { NOT_SURE } from './graph.ts';
import type { Fault } from './prove.ts';
import { settledOf } from './prove.ts';
import { realCountries } from './real-countries.ts';
import type { Talk, Told } from './talk.ts';
import { askedIn, outcomeIn } from './talk.ts';

/** What has been talked through. */
export interface Talked {
  readonly faults: readonly Fault[];
  readonly paths: number;
  /** How many edits were made: of every answer of every path, to one other cell or in full to each. */
  readonly edits: number;
  /** How many there are, with every answer changed to every other cell. */
  readonly editsInAll: number;
  /** On how many paths some answers were told ahead of their questions and then edited, and of how many. */
  readonly ahead: number;
  readonly aheadInAll: number;
  readonly turns: number;
}

/** A step, and the residual it was taken at. */
interface Taken {
  readonly from: State;
  readonly step: Step;
}

/** A session at a residual, and the steps that led to it. */
interface Place {
  readonly state: State;
  readonly session: Session;
  readonly taken: readonly Taken[];
}

function caseOf(session: Session): Case {
  return session.cases[session.current] as Case;
}

function isCounted(session: Session, fact: string): boolean {
  return caseOf(session).facts[fact] !== undefined;
}

/** Talks one role's interview through, residual by residual. */
class Walker {
  readonly faults: Fault[] = [];
  readonly places: Place[] = [];
  readonly talk: Talk;
  readonly #graph: Graph;
  readonly #real: (step: Step) => Step;
  readonly #fresh: FreshRun;

  constructor(graph: Graph, talk: Talk) {
    this.#graph = graph;
    this.#real = realCountries(graph);
    this.#fresh = new FreshRun(graph);
    this.talk = talk;
  }

  #checkPath(state: State, told: Told, path: readonly Step[]): void {
    const asked = askedIn(told);
    if (state.question !== undefined && asked !== state.question)
      this.faults.push({ what: `${state.question} comes next, and turn asks ${asked}`, path });
    if (state.question !== undefined) return;
    const [outcome, said] = [settledOf(this.#graph, state) ?? 'open', outcomeIn(told)];
    if (said !== outcome)
      this.faults.push({ what: `the outcome is ${outcome}, and turn tells ${said}`, path });
  }

  /** One path to every residual: each is reached from another one by one more turn. */
  replay(): void {
    const seen = new Set<State>(this.#graph.states.slice(0, 1));
    const begun = this.talk.start(this.#graph);
    const first = this.#graph.states[0] as State;
    this.#checkPath(first, begun, []);
    this.places.push({ state: first, session: begun.session, taken: [] });
    for (const { state, session, taken } of this.places)
      for (const edge of state.edges) {
        if (seen.has(edge.to)) continue;
        seen.add(edge.to);
        const step = this.#real(edge);
        const told = this.talk.answer(session, step);
        const now = [...taken, { from: state, step }];
        this.#checkPath(
          edge.to,
          told,
          now.map((one) => one.step),
        );
        this.places.push({ state: edge.to, session: told.session, taken: now });
      }
  }

  /** The other cells of an answer of a path. */
  #others({ from, step }: Taken): Step[] {
    return from.edges
      .map((edge) => this.#real(edge))
      .filter((other) => JSON.stringify(other.value) !== JSON.stringify(step.value));
  }

  /** The edits of every answer of a path, answer by answer: to every other cell. */
  editsOf({ taken }: Place): Step[][] {
    return taken
      .filter(({ step }) => step.value !== NOT_SURE)
      .map((one) => this.#others(one))
      .filter((cells) => cells.length > 0);
  }

  edit({ session, taken }: Place, step: Step): void {
    const steps = taken.map((one) => one.step);
    this.#check(this.talk.change(session, step), steps, step, []);
  }

  /** Tells some answers of a path ahead of their questions, in the reverse order, and edits each of them. */
  tellAhead({ taken }: Place, ahead: readonly Taken[]): void {
    const steps = taken.map((one) => one.step);
    let { session } = this.talk.start(this.#graph);
    let question: string | undefined;
    for (const { step } of ahead.toReversed()) {
      const told = this.talk.tell(session, step.fact, step.value as FactValue);
      [session, question] = [told.session, askedIn(told)];
    }
    const told: Step[] = ahead.map(({ step }) => step);
    for (;;) {
      const step = steps.find(({ fact }) => fact === question);
      if (step === undefined) break;
      const answered = this.talk.answer(session, step);
      told.push(step);
      [session, question] = [answered.session, askedIn(answered)];
    }
    const facts = ahead.map(({ step }) => step.fact);
    for (const one of ahead)
      for (const step of this.#others(one))
        if (isCounted(session, step.fact))
          this.#check(this.talk.change(session, step), told, step, facts);
  }

  /** After an edit everything is as after a fresh run in which the same answers are told in the same way. */
  #check(told: Told, before: readonly Step[], step: Step, ahead: readonly string[]): void {
    const all = [...before.filter(({ fact }) => fact !== step.fact), step];
    const parked = new Set(all.flatMap(({ fact, value }) => (value === NOT_SURE ? [fact] : [])));
    const given = all.filter(({ value }) => value !== NOT_SURE);
    const answers = Object.fromEntries(given.map(({ fact, value }) => [fact, value as FactValue]));
    const early = Object.entries(answers).filter(([fact]) => ahead.includes(fact));
    const fresh = this.#fresh.run(answers, parked, Object.fromEntries(early));
    for (const what of this.#differences(told, fresh, answers, ahead)) {
      const which = ahead.length === 0 ? '' : ` with ${ahead.join(' and ')} told ahead`;
      this.faults.push({
        what: `after the last step as an edit${which}, ${what}`,
        path: [...before, step],
      });
    }
  }

  /**
   * The same question is asked and the same outcome holds; nothing that a fresh run asks for is
   * missing, and no answer is lost: what a fresh run has not come to yet is kept or set aside.
   */
  #differences(told: Told, fresh: Fresh, answers: Facts, ahead: readonly string[]): string[] {
    const now = caseOf(told.session);
    const asked = askedIn(told);
    const outcome = this.#fresh.outcome(now.facts);
    const all = { ...now.aside, ...now.facts };
    const moot = (fact: string) => ahead.includes(fact) && !this.#fresh.needs(fact, fresh.facts);
    const missing = Object.keys(fresh.facts).filter(
      (fact) => now.facts[fact] === undefined && !moot(fact),
    );
    const lost = Object.keys(answers).filter(
      (fact) => JSON.stringify(all[fact]) !== JSON.stringify(answers[fact]),
    );
    return [
      ...(asked === fresh.question
        ? []
        : [`turn asks ${asked}, and a fresh run ${fresh.question}`]),
      ...(outcome === fresh.outcome ? [] : [`the outcome is ${outcome}, not ${fresh.outcome}`]),
      ...(missing.length === 0 ? [] : [`the answers to ${missing} are missing`]),
      ...(lost.length === 0 ? [] : [`the answers to ${lost} are lost`]),
    ];
  }
}

/** On so many paths of each role answers are told ahead where not all are asked for. */
const MOST_AHEAD = 60;

/** Some of many, evenly over all of them. */
function evenly<One>(all: readonly One[], most: number): readonly One[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)] as One);
}

/** Up to three answers of a path, other ones from path to path, from anywhere on it. */
function aheadOn({ taken }: Place, i: number): Taken[] {
  const given = taken.filter(({ step }) => step.value !== NOT_SURE);
  const places = new Set([i % given.length, (7 * i + 3) % given.length, given.length - 1]);
  return [...places].map((place) => given[place] as Taken);
}

/** Talks the edits of every answer of every path: to one other cell, in turn, or to every one. */
function talkEdits(walker: Walker, full: boolean): { edits: number; editsInAll: number } {
  const made = { edits: 0, editsInAll: 0 };
  for (const [i, place] of walker.places.entries())
    for (const [j, cells] of walker.editsOf(place).entries()) {
      const some = full ? cells : [cells[(i + j) % cells.length] as Step];
      for (const step of some) walker.edit(place, step);
      made.edits += some.length;
      made.editsInAll += cells.length;
    }
  return made;
}

/**
 * Talks a path to every residual through the real `turn`, and an edit of every answer of it, in full to
 * every other cell; on some paths, or in full on all, also with answers told ahead of their questions.
 */
export function talkThrough(graph: Graph, talk: Talk, full: boolean): Talked {
  const walker = new Walker(graph, talk);
  walker.replay();
  const { faults, places } = walker;
  const made = talkEdits(walker, full);
  const able = places.filter(({ taken }) => taken.some(({ step }) => step.value !== NOT_SURE));
  const some = full ? able : evenly(able, MOST_AHEAD);
  for (const [i, place] of some.entries()) walker.tellAhead(place, aheadOn(place, i));
  return {
    ...{ faults, paths: places.length, ...made, ahead: some.length, aheadInAll: able.length },
    turns: talk.turns,
  };
}
