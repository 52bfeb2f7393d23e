interface Script<Match, Fault> {
  readonly match: Match;
  readonly fault: Fault;
  /** Whether this request, the how-manieth that matches, is met. */
  readonly meets: (count: number) => boolean;
  readonly isOver: (count: number) => boolean;
  count: number;
}

/** Whether a request is one of those that are meant. */
export type Matches<Match, Method extends string> = (
  match: Match,
  method: Method,
  given: Readonly<Record<string, unknown>>,
) => boolean;

/**
 * The faults that are to come at a made-up platform. Of several that match, the one that was scripted
 * first counts.
 */
export class ScriptedFaults<Match extends object, Fault, Method extends string> {
  readonly #matches: Matches<Match, Method>;
  readonly #any: Match;
  #scripts: Script<Match, Fault>[] = [];

  /** `any` is the match that every request meets. */
  constructor(matches: Matches<Match, Method>, any: Match) {
    this.#matches = matches;
    this.#any = any;
  }

  /** The next request that matches, or the next few, meet this fault. */
  next(match: Match, fault: Fault, times = 1): void {
    this.#add(
      match,
      fault,
      () => true,
      (count) => count >= times,
    );
  }

  /** Every n-th request that matches meets this fault. */
  every(n: number, fault: Fault, match: Match = this.#any): void {
    this.#add(
      match,
      fault,
      (count) => count % n === 0,
      () => false,
    );
  }

  /** Every request that matches meets this fault, for so many milliseconds from now. */
  during(milliseconds: number, fault: Fault, match: Match = this.#any): void {
    const end = performance.now() + milliseconds;
    this.#add(
      match,
      fault,
      () => performance.now() < end,
      () => performance.now() >= end,
    );
  }

  /** Nothing goes wrong from now on. */
  clear(): void {
    this.#scripts = [];
  }

  /** Whether some scripted fault has not come yet, or may come again. */
  get arePending(): boolean {
    return this.#scripts.length > 0;
  }

  /** The fault that a request meets, if any; it counts as having come. */
  take(method: Method, given: Readonly<Record<string, unknown>>): Fault | undefined {
    if (this.#scripts.length === 0) return undefined;
    for (const script of this.#scripts) {
      if (!this.#matches(script.match, method, given)) continue;
      script.count += 1;
      const isMet = script.meets(script.count);
      if (script.isOver(script.count)) this.#scripts = this.#scripts.filter((s) => s !== script);
      if (isMet) return script.fault;
    }
    return undefined;
  }

  #add(
    match: Match,
    fault: Fault,
    meets: Script<Match, Fault>['meets'],
    isOver: Script<Match, Fault>['isOver'],
  ): void {
    this.#scripts.push({ match, fault, meets, isOver, count: 0 });
  }
}
