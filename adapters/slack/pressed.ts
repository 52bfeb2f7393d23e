import type { KnownBlock } from '@slack/types';
import { BoundedMap } from './bounded.ts';

/** A message in which a control was used, until its answer is out. */
export interface PressedMessage {
  /** The platform's id of the message. */
  readonly ts: string;
  readonly blocks: readonly KnownBlock[];
  readonly text: string;
  /** What was chosen, in words; without it the controls stay. */
  readonly answer?: string;
  readonly ticks: boolean;
  /** Where Slack takes changes of the message for half an hour, outside of the limits of the Web API. */
  readonly responseUrl: string;
}

const MOST_PRESSED = 2000;
const ANSWER_MS = 5000;

/** The pressed messages by the mark under which their answer comes. */
export function createPressed(): BoundedMap<PressedMessage> {
  return new BoundedMap(MOST_PRESSED);
}

/** The mark of one press: many can be on their way for one message, and only one is taken. */
export function markOf(ts: string, press: string): string {
  return `${ts}#${press}`;
}

/** The message that a mark or an id names. */
export function messageIn(mark: string): string {
  return mark.split('#')[0] ?? mark;
}

/** Answers a press or a slash command where Slack asked for it. @throws where it was not taken. */
export async function respondAt(responseUrl: string, body: object): Promise<void> {
  const response = await fetch(responseUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`Slack response_url: HTTP ${response.status}`);
}
