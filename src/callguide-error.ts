/**
 * What went wrong, as a code that never changes its meaning; the message is for people, the code
 * for programs and for the operator's search.
 */
export type ErrorCode =
  // A turn lost a race, or broke the rules of its view.
  | 'store-conflict'
  | 'store-unread'
  | 'store-refused'
  // The engine failed; the turn fails with it and the platform redelivers.
  | 'store-busy'
  | 'store-failed'
  // The operator has something to mend before the bot can start.
  | 'store-url'
  | 'store-claimed'
  | 'store-foreign'
  | 'store-newer'
  | 'store-half-copied'
  | 'store-half-rekeyed'
  | 'store-not-empty'
  | 'store-differs'
  | 'store-key'
  | 'store-key-missing'
  | 'store-key-wrong'
  | 'store-plain'
  | 'configuration'
  | 'settings'
  | 'call-folder'
  | 'call-unknown'
  | 'language-unknown'
  | 'words'
  | 'platform'
  // Staff asked for something that cannot be done; nothing was done.
  | 'broadcast'
  // What is stored cannot be read; it stays as it is.
  | 'store-sealed'
  | 'session-newer'
  | 'session-unreadable'
  | 'session-contended'
  | 'session-flush';

/**
 * The one error of the project: a stable code, a sentence that says how to mend it, and the cause.
 * Messages name no person: addresses, answers and keys of rows never go into them.
 */
export class CallguideError extends Error {
  override readonly name = 'CallguideError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Whether an error is ours and carries this code. */
export function hasCode(error: unknown, code: ErrorCode): error is CallguideError {
  return error instanceof CallguideError && error.code === code;
}
