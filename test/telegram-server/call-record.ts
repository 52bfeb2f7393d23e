import type { Method } from './method-shapes.ts';

/** One request of the bot, as it came and as it went. */
export interface RecordedCall {
  readonly method: Method;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Milliseconds since the server started. */
  readonly at: number;
  /** What came of it: done, refused with a code, or met by a fault. */
  readonly outcome: 'done' | 'refused' | 'fault';
  /** The status of the answer; 0 where none went out. */
  readonly code: number;
  readonly result?: unknown;
}

/** A request against the published types or limits. */
export interface Violation {
  readonly method: string;
  readonly problem: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What the bot has asked so far. */
export class CallRecord {
  readonly calls: RecordedCall[] = [];
  readonly violations: Violation[] = [];
  /** How many requests of each method have been done. */
  readonly done = new Map<Method, number>();
  readonly #keepsCalls: boolean;
  readonly #startedAt = performance.now();
  #lastAt = performance.now();

  constructor(keepsCalls: boolean) {
    this.#keepsCalls = keepsCalls;
  }

  /** How long ago the last request other than for updates came, in milliseconds. */
  get quietFor(): number {
    return performance.now() - this.#lastAt;
  }

  add(call: Omit<RecordedCall, 'at'>): void {
    const now = performance.now();
    if (call.method !== 'getUpdates') this.#lastAt = now;
    if (call.outcome === 'done') this.done.set(call.method, (this.done.get(call.method) ?? 0) + 1);
    if (this.#keepsCalls) this.calls.push({ ...call, at: now - this.#startedAt });
  }

  /** What is wrong, one line each. @throws Error where anything is */
  assertClean(): void {
    if (this.violations.length === 0) return;
    const lines = this.violations.map(
      ({ method, problem, parameters }) =>
        `${method}: ${problem}\n    ${JSON.stringify(parameters)}`,
    );
    throw new Error(`The Bot API would not take:\n${lines.slice(0, 20).join('\n')}`);
  }
}
