import type { Block } from './block-shapes.ts';
import { controlsIn, optionsOf } from './controls-in.ts';
import { asRead } from './live-markup.ts';
import type { Channel, Message } from './rooms.ts';

/** One message of a channel, as a person sees it now. */
export interface Shown {
  readonly ts: string;
  readonly from: 'app' | string;
  /** What stands there: the words of its blocks where it has any, else its text. */
  readonly text: string;
  /** What a notification or a screen reader says. */
  readonly spoken: string;
  readonly blocks: readonly Block[];
  /** The labels of its buttons and options, in their order. */
  readonly labels: readonly string[];
  readonly isEdited: boolean;
  /** Whether only this person sees it. */
  readonly isEphemeral: boolean;
  readonly thread: string | undefined;
  /** The ids of its files. */
  readonly files: readonly string[];
}

interface TextObject {
  readonly type: string;
  readonly text: string;
}

function words({ type, text }: TextObject): string {
  return type === 'mrkdwn' ? asRead(text) : text;
}

function wordsOf(block: Block): string[] {
  switch (block.type) {
    case 'section':
      return [...(block.text ? [block.text] : []), ...(block.fields ?? [])].map(words);
    case 'header':
      return [words(block.text)];
    case 'context':
      return block.elements.map((one) => (one.type === 'image' ? one.alt_text : words(one)));
    case 'input':
      return [block.label.text, ...(block.hint ? [block.hint.text] : [])];
    case 'markdown':
      return [block.text];
    default:
      return [];
  }
}

/** The words that blocks show, beside those on controls. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(wordsOf).join('\n');
}

/** The labels of the buttons and options of blocks. */
export function labelsIn(blocks: readonly Block[]): string[] {
  return controlsIn(blocks).flatMap((control) =>
    control.element.type === 'button'
      ? [control.element.text.text]
      : optionsOf(control).map((option) => option.text.text),
  );
}

function shown(message: Message): Shown {
  const { ts, user, isApp, text, blocks, isEdited, onlyFor, thread, files } = message;
  return {
    ...{ ts, from: isApp ? 'app' : user, blocks, isEdited, thread, files },
    text: blocks.length > 0 ? textOf(blocks) : asRead(text),
    spoken: asRead(text),
    labels: labelsIn(blocks),
    isEphemeral: onlyFor !== undefined,
  };
}

/** Where a person looks: at a channel, or at one thread of it. */
export interface Place {
  readonly room: Channel;
  readonly thread?: string | undefined;
}

function standsAt({ thread: at }: Place, { ts, thread, isBroadcast }: Message): boolean {
  if (at !== undefined) return ts === at || thread === at;
  return thread === undefined || thread === ts || isBroadcast;
}

/** What a person sees at a place, oldest first. Answers in threads stand only there. */
export function screenOf(place: Place, user: string): Shown[] {
  return [...place.room.messages.values()]
    .filter((message) => standsAt(place, message))
    .filter(({ onlyFor }) => onlyFor === undefined || onlyFor === user)
    .map(shown);
}

function printedMessage(message: Shown): string {
  const { ts, from, text, labels, isEdited, isEphemeral, files } = message;
  const marks = [isEdited ? 'edited' : '', isEphemeral ? 'only for you' : '', ...files];
  const marked = marks.filter(Boolean).join(', ');
  const head = `${ts} ${from}${marked ? ` (${marked})` : ''}: `;
  const row = labels.length > 0 ? [`    ${labels.map((label) => `[${label}]`).join(' ')}`] : [];
  return [head + text.replaceAll('\n', '\n    '), ...row].join('\n');
}

/** A screen in plain text, for a failure that a person reads. */
export function printed(messages: readonly Shown[]): string {
  return messages.length > 0 ? messages.map(printedMessage).join('\n') : '(nothing there)';
}
