/** What an answer that is not ok is made of. */
export interface RefusalParts {
  /** Where in the arguments something is wrong, and what. */
  readonly problems?: readonly string[];
  /** Further fields of the answer. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** Whether no correct client would have asked so. */
  readonly isViolation?: boolean;
}

/** An answer of the server that is not `ok`, by its code. */
export class Refusal extends Error {
  readonly code: string;
  readonly problems: readonly string[];
  readonly isViolation: boolean;
  readonly #more: Readonly<Record<string, unknown>>;

  constructor(code: string, { problems = [], more = {}, isViolation = false }: RefusalParts = {}) {
    super(problems.length > 0 ? `${code}: ${problems.join('; ')}` : code);
    this.name = 'Refusal';
    this.code = code;
    this.problems = problems;
    this.isViolation = isViolation;
    this.#more = more;
  }

  /** The body of the answer. */
  toAnswer(): Record<string, unknown> {
    const { code: error, problems } = this;
    const answer = { ok: false, error, ...this.#more };
    if (problems.length === 0) return answer;
    const messages = problems.map((problem) => `[ERROR] ${problem}`);
    return { ...answer, errors: problems, response_metadata: { messages } };
  }
}

/** A request that no correct client would have made. */
export function violation(code: string, ...problems: readonly string[]): Refusal {
  return new Refusal(code, { problems, isViolation: true });
}
