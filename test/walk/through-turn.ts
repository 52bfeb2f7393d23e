import type { Conversation } from '../../conversations/conversation.ts';
import type { Case, Session } from '../../conversations/session.ts';
import type { Facts, FactValue } from '../../rules/language/facts.ts';
import type { Fresh } from './fresh-run.ts';
import { FreshRun } from './fresh-run.ts';
import type { Graph, State, Step } from './graph.ts';
import { NOT_SURE } from './graph.ts';
import type { Fault } from './prove.ts';
import { settledOf } from './prove.ts';
import { realCountries } from './real-countries.ts';
import type { Told } from './talk.ts';
import { askedIn, outcomeIn, Talk } from './talk.ts';

/** What has been talked through. */
export interface Talked {
  readonly faults: readonly Fault[];
  readonly paths: number;
  /** How many answers there are on all paths. */
  readonly answers: number;
  readonly edits: number;
  /** How many answers there are on the paths without "not sure". */
  readonly sure: number;
  /** How many edits there are, with every answer changed to every other cell. */
  readonly editsInAll: number;
  readonly turns: number;
}

/** A session at a residual, and the steps that led to it with the residuals they were taken at. */
interface Place {
  readonly state: State;
  readonly session: Session;
  readonly taken: readonly { readonly from: State; readonly step: Step }[];
}

function caseOf({ session }: Told): Case {
  return session.cases[session.current] as Case;
}

/** One edit of one answer of a path. */
interface Edit {
  readonly place: Place;
  readonly step: Step;
}

/** Talks one role's interview through, residual by residual. */
class Walker {
  readonly faults: Fault[] = [];
  readonly places: Place[] = [];
  readonly talk: Talk;
  readonly #graph: Graph;
  readonly #real: (step: Step) => Step;
  readonly #fresh: FreshRun;

  constructor(graph: Graph, conversation: Conversation) {
    this.#graph = graph;
    this.#real = realCountries(graph);
    this.#fresh = new FreshRun(graph);
    this.talk = new Talk(conversation);
  }

  #check(state: State, told: Told, path: readonly Step[]): void {
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
    this.#check(first, begun, []);
    this.places.push({ state: first, session: begun.session, taken: [] });
    for (const { state, session, taken } of this.places)
      for (const edge of state.edges) {
        if (seen.has(edge.to)) continue;
        seen.add(edge.to);
        const step = this.#real(edge);
        const told = this.talk.answer(session, step);
        const now = [...taken, { from: state, step }];
        this.#check(
          edge.to,
          told,
          now.map((one) => one.step),
        );
        this.places.push({ state: edge.to, session: told.session, taken: now });
      }
  }

  /** Every other answer to every question of every path, by path and question. */
  edits(): Edit[][] {
    return this.places.flatMap((place) =>
      place.taken
        .filter(({ step }) => step.value !== NOT_SURE)
        .map(({ from, step }) =>
          from.edges
            .map((edge) => this.#real(edge))
            .filter((other) => JSON.stringify(other.value) !== JSON.stringify(step.value))
            .map((other) => ({ place, step: other })),
        ),
    );
  }

  /** After an edit everything is as after a fresh run with the same answers. */
  edit({ place, step }: Edit): void {
    const told = this.talk.change(place.session, step);
    const steps = place.taken.map((one) => one.step).filter(({ fact }) => fact !== step.fact);
    const all = [...steps, step];
    const parked = new Set(all.flatMap(({ fact, value }) => (value === NOT_SURE ? [fact] : [])));
    const given = all.filter(({ value }) => value !== NOT_SURE);
    const answers = Object.fromEntries(given.map(({ fact, value }) => [fact, value as FactValue]));
    const fresh = this.#fresh.run(answers, parked);
    const path = [...place.taken.map((one) => one.step), step];
    for (const what of this.#differences(told, fresh, answers))
      this.faults.push({ what: `after the last step as an edit, ${what}`, path });
  }

  /**
   * The same question is asked and the same outcome holds; nothing that a fresh run asks for is
   * missing, and no answer is lost: what a fresh run has not come to yet is kept or set aside.
   */
  #differences(told: Told, fresh: Fresh, answers: Facts): string[] {
    const now = caseOf(told);
    const asked = askedIn(told);
    const outcome = this.#fresh.outcome(now.facts);
    const all = { ...now.aside, ...now.facts };
    const missing = Object.keys(fresh.facts).filter((fact) => now.facts[fact] === undefined);
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

/** So many edits of paths with "not sure" are talked through where not all are asked for. */
const MOST_EDITS = 100;

/** Some of many, evenly over all of them. */
function evenly<One>(all: readonly One[], most: number): readonly One[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)] as One);
}

/** Talks a path to every residual through the real `turn`, and edits of its answers. */
export function talkThrough(graph: Graph, conversation: Conversation, full: boolean): Talked {
  const walker = new Walker(graph, conversation);
  walker.replay();
  const edits = walker.edits();
  const each = edits.flatMap((cells, i) => cells[i % cells.length] ?? []);
  const parking = ({ place }: Edit) => place.taken.some(({ step }) => step.value === NOT_SURE);
  const sure = each.filter((edit) => !parking(edit));
  const some = full ? edits.flat() : [...sure, ...evenly(each.filter(parking), MOST_EDITS)];
  for (const edit of some) walker.edit(edit);
  const { faults, places, talk } = walker;
  return {
    faults,
    paths: places.length,
    answers: edits.length,
    edits: some.length,
    sure: sure.length,
    editsInAll: edits.flat().length,
    turns: talk.turns,
  };
}
