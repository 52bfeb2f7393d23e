import type { Address } from '../conversations/address.ts';

/** Why a message did not go out, and what that means for the next attempt. */
export type SendFailureReason =
  /** The platform asks to wait: nothing more of this bot before `seconds` have passed. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Nothing can be sent to this address any more: blocked, deactivated, not in the workspace. */
  | { readonly kind: 'gone' }
  /** The chat has another id from now on; the message was not sent. */
  | { readonly kind: 'moved'; readonly to: Address }
  /** The platform will never take this message. */
  | { readonly kind: 'refused' }
  /** The request never reached the platform: it may be sent again without harm. */
  | { readonly kind: 'unsent' }
  /** The answer was lost: the message may have gone out. */
  | { readonly kind: 'ambiguous' };

/** A message that did not go out, or may not have. The message of the error names no person's text. */
export class SendFailure extends Error {
  readonly reason: SendFailureReason;

  constructor(reason: SendFailureReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SendFailure';
    this.reason = reason;
  }
}
