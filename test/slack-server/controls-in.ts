import type { ViewStateValue } from '@slack/bolt';
import type { Block } from './block-shapes.ts';
import type { Element } from './element-shapes.ts';

/** A control with the block that it stands in. */
export interface Control {
  readonly block: string;
  readonly element: Element & { readonly action_id: string };
  /** What stands over it, where it is asked for in an input block. */
  readonly label?: string;
}

/** An option of a menu or a group of boxes. */
export interface Option {
  readonly text: { readonly type: 'plain_text' | 'mrkdwn'; readonly text: string };
  readonly value: string;
}

function withId<T extends { action_id?: string | undefined }>(element: T, place: string): T {
  return { ...element, action_id: element.action_id ?? `made-up-action-${place}` };
}

/** Blocks with the ids that Slack gives to those that have none. */
export function withIds(blocks: readonly Block[] = []): Block[] {
  return blocks.map((block, at) => {
    const own = { ...block, block_id: block.block_id ?? `made-up-block-${at}` };
    if (own.type === 'actions') {
      return { ...own, elements: own.elements.map((each, i) => withId(each, `${at}-${i}`)) };
    }
    if (own.type === 'input') return { ...own, element: withId(own.element, `${at}`) };
    const beside = own.type === 'section' ? own.accessory : undefined;
    if (own.type !== 'section' || !beside || beside.type === 'image') return own;
    return { ...own, accessory: withId(beside, `${at}`) };
  });
}

/** The controls of blocks that have their ids. */
export function controlsIn(blocks: readonly Block[]): Control[] {
  return blocks.flatMap((each): Control[] => {
    const block = each.block_id ?? '';
    const of = (element: Element) => ({ block, element: element as Control['element'] });
    if (each.type === 'actions') return each.elements.map(of);
    if (each.type === 'input') return [{ ...of(each.element), label: each.label.text }];
    if (each.type !== 'section' || !each.accessory || each.accessory.type === 'image') return [];
    return [of(each.accessory)];
  });
}

/** The options of a control, also those in groups. */
export function optionsOf({ element }: Control): readonly Option[] {
  const own = 'options' in element ? element.options : undefined;
  const groups = 'option_groups' in element ? element.option_groups : undefined;
  return (own ?? groups?.flatMap(({ options }) => options) ?? []) as readonly Option[];
}

/** What a control holds before anybody has used it. */
function initialOf({ type, ...element }: Element): ViewStateValue {
  const { initial_option, initial_options, ...initial } = element as {
    initial_option?: ViewStateValue['selected_option'];
    initial_options?: ViewStateValue['selected_options'];
    initial_date?: string;
    initial_time?: string;
    initial_value?: string;
  };
  switch (type) {
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return { type, selected_option: initial_option ?? null };
    case 'datepicker':
      return { type, selected_date: initial.initial_date ?? null };
    case 'timepicker':
      return { type, selected_time: initial.initial_time ?? null };
    case 'plain_text_input':
      return { type, value: initial.initial_value ?? null };
    case 'file_input':
      return { type, files: [] };
    default:
      return { type, selected_options: initial_options ?? [] };
  }
}

/** What a person has put into the controls of a message or a page. */
export class Inputs {
  readonly #values = new Map<string, ViewStateValue>();

  get({ block, element }: Control): ViewStateValue {
    return this.#values.get(`${block} ${element.action_id}`) ?? initialOf(element);
  }

  set({ block, element }: Control, value: Omit<ViewStateValue, 'type'>): void {
    this.#values.set(`${block} ${element.action_id}`, { type: element.type, ...value });
  }

  /** What stands in all controls that hold something, by block and control. */
  state(blocks: readonly Block[]): Record<string, Record<string, ViewStateValue>> {
    const values: Record<string, Record<string, ViewStateValue>> = {};
    for (const control of controlsIn(blocks)) {
      const { block, element } = control;
      if (element.type === 'button' || element.type === 'overflow') continue;
      values[block] = { ...values[block], [element.action_id]: this.get(control) };
    }
    return values;
  }
}
