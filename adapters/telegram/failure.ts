import { GrammyError, HttpError } from 'grammy';
import type { Address } from '../../conversations/address.ts';
import type { Host } from '../adapter.ts';
import { SendFailure, type SendFailureReason } from '../send-failure.ts';
import { movedTo } from './presence.ts';

const [BAD_REQUEST, FORBIDDEN, TOO_MANY, SERVER] = [400, 403, 429, 500];

/** The token is not, or no longer, good: nothing was sent, and it can be once there is a new one. */
const NOT_KNOWN = [401, 404];
const DEFAULT_WAIT = 5;

/** The request did not leave this machine, or no connection came about. */
const NOT_CONNECTED = [
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'],
  ...['ENETDOWN', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
];

/** 400s after which nothing can ever be sent to a chat. */
const NO_CHAT = /chat not found|user not found|PEER_ID_INVALID|group chat was deactivated/i;

function codeOf(error: unknown): string {
  const inner: unknown = error instanceof HttpError ? error.error : error;
  if (typeof inner !== 'object' || inner === null) return 'unknown';
  const code: unknown = Reflect.get(inner, 'code') ?? Reflect.get(inner, 'type');
  if (typeof code === 'string') return code;
  return /timed out/.test(String(Reflect.get(inner, 'message'))) ? 'timeout' : 'unknown';
}

/** A failed call of Telegram, in words that hold neither the token nor what anybody wrote. */
export class TelegramTrouble extends Error {
  /** Telegram's error code; undefined where no answer came. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.name = 'TelegramTrouble';
    this.status = status;
  }
}

/**
 * What failed, without what grammY's errors carry: the address with the token, and the whole payload.
 * That is why neither the error nor its cause is passed on.
 */
export function troubleOf(error: unknown, method: string): TelegramTrouble {
  if (error instanceof GrammyError)
    return new TelegramTrouble(`${method}: ${error.description}`, error.error_code);
  return new TelegramTrouble(`${method}: no answer of Telegram (${codeOf(error)})`);
}

/** Tells the host of a trouble; its words go with it, for they hold nothing of a person. */
export function tell(host: Host, what: string, trouble: TelegramTrouble): void {
  host.failed(`telegram ${what}: ${trouble.message}`, trouble);
}

/** How many seconds Telegram asks to wait, if it does. */
export function waitIn(error: unknown): number | undefined {
  if (!(error instanceof GrammyError) || error.error_code !== TOO_MANY) return undefined;
  return error.parameters.retry_after ?? DEFAULT_WAIT;
}

function reasonOf(error: unknown, address: Address): SendFailureReason {
  if (!(error instanceof GrammyError))
    return { kind: NOT_CONNECTED.includes(codeOf(error)) ? 'unsent' : 'ambiguous' };
  const { error_code: code, description, parameters } = error;
  const seconds = waitIn(error);
  if (seconds !== undefined) return { kind: 'wait', seconds };
  if (parameters.migrate_to_chat_id !== undefined)
    return movedTo(address, parameters.migrate_to_chat_id);
  if (NOT_KNOWN.includes(code)) return { kind: 'unsent' };
  if (code >= SERVER) return { kind: 'ambiguous' };
  if (code === FORBIDDEN || (code === BAD_REQUEST && NO_CHAT.test(description)))
    return { kind: 'gone' };
  return { kind: 'refused' };
}

/** Why a message did not go out, as the house says it. */
export function toSendFailure(error: unknown, method: string, address: Address): SendFailure {
  const { message } = troubleOf(error, method);
  return new SendFailure(reasonOf(error, address), message);
}

/** Whether an edit failed because the message already says it. */
export function isUnchanged(error: unknown): boolean {
  return error instanceof GrammyError && /message is not modified/i.test(error.description);
}

/** Whether a message can be edited no longer: it is gone, too old or not the bot's. */
export function isUneditable(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    error.error_code === BAD_REQUEST &&
    /message to edit not found|message can't be edited|no text in the message/i.test(
      error.description,
    )
  );
}
