import {
  SlackError,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { SendFailure, type SendFailureReason } from '../send-failure.ts';

/** The chat, the person or the app's place in the workspace is gone. */
const GONE = new Set([
  ...['channel_not_found', 'is_archived', 'not_in_channel', 'channel_is_archived'],
  ...['user_not_found', 'user_disabled', 'cannot_dm_bot', 'user_not_visible', 'user_is_bot'],
  ...['account_inactive', 'token_revoked', 'team_access_not_granted', 'team_not_found'],
]);

/** What the operator must mend; the message has not gone out, and can go out then. */
const UNMENDED = new Set([
  ...['invalid_auth', 'not_authed', 'token_expired', 'missing_scope', 'no_permission'],
  ...['access_denied', 'not_allowed_token_type', 'two_factor_setup_required'],
]);

/** Slack says of these that the call may have had its effect, or some of it. */
const UNCERTAIN = new Set(['internal_error', 'fatal_error', 'service_unavailable']);

/** Slack names no time with these. */
const WAITS: Readonly<Record<string, number>> = {
  ratelimited: 1,
  rate_limited: 1,
  message_limit_exceeded: 60,
  team_added_to_org: 60,
};

/** The connection did not come about: nothing was sent. */
const UNCONNECTED = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
]);

const [TOO_MANY, SERVER_ERROR, UNTIMED_WAIT_S] = [429, 500, 30];

function ofPlatform(code: string): SendFailureReason {
  const seconds = WAITS[code];
  if (seconds !== undefined) return { kind: 'wait', seconds };
  if (GONE.has(code)) return { kind: 'gone' };
  if (UNMENDED.has(code)) return { kind: 'unsent' };
  return { kind: UNCERTAIN.has(code) ? 'ambiguous' : 'refused' };
}

function ofStatus(status: number): SendFailureReason {
  if (status === TOO_MANY) return { kind: 'wait', seconds: UNTIMED_WAIT_S };
  return { kind: status >= SERVER_ERROR ? 'ambiguous' : 'refused' };
}

function codesIn(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesIn) : [];
  return [String(Reflect.get(error, 'code') ?? ''), ...codesIn(error.cause), ...inner];
}

function ofConnection({ original }: WebAPIRequestError): [SendFailureReason, string] {
  const codes = codesIn(original).filter(Boolean);
  const refused = codes.find((code) => UNCONNECTED.has(code));
  if (refused !== undefined) return [{ kind: 'unsent' }, refused];
  return [{ kind: 'ambiguous' }, codes[0] ?? original.name];
}

function reasonOf(error: unknown): [SendFailureReason, string] {
  if (error instanceof WebAPIRateLimitedError)
    return [{ kind: 'wait', seconds: error.retryAfter }, 'ratelimited'];
  if (error instanceof WebAPIPlatformError) return [ofPlatform(error.data.error), error.data.error];
  if (error instanceof WebAPIHTTPError)
    return [ofStatus(error.statusCode), `HTTP ${error.statusCode}`];
  if (error instanceof WebAPIRequestError) return ofConnection(error);
  // The SDK's own error for a 429 that says no time.
  if (error instanceof Error && error.message.startsWith('Retry header'))
    return [ofStatus(TOO_MANY), 'ratelimited'];
  return [{ kind: 'ambiguous' }, error instanceof Error ? error.name : 'unknown'];
}

/** The code by which Slack refused a call; undefined where the error is of another kind. */
export function platformCode(error: unknown): string | undefined {
  return error instanceof WebAPIPlatformError ? error.data.error : undefined;
}

/**
 * What an error of a call means for the message. Only the method and Slack's code are said: the
 * errors of the SDK can hold what was sent and what came back.
 */
export function sendFailure(method: string, error: unknown): SendFailure {
  if (error instanceof SendFailure) return error;
  const [reason, code] = reasonOf(error);
  return new SendFailure(reason, `Slack ${method}: ${code}`);
}

const UNAUTHORIZED = 'slack_bolt_authorization_error';

/** An error as it may be logged: those of the SDK can name people and hold what was sent. */
export function loggable(error: unknown): unknown {
  if (error instanceof SlackError) return sendFailure('call', error);
  const isUnauthorized = error instanceof Error && Reflect.get(error, 'code') === UNAUTHORIZED;
  return isUnauthorized
    ? new Error('Slack: the app has no rights where an event came from')
    : error;
}
