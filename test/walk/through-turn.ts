import type { Conversation } from '../../conversations/conversation.ts';
import type { Session } from '../../conversations/session.ts';
import { assessChecklist, assessOutcome, assessRule } from '../../rules/assess.ts';
import type { Facts, FactValue } from '../../rules/language/facts.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { createRulebook, standsAs } from '../../rules/rulebook.ts';
import type { Graph, State, Step } from './graph.ts';
import { knows, NOT_SURE } from './graph.ts';
import type { Fault } from './prove.ts';
import { settledOf } from './prove.ts';
import { askedIn, outcomeIn, Talk } from './talk.ts';

/** What has been talked through. */
export interface Talked {
  readonly faults: readonly Fault[];
  readonly paths: number;
  readonly edits: number;
  /** How many edits there are in all. */
  readonly editsInAll: number;
  readonly turns: number;
}

/** Countries of the world that stand for "in no list": one for each code that is nobody's. */
const REAL = ['US', 'FR', 'JP', 'GB', 'MX', 'NO', 'ES', 'CO'];

/** The same step with countries that a person can name; which they are makes no difference. */
function inTheWorld({ inner }: Graph): (step: Step) => Step {
  const listed = new Set<unknown>();
  const look = (one: { form: unknown }): void => {
    const form = one.form as { values?: unknown[]; items?: { form: unknown }[]; item?: { form: unknown }; cases?: { when: { form: unknown } }[] };
    for (const value of form.values ?? []) listed.add(value);
    for (const part of form.items ?? []) look(part);
    for (const { when } of form.cases ?? []) look(when);
    if (form.item) look(form.item);
  };
  for (const one of [...inner.compiled.rules.values(), ...inner.compiled.items.values(), inner.compiled.outcome])
    look(one);
  const free = REAL.filter((code) => !listed.has(code));
  const named = new Map<unknown, string>();
  const real = (code: string): string => {
    if (!/^(ZZ|X[A-P])$/.test(code) || listed.has(code)) return code;
    const known = named.get(code) ?? (free[named.size] as string);
    named.set(code, known);
    return known;
  };
  return ({ fact, value }) => {
    if (Array.isArray(value)) return { fact, value: (value as string[]).map(real) };
    return { fact, value: typeof value === 'string' ? (real(value) as FactValue) : value };
  };
}

/** Whether a fact, or an option of it, is among some. */
function isIn({ call }: Graph, facts: ReadonlySet<string>, fact: string): boolean {
  return standsAs(call, fact).some((name) => facts.has(name));
}

/** What a fresh run with the same answers comes to, worked out from the rules alone. */
class FreshRun {
  readonly #graph: Graph;
  readonly #book: Rulebook;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#book = createRulebook(graph.call, [], graph.order);
  }

  /** The facts that are asked for after some answers: for the verdict, then for the checklist. */
  #wanted(facts: Facts): ReadonlySet<string> {
    const outcome = assessOutcome(this.#book, facts);
    const away = this.#graph.call.outcomes.some((one) => one.id === outcome.settled && one.turnsAway);
    const first = this.#open(outcome.facts, facts);
    if (first.size > 0 || away) return first;
    const shown = this.#graph.call.rules.filter(({ weight = 'requirement' }) => weight !== 'requirement');
    const rules = shown.map(({ id }) => assessRule(this.#book, id, facts).facts);
    const all = [...rules, assessChecklist(this.#book, facts).matters].flatMap((set) => [...set]);
    return this.#open(new Set(all), facts);
  }

  #open(names: ReadonlySet<string>, facts: Facts): ReadonlySet<string> {
    const { call, role, order } = this.#graph;
    const open = order.filter((fact) => facts[fact] === undefined && knows(call, role, fact));
    return new Set(open.filter((fact) => isIn(this.#graph, names, fact)));
  }

  /** The answers that are asked for, each where its turn comes, as if what has none were parked. */
  kept(answers: Facts): Facts {
    const { order, role } = this.#graph;
    let facts: Facts = role === undefined ? {} : { role };
    const passed = new Set<string>();
    for (;;) {
      const wanted = this.#wantedPast(facts, passed);
      const next = order.find((fact) => wanted.has(fact) && !passed.has(fact));
      if (next === undefined) return facts;
      const value = answers[next];
      if (value === undefined) passed.add(next);
      else facts = { ...facts, [next]: value };
    }
  }

  /** The verdict's facts as long as some are left that have not been passed by, then the checklist's. */
  #wantedPast(facts: Facts, passed: ReadonlySet<string>): ReadonlySet<string> {
    const outcome = assessOutcome(this.#book, facts);
    const first = this.#open(outcome.facts, facts);
    if ([...first].some((fact) => !passed.has(fact))) return first;
    const away = this.#graph.call.outcomes.some((one) => one.id === outcome.settled && one.turnsAway);
    return away ? new Set() : this.#wantedBeside(facts);
  }

  #wantedBeside(facts: Facts): ReadonlySet<string> {
    const shown = this.#graph.call.rules.filter(({ weight = 'requirement' }) => weight !== 'requirement');
    const rules = shown.map(({ id }) => assessRule(this.#book, id, facts).facts);
    const all = [...rules, assessChecklist(this.#book, facts).matters].flatMap((set) => [...set]);
    return this.#open(new Set(all), facts);
  }

  /** The question that comes then, and the outcome. */
  then(facts: Facts, parked: readonly string[]): { question: string | undefined; outcome: string } {
    const passed = new Set(parked);
    const wanted = this.#wantedPast(facts, passed);
    const question = this.#graph.order.find((fact) => wanted.has(fact) && !passed.has(fact));
    return { question, outcome: assessOutcome(this.#book, facts).settled ?? 'open' };
  }
}
