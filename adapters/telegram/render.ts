import type { Choice, Input, ItemReply, Reply } from '../../conversations/reply.ts';
import type { Reader } from '../adapter.ts';
import { isGroup } from './address.ts';
import type { Keyboard, Say } from './button.ts';
import { choicesKeyboard, questionKeyboard, ticksKeyboard } from './keyboard.ts';
import type { Rows, TelegramPayload } from './payload.ts';
import { entitiesOf, headed, joined, type RichText, styled, withQuotes } from './rich-text.ts';
import { splitText } from './split-text.ts';

/** The limit of a message, after entities (Bot API, sendMessage). */
const LONGEST_MESSAGE = 4096;

const [LINE, PARAGRAPH] = ['\n', '\n\n'];

/** A part of a message; one with buttons ends it. */
interface Block {
  readonly text: RichText;
  readonly rows: Rows;
  /** Stands as a message of its own. */
  readonly isAlone: boolean;
  /** The checklist that it is; then its buttons come with its parts. */
  readonly items?: readonly ItemReply[];
}

type Part = Block | Extract<TelegramPayload, { kind: 'file' }>;

/** What renders need beside the replies. */
interface Paper extends Keyboard {
  readonly isGroup: boolean;
}

/** The kinds of question whose answer is typed: there, a number is the answer and no choice. */
const TYPED: readonly Input[] = ['date', 'country', 'countries', 'number', 'money', 'text'];

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text that turns no direction of writing and is whole, as long as it was. */
function harmless(text: string): string {
  return text.toWellFormed().replace(STEERING, '\ufffd');
}

function block(text: RichText, rows: Rows = []): Block {
  return { text, rows, isAlone: false };
}

/** Choices as lines: by number where a typed number chooses, by command where it is one. */
function choiceLines(choices: readonly Choice[], isNumbered: boolean): RichText {
  const lines = choices.map(({ value, label }, i) => {
    const shown = harmless(label).replaceAll(LINE, ' ');
    if (value.startsWith('/')) return `– ${shown}: ${harmless(value)}`;
    return isNumbered ? `${i + 1}. ${shown}` : `– ${shown}`;
  });
  return styled(lines.join(LINE));
}

function howTo(input: Input, { say, isGroup: inGroup }: Paper): RichText {
  const hints = { choices: 'how-choices', country: 'how-country', countries: 'how-countries' };
  const own = input in hints ? [say(hints[input as keyof typeof hints])] : [];
  return styled([...own, ...(inGroup ? [say('how-reply')] : [])].join(LINE), 'italic');
}

function asked(reply: Extract<Reply, { kind: 'ask' }>, paper: Paper): Block {
  const { progress, choices = [], input } = reply;
  const number = (progress?.answered ?? 0) + 1;
  const counted = progress
    ? paper.say('progress', { number, atMost: Math.max(progress.atMost, number) })
    : '';
  const text = joined(
    [
      joined([styled(counted, 'italic'), headed(harmless(reply.text))], LINE),
      choiceLines(choices, !TYPED.includes(input)),
      howTo(input, paper),
    ],
    PARAGRAPH,
  );
  return block(text, questionKeyboard(paper, reply));
}

function withChoices(text: string, question: string, choices: readonly Choice[], paper: Paper) {
  const lines = choiceLines(choices, true);
  return block(
    joined([withQuotes(harmless(text)), lines], PARAGRAPH),
    choicesKeyboard(paper, question, choices),
  );
}

function known({ facts, parked }: Extract<Reply, { kind: 'facts' }>): Block {
  const lines = Object.entries(facts).map(([fact, value]) => `${fact}: ${JSON.stringify(value)}`);
  const text = [...lines, ...parked.map((fact) => `${fact}: ?`)].join(LINE);
  return { ...block(styled(harmless(text))), isAlone: true };
}

function partOf(reply: Reply, paper: Paper): Part {
  switch (reply.kind) {
    case 'ask':
      return asked(reply, paper);
    case 'refuse':
      return withChoices(reply.text, reply.question, reply.choices ?? [], paper);
    case 'change':
      return withChoices(reply.text, reply.fact, reply.choices, paper);
    case 'note':
      return withChoices(reply.text, '', reply.choices ?? [], paper);
    case 'answer':
      return block(withQuotes(harmless(reply.text)));
    case 'verdict':
      return { ...block(headed(harmless(reply.text))), isAlone: true };
    case 'checklist':
      return { ...block(headed(harmless(reply.text))), isAlone: true, items: reply.items };
    case 'facts':
      return known(reply);
    case 'file':
      return { kind: 'file', name: reply.name, base64: reply.base64 };
  }
}

const ITEM_NUMBERS = /^\[[ x]\] (\d+)\. /gm;

/** The items that a part of a checklist lists, by their numbers. */
function placesIn({ text }: RichText): number[] {
  return Array.from(text.matchAll(ITEM_NUMBERS), ([, number]) => Number(number) - 1);
}

function textMessages({ text, rows, items }: Block, paper: Paper): TelegramPayload[] {
  const parts = splitText(text, LONGEST_MESSAGE);
  return parts.map((part, i) => {
    const places = items ? placesIn(part).filter((place) => place < items.length) : [];
    const ticks = ticksKeyboard(paper, items ?? [], places);
    return {
      ...{ kind: 'text', text: part.text, entities: entitiesOf(part) },
      rows: i === parts.length - 1 ? [...ticks, ...rows] : ticks,
      ...(items ? { items: places.flatMap((place) => items[place]?.item ?? []) } : {}),
    };
  });
}

/** Two parts as one where they fit: a note and the question that follows are one message. */
function merged(one: Part | undefined, two: Part): Block | undefined {
  if (!one || 'kind' in one || 'kind' in two) return undefined;
  if (one.isAlone || two.isAlone || one.rows.length > 0) return undefined;
  const text = joined([one.text, two.text], PARAGRAPH);
  return text.text.length <= LONGEST_MESSAGE ? { ...two, text } : undefined;
}

/**
 * The messages that say some replies. What is short goes together, what is too long is split, and
 * every choice stands in the text, too: nothing is left out, and nothing needs a button.
 */
export function render(
  replies: readonly Reply[],
  { address, language }: Reader,
  say: Say,
): readonly TelegramPayload[] {
  const inGroup = isGroup(address);
  const owner = inGroup && address.person !== '' ? Number(address.person).toString(36) : '';
  const paper: Paper = { say, language, owner, isGroup: inGroup };
  const parts: Part[] = [];
  for (const reply of replies) {
    const part = partOf(reply, paper);
    const together = merged(parts.at(-1), part);
    if (together) parts.splice(-1, 1, together);
    else parts.push(part);
  }
  return parts.flatMap((part) => ('kind' in part ? [part] : textMessages(part, paper)));
}
