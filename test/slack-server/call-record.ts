/** One request of the app, as it came and as it went. */
export interface RecordedCall {
  /** A method of the Web API; `upload` for a file's bytes, `response_url` for an answer to a press. */
  readonly method: string;
  /** The workspace of the token; empty where there is none. */
  readonly team: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Milliseconds since the server started. */
  readonly at: number;
  /** What came of it: done, refused with a code, or met by a fault. */
  readonly outcome: 'done' | 'refused' | 'fault';
  /** The status of the answer; 0 where none went out. */
  readonly status: number;
  /** The code of a refusal. */
  readonly error?: string;
  readonly result?: unknown;
}

/** A request, or an answer of the app, against the published types or limits. */
export interface Violation {
  readonly method: string;
  readonly problem: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A mention or link that is live in a text of the app. */
export interface LiveMarkup {
  readonly method: string;
  readonly markup: string;
}

/** What the app has asked so far. */
export class CallRecord {
  readonly calls: RecordedCall[] = [];
  readonly violations: Violation[] = [];
  readonly liveMarkup: LiveMarkup[] = [];
  /** How many requests of each method have been done. */
  readonly done = new Map<string, number>();
  readonly #allowed: RegExp[] = [];
  readonly #keepsCalls: boolean;
  readonly #startedAt = performance.now();
  #lastAt = performance.now();

  constructor(keepsCalls: boolean) {
    this.#keepsCalls = keepsCalls;
  }

  /** How long ago the last request came, in milliseconds. */
  get quietFor(): number {
    return performance.now() - this.#lastAt;
  }

  add(call: Omit<RecordedCall, 'at'>): void {
    const now = performance.now();
    this.#lastAt = now;
    if (call.outcome === 'done') this.done.set(call.method, (this.done.get(call.method) ?? 0) + 1);
    if (this.#keepsCalls) this.calls.push({ ...call, at: now - this.#startedAt });
  }

  note(method: string, problem: string, args: Readonly<Record<string, unknown>>): void {
    this.violations.push({ method, problem, args });
  }

  /** From now on markup that matches is meant to be live. */
  allow(markup: RegExp): void {
    this.#allowed.push(markup);
  }

  /** Notes what is live in the texts of a call. */
  noteMarkup(method: string, live: readonly string[], args: Readonly<Record<string, unknown>>) {
    for (const markup of live) {
      this.liveMarkup.push({ method, markup });
      if (this.#allowed.some((allowed) => allowed.test(markup))) continue;
      this.note(method, `live markup that nobody allowed: ${markup}`, args);
    }
  }

  /** What is wrong, one line each. @throws Error where anything is */
  assertClean(): void {
    if (this.violations.length === 0) return;
    const lines = this.violations.map(
      ({ method, problem, args }) => `${method}: ${problem}\n    ${JSON.stringify(args)}`,
    );
    throw new Error(`Slack would not take:\n${lines.slice(0, 20).join('\n')}`);
  }
}
