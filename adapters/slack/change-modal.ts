import type { ViewOutput } from '@slack/bolt';
import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { type Address, lineOf } from '../../conversations/address.ts';
import type { Event } from '../../conversations/event.ts';
import type { Reply } from '../../conversations/reply.ts';
import { blockIdOf, controlIdOf, readBlockId, readControlId } from './control-id.ts';
import { controlParts, fitOptions, type Making, optionsOf, plain, textParts } from './controls.ts';
import { LONGEST_SECTION, LONGEST_TITLE, LONGEST_TYPED, MOST_OPTIONS } from './limits.ts';
import { shortened } from './split-text.ts';
import { withMarks } from './spoken-commands.ts';

type Ask = Extract<Reply, { kind: 'ask' }>;

/** The modals in which an answer is changed carry this id. */
export const CHANGE_MODAL = 'callguide-change';

function modal(address: Address, { say }: Making, blocks: KnownBlock[]): ModalView {
  return {
    type: 'modal',
    callback_id: CHANGE_MODAL,
    private_metadata: lineOf(address),
    title: plain(shortened(say('modal-title'), LONGEST_TITLE)),
    close: plain(shortened(say('modal-close'), LONGEST_TITLE)),
    blocks,
  };
}

function menuOf(kind: 'choose' | 'fact', { choices = [] }: Ask, { say }: Making) {
  return {
    type: 'static_select',
    action_id: controlIdOf(kind),
    placeholder: plain(say('choose-one')),
    options: optionsOf(choices).slice(0, MOST_OPTIONS),
  } as const;
}

/** The modal that asks which answer to change; choosing one leads on by itself. */
export function pickModal(address: Address, pick: Ask, making: Making): ModalView {
  const block: KnownBlock = {
    type: 'section',
    block_id: blockIdOf({ person: making.person }, making.place()),
    text: plain(shortened(pick.text, LONGEST_SECTION)),
    accessory: menuOf('fact', pick, making),
  };
  return modal(address, making, [block]);
}

/** The question's own control in a modal, where it has one beside buttons. */
function chosenInput(ask: Ask, making: Making): KnownBlock[] {
  const { question, input, choices = [] } = ask;
  const blocks = controlParts({ question, input, choices }, making).flatMap((part) => part.blocks);
  const elements = blocks.flatMap((row) => (row.type === 'actions' ? row.elements : []));
  const isOne = input === 'choice' || input === 'yes-no';
  const isMenu = isOne && choices.length > 0 && fitOptions(choices);
  const element = isMenu
    ? menuOf('choose', ask, making)
    : elements.find(({ type }) => type !== 'button');
  if (!element) return [];
  const id = { person: making.person, question };
  const block = {
    type: 'input',
    block_id: blockIdOf(id, making.place()),
    label: plain(making.say('modal-choose')),
    optional: true,
    element: element as InputBlock['element'],
  } as const;
  return [...blocks.filter(({ type }) => type === 'section'), block];
}

/** The modal that takes the new answer to a question, chosen or typed. */
export function answerModal(address: Address, ask: Ask, making: Making): ModalView {
  const { say, person } = making;
  const question = textParts(withMarks(ask.text)).flatMap(({ blocks }) => blocks);
  const typed: InputBlock = {
    type: 'input',
    block_id: blockIdOf({ person, question: ask.question }, making.place()),
    label: plain(say('modal-type')),
    optional: true,
    element: {
      type: 'plain_text_input',
      action_id: controlIdOf('typed'),
      max_length: LONGEST_TYPED,
    },
  };
  return {
    ...modal(address, making, [...question, ...chosenInput(ask, making), typed]),
    submit: plain(shortened(say('modal-submit'), LONGEST_TITLE)),
  };
}

/** What was put into a modal. */
type Given = { readonly kind: 'text'; readonly text: string } | Choice;
type Choice = { readonly kind: 'choose'; readonly values: readonly string[] };
type State = ViewOutput['state'];

function inputsIn({ values }: State) {
  return Object.entries(values).flatMap(([block, controls]) =>
    Object.entries(controls).map(([control, value]) => ({
      block,
      kind: readControlId(control).kind,
      value,
    })),
  );
}

/** The block in which a mistake of a modal is shown: the one that is typed into. */
export function typedBlockIn(state: State): string | undefined {
  return inputsIn(state).find(({ kind }) => kind === 'typed')?.block;
}

function givenBy({ kind, value }: ReturnType<typeof inputsIn>[number]): Given | undefined {
  const text = value.value?.trim() ?? '';
  if (kind === 'typed') return text === '' ? undefined : { kind: 'text', text };
  const one = value.selected_option?.value ?? value.selected_date;
  const values = value.selected_options?.map((option) => option.value) ?? (one ? [one] : []);
  return values.length === 0 ? undefined : { kind: 'choose', values };
}

/**
 * What a submitted modal comes to: the change is begun, and then answered. What is typed goes before
 * what is chosen. Undefined where neither was done.
 */
export function changeEvents(state: State, trigger: string): Event[] | undefined {
  const inputs = inputsIn(state).toSorted(
    (a, b) => Number(b.kind === 'typed') - Number(a.kind === 'typed'),
  );
  for (const input of inputs) {
    const given = givenBy(input);
    const { question } = readBlockId(input.block);
    if (!given || question === undefined) continue;
    const named = given.kind === 'choose' ? { question } : {};
    return [
      { id: `view:${trigger}:change`, kind: 'command', command: 'change', argument: question },
      { id: `view:${trigger}:answer`, ...given, ...named },
    ];
  }
  return undefined;
}
