interface Incoming {
  /** The platform's id of the event; the same id again is a redelivery. */
  readonly id: string;
  /**
   * Grows with each event of a person, where the platform numbers them: what comes with a lower number than
   * all whose ids are still kept has been handled before.
   */
  readonly order?: number;
  /** The language of the person's profile, as a BCP 47 tag. */
  readonly language?: string;
}

/** A neutral incoming thing: words, a button, a command, or what cannot be read. */
export type Event = Incoming &
  (
    | { readonly kind: 'text'; readonly text: string }
    | {
        readonly kind: 'choose';
        readonly values: readonly string[];
        /** The question under which the button stood; a button of another question changes nothing. */
        readonly question?: string;
      }
    /** What changes nothing: an edit of an older message, or something without words. */
    | { readonly kind: 'unread'; readonly what: 'edit' | 'media' }
    | { readonly kind: 'command'; readonly command: string; readonly argument: string }
  );

/** What the office did about a person's question; it comes from staff, never from a person's platform. */
export interface OfficeEvent extends Incoming {
  readonly kind: 'office';
  /** `undelivered`: the office cannot be reached, so what was sent to it did not arrive. */
  readonly what: 'reply' | 'corrected' | 'taken-back' | 'closed' | 'undelivered';
  /** The words of staff; empty where there are none. */
  readonly text: string;
}

/** Texts longer than this are answered kindly before any parser sees them. */
export const LONGEST_TEXT = 4000;
