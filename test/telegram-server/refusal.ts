import type { ApiError, ResponseParameters } from '@grammyjs/types';

/** An answer of the server that is not `ok`; `isViolation` where no correct client would have asked so. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;
  readonly isViolation: boolean;

  constructor(
    code: number,
    description: string,
    {
      parameters,
      isViolation = false,
    }: { parameters?: ResponseParameters; isViolation?: boolean } = {},
  ) {
    super(description);
    this.name = 'Refusal';
    this.code = code;
    this.parameters = parameters;
    this.isViolation = isViolation;
  }

  /** The body of the answer. */
  toAnswer(): ApiError {
    const answer: ApiError = { ok: false, error_code: this.code, description: this.message };
    return this.parameters ? { ...answer, parameters: this.parameters } : answer;
  }
}

/** A request that is well-formed and cannot be done as things stand. */
export function badRequest(what: string, parameters?: ResponseParameters): Refusal {
  return new Refusal(400, `Bad Request: ${what}`, parameters ? { parameters } : {});
}

/** A request against the published types or limits. */
export function violation(what: string, code = 400, kind = 'Bad Request'): Refusal {
  return new Refusal(code, `${kind}: ${what}`, { isViolation: true });
}

/** The answer to whoever asks too often: nothing more for so many seconds. */
export function tooManyRequests(seconds: number): Refusal {
  return new Refusal(429, `Too Many Requests: retry after ${seconds}`, {
    parameters: { retry_after: seconds },
  });
}
