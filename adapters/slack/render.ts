import type { KnownBlock } from '@slack/types';
import type { Reply } from '../../conversations/reply.ts';
import type { Words } from '../../conversations/words.ts';
import type { Reader } from '../adapter.ts';
import { boxParts } from './checklist-blocks.ts';
import { controlParts, faintPart, type Making, type Part, plain, textParts } from './controls.ts';
import { LARGEST_MESSAGE, LONGEST_HEADER, MOST_BLOCKS } from './limits.ts';
import { escaped } from './mrkdwn.ts';
import type { MessagePayload, SlackPayload } from './payload.ts';
import { withMarks } from './spoken-commands.ts';

type Of<Kind extends Reply['kind']> = Extract<Reply, { kind: Kind }>;

/** Stands for the text of a message that only has controls. */
const UNTITLED = '…';

/** A text whose first line is its heading. */
function headedParts(text: string): Part[] {
  const [heading = '', ...rest] = text.split('\n');
  const body = rest.join('\n').replace(/^\n+/, '');
  if (body === '' || heading.trim() === '' || escaped(heading).length > LONGEST_HEADER)
    return textParts(text);
  const header: KnownBlock = { type: 'header', text: plain(heading) };
  return [{ blocks: [header], text: heading }, ...textParts(body)];
}

function askParts(reply: Of<'ask'>, making: Making): Part[] {
  const { progress, choices = [], question, input } = reply;
  const number = (progress?.answered ?? 0) + 1;
  const counted = progress
    ? [making.say('progress', { number, atMost: Math.max(progress.atMost, number) })]
    : [];
  return [
    ...counted.map(faintPart),
    ...textParts(withMarks(reply.text)),
    ...controlParts({ question, input, choices }, making),
  ];
}

/** A text with what can be chosen under it. */
function choiceParts(
  reply: Of<'note'> | Of<'refuse'> | Of<'change'>,
  question: string | undefined,
  making: Making,
): Part[] {
  const { choices = [] } = reply;
  const named = question === undefined ? {} : { question };
  return [
    ...textParts(withMarks(reply.text)),
    ...(choices.length > 0 ? controlParts({ ...named, input: 'choice', choices }, making) : []),
  ];
}

function factsText({ facts, parked }: Of<'facts'>): string {
  const known = Object.entries(facts).map(([fact, value]) => `${fact}: ${JSON.stringify(value)}`);
  return [...known, ...parked.map((fact) => `${fact}: ?`)].join('\n');
}

/** A reply as blocks, for a message or a page. */
export function partsOf(reply: Exclude<Reply, Of<'file'>>, making: Making): Part[] {
  switch (reply.kind) {
    case 'ask':
      return askParts(reply, making);
    case 'verdict':
      return headedParts(withMarks(reply.text));
    case 'checklist':
      return [...headedParts(withMarks(reply.text)), ...boxParts(reply.items, making)];
    case 'answer':
      return textParts(withMarks(reply.text));
    case 'facts':
      return textParts(factsText(reply));
    case 'note':
      return choiceParts(reply, undefined, making);
    case 'refuse':
      return choiceParts(reply, reply.question, making);
    case 'change':
      return choiceParts(reply, reply.fact, making);
  }
}

const encoder = new TextEncoder();

function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** How much of a message a part takes; boxes count as if all were ticked, so that ticks move nothing. */
function sizeOf({ blocks }: Part): number {
  const boxes = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  const ticked = boxes.map((box) => {
    return box.type === 'checkboxes'
      ? bytesOf(box.options) - bytesOf(box.initial_options ?? [])
      : 0;
  });
  return ticked.reduce((sum, size) => sum + size, bytesOf(blocks));
}

/** The parts in as many messages as their number and size need. */
function packed(parts: readonly Part[]): Part[][] {
  const messages: Part[][] = [];
  let [count, size] = [MOST_BLOCKS, 0];
  for (const part of parts) {
    count += part.blocks.length;
    size += sizeOf(part);
    if (count > MOST_BLOCKS || size > LARGEST_MESSAGE) {
      messages.push([]);
      [count, size] = [part.blocks.length, sizeOf(part)];
    }
    messages.at(-1)?.push(part);
  }
  return messages;
}

/** Replies that one message can say together: a checklist is changed later, and so stands alone. */
function grouped(replies: readonly Reply[]): Reply[][] {
  const groups: Reply[][] = [];
  for (const [i, reply] of replies.entries()) {
    const before = replies[i - 1]?.kind;
    const alone = reply.kind === 'file' || reply.kind === 'checklist' || reply.kind === 'verdict';
    if (i === 0 || alone || before === 'file' || before === 'checklist') groups.push([reply]);
    else groups.at(-1)?.push(reply);
  }
  return groups;
}

/** Whether the first of some replies says that nothing was taken: the button may be pressed again. */
function refusesPress([first]: readonly Reply[]): boolean {
  return first?.kind === 'refuse' || (first?.kind === 'note' && first.topic === 'stale');
}

/** The messages that say replies, in their order. */
export function render(replies: readonly Reply[], reader: Reader, words: Words): SlackPayload[] {
  const { language, address } = reader;
  const say: Making['say'] = (id, variables) => words.say(language, id, variables);
  let places = 0;
  const place = () => {
    places += 1;
    return places;
  };
  const making = { person: address.person, language, say, place };
  const settles = !refusesPress(replies);
  return grouped(replies).flatMap((group): SlackPayload[] => {
    const [first] = group;
    if (first?.kind === 'file') {
      const { name, base64 } = first;
      return [{ kind: 'file', name, base64, text: say('file', { name }) }];
    }
    const texts = group.filter((reply) => reply.kind !== 'file');
    const messages = packed(texts.flatMap((reply) => partsOf(reply, making)));
    const isList = first?.kind === 'checklist';
    return messages.map(
      (parts, part): MessagePayload => ({
        kind: 'message',
        text: escaped(textOf(parts)) || UNTITLED,
        blocks: parts.flatMap(({ blocks }) => blocks),
        ...{ language, settles },
        ...(isList ? { list: { part, of: messages.length } } : {}),
      }),
    );
  });
}

function textOf(parts: readonly Part[]): string {
  return parts
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
}
