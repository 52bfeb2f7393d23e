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

  /** Goes through the questions with some answers, up to one that has none and is not parked. */
  run(answers: Facts, parked: ReadonlySet<string>): Fresh {
    const { role } = this.#graph;
    let facts: Facts = role === undefined ? {} : { role };
    for (;;) {
      const question = this.next(facts, parked);
      const value = question === undefined ? undefined : answers[question];
      if (question === undefined || value === undefined)
        return { facts, question, outcome: this.outcome(facts) };
      facts = { ...facts, [question]: value };
    }
  }
}
