import type { KnownBlock } from '@slack/types';

/** One of the messages that a checklist takes; the first is part 0. */
export interface ListPart {
  readonly part: number;
  readonly of: number;
}

/** A message of blocks; `text` says everything in them, for screen readers and notifications. */
export interface MessagePayload {
  readonly kind: 'message';
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  /** The language that it is in, as a key of the words. */
  readonly language: string;
  /** Whether what was pressed before it has been taken: it was no stale button, and nothing is asked back. */
  readonly settles: boolean;
  /** Which part of a checklist it is, if it is one: it takes the place of that part when a box is ticked. */
  readonly list?: ListPart;
}

/** A file to hand over. */
export interface FilePayload {
  readonly kind: 'file';
  readonly name: string;
  readonly base64: string;
  readonly text: string;
}

/** One message in Slack's form. */
export type SlackPayload = MessagePayload | FilePayload;
