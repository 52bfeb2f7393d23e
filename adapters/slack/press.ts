import type { BlockAction, BlockElementAction, ViewOutput } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { type Address, addressIn } from '../../conversations/address.ts';
import type { Event } from '../../conversations/event.ts';
import type { Arrival } from '../adapter.ts';
import { readBlockId, readControlId } from './control-id.ts';
import type { Self } from './event.ts';
import { openingOf } from './opening.ts';
import { messageIn } from './pressed.ts';

/** What a used control comes to. */
export interface Press {
  readonly address: Address;
  /** For whom the control was; in a channel others see it too. */
  readonly owner: string;
  /** In their order; none where nothing is to happen yet. */
  readonly events: readonly Event[];
  /** What was chosen, in words: to stand where the controls were. */
  readonly answer?: string;
  readonly ticks: boolean;
}

type State = ViewOutput['state'];
type Choose = Pick<Extract<Event, { kind: 'choose' }>, 'kind' | 'values' | 'question'>;

/** Where a control was used: in a message of a chat, or on a page that holds the line of its address. */
export function placeOf(body: BlockAction, { workspace }: Self): Address | undefined {
  if (body.view) return lineIn(body.view.private_metadata, body.user.id);
  const chat = body.channel?.id;
  if (chat === undefined) return undefined;
  const thread: unknown = body.message?.thread_ts ?? body.container?.thread_ts;
  return {
    ...{ platform: 'slack', workspace, chat },
    ...(typeof thread === 'string' ? { thread } : {}),
    person: body.user.id,
  };
}

/** The address on a page; a page is never anybody's but the person's whom it was shown to. */
export function lineIn(line: string, person: string): Address | undefined {
  try {
    const address = addressIn(line);
    return address.person === person ? address : undefined;
  } catch {
    return undefined;
  }
}

/** What stands chosen in the menu or the boxes of a question. */
function severalIn(state: State | undefined, question: string | undefined) {
  for (const [block, controls] of Object.entries(state?.values ?? {})) {
    if (readBlockId(block).question !== question) continue;
    for (const [control, value] of Object.entries(controls))
      if (readControlId(control).kind === 'several') return value.selected_options ?? [];
  }
  return [];
}

function chosenIn(action: BlockElementAction): { value: string; label: string } | undefined {
  switch (action.type) {
    case 'button':
      return { value: action.value ?? '', label: action.text.text };
    case 'static_select':
    case 'external_select': {
      const chosen = action.selected_option;
      return chosen ? { value: chosen.value ?? '', label: chosen.text.text } : undefined;
    }
    case 'datepicker': {
      const day = action.selected_date;
      return day ? { value: day, label: day } : undefined;
    }
    default:
      return undefined;
  }
}

function choose(values: readonly string[], question: string | undefined): Choose {
  return { kind: 'choose', values, ...(question === undefined ? {} : { question }) };
}

function valuesOf(options: readonly { readonly value?: string }[] = []): string[] {
  return options.flatMap(({ value }) => (value === undefined ? [] : [value]));
}

function initialIn(blocks: readonly KnownBlock[], action: BlockElementAction): string[] {
  const block = blocks.find((one) => one.block_id === action.block_id);
  if (block?.type !== 'actions') return [];
  const boxes = block.elements.find((one) => one.action_id === action.action_id);
  return boxes?.type === 'checkboxes' ? valuesOf(boxes.initial_options) : [];
}

/**
 * The ticks that a group of boxes has and its message does not show yet, and those it has no more.
 * Where they are the same, a box was used twice before the message could change: then it is empty now.
 */
function tickEvents(
  action: BlockElementAction,
  blocks: readonly KnownBlock[],
  id: string,
): Event[] {
  if (action.type !== 'checkboxes') return [];
  const now = valuesOf(action.selected_options);
  const before = initialIn(blocks, action);
  const ticked = now.filter((item) => !before.includes(item));
  const unticked = before.filter((item) => !now.includes(item));
  const isTwice = ticked.length + unticked.length === 0;
  const all = isTwice ? boxesIn(blocks, action).filter((item) => !now.includes(item)) : unticked;
  return [
    ...(ticked.length > 0 ? [tickEvent('tick', ticked, id)] : []),
    ...(all.length > 0 ? [tickEvent('untick', all, id)] : []),
  ];
}

function boxesIn(blocks: readonly KnownBlock[], action: BlockElementAction): string[] {
  const block = blocks.find((one) => one.block_id === action.block_id);
  if (block?.type !== 'actions') return [];
  const boxes = block.elements.find((one) => one.action_id === action.action_id);
  return boxes?.type === 'checkboxes' ? valuesOf(boxes.options) : [];
}

function tickEvent(command: 'tick' | 'untick', items: readonly string[], id: string): Event {
  return { id: `${id}:${command}`, kind: 'command', command, argument: items.join(' ') };
}

function used(body: BlockAction, action: BlockElementAction): Omit<Press, 'address'> {
  const { person: owner, question } = readBlockId(action.block_id);
  const { kind } = readControlId(action.action_id);
  const id = `press:${action.action_ts}:${body.user.id}:${action.action_id}`;
  const none = { owner, events: [], ticks: false };
  if (kind === 'ticks') {
    const blocks = (body.view?.blocks ?? body.message?.blocks ?? []) as KnownBlock[];
    return { owner, events: tickEvents(action, blocks, id), ticks: true };
  }
  if (kind === 'submit') {
    const options = severalIn(body.state ?? body.view?.state, question);
    const answer = options.map((option) => option.text.text).join(', ');
    return { ...none, events: [{ id, ...choose(valuesOf(options), question) }], answer };
  }
  const chosen = kind === 'choose' ? chosenIn(action) : undefined;
  if (!chosen) return none;
  const event = { id, ...choose([chosen.value], question) };
  const staysLive = chosen.value.startsWith('/') || openingOf(event) !== undefined;
  return { ...none, events: [event], ...(staysLive ? {} : { answer: chosen.label }) };
}

/** A used control as what it does. A control that only gathers does nothing until it is submitted. */
export function toPress(body: BlockAction, self: Self): Press | undefined {
  const [action] = body.actions;
  const address = placeOf(body, self);
  return action && address ? { address, ...used(body, action) } : undefined;
}

/** The arrivals of a press; `message` is what it changes when it has been taken. */
export function pressArrivals(
  { address, events }: Pick<Press, 'address' | 'events'>,
  message: string | undefined,
): Arrival[] {
  const from = message === undefined ? {} : { message, repliesTo: messageIn(message) };
  return events.map((event) => ({ address, event, addressed: true, ...from }));
}
