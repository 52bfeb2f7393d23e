/** What Slack brings to the app. */
export interface Outgoing {
  readonly type: 'events_api' | 'interactive' | 'slash_commands';
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Why something comes again. */
export type RetryReason = 'http_timeout' | 'http_error' | 'connection_failed' | 'timeout';

/** Which time it is that something comes; 0 is the first. */
export interface Attempt {
  readonly number: number;
  readonly reason?: RetryReason;
}

/** How the app took something. */
export type Outcome =
  | { readonly isTaken: true; readonly response?: unknown }
  | {
      readonly isTaken: false;
      readonly reason: RetryReason;
      /** The status of an answer that was none of success. */
      readonly status?: number;
      /** Whether the app asked that it does not come again. */
      readonly isFinal?: boolean;
    };

/** A way to the app: over WebSockets that it opened, or over HTTP. */
export interface Way {
  readonly name: 'socket' | 'http';
  bring(outgoing: Outgoing, attempt: Attempt): Promise<Outcome>;
}
