import { assessChecklist, assessOutcome, assessRule } from '../../rules/assess.ts';
import type { Facts } from '../../rules/language/facts.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { createRulebook, standsAs } from '../../rules/rulebook.ts';
import type { Graph } from './graph.ts';
import { knows } from './graph.ts';

/** Where a run comes to: what has been asked for and answered, what is asked now, and the outcome. */
export interface Fresh {
  readonly facts: Facts;
  readonly question: string | undefined;
  readonly outcome: string;
}

interface Left {
  readonly open: readonly string[];
  readonly settled: string | undefined;
}

/** So many assessments are remembered before they are begun anew. */
const KEPT = 50_000;

/** What a person who begins anew and gives the same answers comes to, worked out from the rules alone. */
export class FreshRun {
  readonly #graph: Pick<Graph, 'call' | 'role' | 'order'>;
  readonly #book: Rulebook;
  /** What is left of the outcome, by the answers so far: many runs begin alike. */
  readonly #left = new Map<string, Left>();

  constructor(graph: Pick<Graph, 'call' | 'role' | 'order'>) {
    this.#graph = graph;
    this.#book = createRulebook(graph.call, [], graph.order);
  }

  /** Every question that matters and has no answer, the parked ones too. */
  #open(names: Iterable<string>, facts: Facts): string[] {
    const { call, role, order } = this.#graph;
    const all = new Set(names);
    const open = order.filter((fact) => facts[fact] === undefined && knows(call, role, fact));
    return open.filter((fact) => standsAs(call, fact).some((name) => all.has(name)));
  }

  #assess(facts: Facts): Left {
    const key = JSON.stringify(facts);
    const known = this.#left.get(key);
    if (known) return known;
    const { facts: names, settled } = assessOutcome(this.#book, facts);
    const left = { open: this.#open(names, facts), settled };
    if (this.#left.size > KEPT) this.#left.clear();
    this.#left.set(key, left);
    return left;
  }

  #forChecklist(facts: Facts): string[] {
    const { rules } = this.#graph.call;
    const shown = rules.filter(({ weight }) => weight === 'preference');
    const matters = shown.flatMap(({ id }) => [...assessRule(this.#book, id, facts).facts]);
    return this.#open([...matters, ...assessChecklist(this.#book, facts).matters], facts);
  }

  /** The question that comes after some answers and some questions passed by. */
  next(facts: Facts, passed: ReadonlySet<string>): string | undefined {
    const { open, settled } = this.#assess(facts);
    const first = open.find((fact) => !passed.has(fact));
    const { outcomes } = this.#graph.call;
    if (first !== undefined || outcomes.some((one) => one.id === settled && one.turnsAway))
      return first;
    return this.#forChecklist(facts).find((fact) => !passed.has(fact));
  }

  outcome(facts: Facts): string {
    return this.#assess(facts).settled ?? 'open';
  }

  #go(begun: Facts, answers: Facts, parked: ReadonlySet<string>): Fresh {
    let facts = begun;
    for (;;) {
      const question = this.next(facts, parked);
      const value = question === undefined ? undefined : answers[question];
      if (question === undefined || value === undefined)
        return { facts, question, outcome: this.outcome(facts) };
      facts = { ...facts, [question]: value };
    }
  }

  /**
   * Goes through the questions with some answers, up to one that has none and is not parked; what is
   * told ahead is told then, and the questions go on.
   */
  run(answers: Facts, parked: ReadonlySet<string>, ahead: Facts = {}): Fresh {
    const { role } = this.#graph;
    const asked = this.#go(role === undefined ? {} : { role }, answers, parked);
    return this.#go({ ...asked.facts, ...ahead }, answers, parked);
  }

  /** Whether anything at all depends on an answer, given all the others. */
  needs(fact: string, { [fact]: _own, ...others }: Facts): boolean {
    const { rules } = this.#graph.call;
    const names = rules.flatMap(({ id }) => [...assessRule(this.#book, id, others).facts]);
    const matters = [...names, ...assessChecklist(this.#book, others).matters];
    return this.#open([...matters, ...assessOutcome(this.#book, others).facts], others).includes(
      fact,
    );
  }
}
