import type { ViewStateValue } from '@slack/bolt';
import type { Block } from './block-shapes.ts';
import { type Control, controlsIn, type Inputs, type Option, optionsOf } from './controls-in.ts';

/** One use of a control, as the app is told of it. */
export interface Action {
  readonly type: string;
  readonly block_id: string;
  readonly action_id: string;
  readonly [field: string]: unknown;
}

/** What a person has under their hands: a message, a modal or the home page. */
export interface Grip {
  readonly blocks: readonly Block[];
  readonly inputs: Inputs;
  /** Tells the app that a control was used. */
  readonly act: (action: Action) => void;
  /** Asks the app what a few letters in a menu can mean. */
  readonly suggest: (control: Control, letters: string) => Promise<readonly Option[]>;
  /** What the app last offered in a menu. */
  readonly offered: ReadonlyMap<string, readonly Option[]>;
  /** For a failure that a person reads. */
  readonly printed: () => string;
}

const single = ['static_select', 'external_select', 'radio_buttons', 'overflow'];
const several = ['multi_static_select', 'multi_external_select'];

function missing({ printed }: Grip, what: string): Error {
  return new Error(`there is no ${what}:\n${printed()}`);
}

function choicesOf({ offered }: Grip, control: Control): readonly Option[] {
  return [...optionsOf(control), ...(offered.get(control.element.action_id) ?? [])];
}

function optionIn(grip: Grip, control: Control, label: string): Option | undefined {
  return choicesOf(grip, control).find(({ text, value }) => text.text === label || value === label);
}

function actOn(grip: Grip, { block, element }: Control, more: object): void {
  const { type, action_id } = element;
  grip.act({ type, block_id: block, action_id, ...more });
}

function put(grip: Grip, control: Control, value: Omit<ViewStateValue, 'type'>): void {
  grip.inputs.set(control, value);
}

/** Presses a button, by its label or its value. @throws Error where there is none */
export function press(grip: Grip, label: string): void {
  for (const control of controlsIn(grip.blocks)) {
    const { element } = control;
    if (element.type !== 'button') continue;
    if (element.text.text !== label && element.value !== label) continue;
    actOn(grip, control, { text: element.text, value: element.value });
    return;
  }
  throw missing(grip, `button "${label}"`);
}

/** Puts choices into a control, without telling the app of it. @throws Error where one is not there */
function fill(grip: Grip, control: Control, labels: readonly string[]): object {
  const options = labels.map((label) => optionIn(grip, control, label));
  if (options.includes(undefined)) throw missing(grip, `option among ${labels.join(', ')}`);
  const chosen = options as ViewStateValue['selected_options'] & object;
  const isOne = single.includes(control.element.type);
  const value = isOne ? { selected_option: chosen[0] ?? null } : { selected_options: chosen };
  put(grip, control, value);
  return value;
}

/** Chooses in a menu: one option, or in a menu for several exactly these. @throws Error where one is not there */
export function select(grip: Grip, labels: string | readonly string[]): void {
  const wanted = [labels].flat();
  const types = typeof labels === 'string' ? [...single, ...several] : several;
  const control = controlsIn(grip.blocks).find(
    (each) =>
      types.includes(each.element.type) &&
      wanted.every((label) => optionIn(grip, each, label) !== undefined),
  );
  if (!control) throw missing(grip, `menu with ${wanted.join(', ')}`);
  actOn(grip, control, fill(grip, control, wanted));
}

/** Types letters into the menu that asks the app, and says what it offers. @throws Error where there is none */
export async function type(grip: Grip, letters: string): Promise<string[]> {
  const control = controlsIn(grip.blocks).find(({ element }) =>
    element.type.endsWith('external_select'),
  );
  if (!control) throw missing(grip, 'menu to type into');
  const options = await grip.suggest(control, letters);
  return options.map(({ text }) => text.text);
}

/** Ticks a box, or takes its tick away; the app is told of all ticks of its group. @throws Error where there is none */
export function tick(grip: Grip, label: string, isOn: boolean): void {
  const control = controlsIn(grip.blocks).find(
    (each) => each.element.type === 'checkboxes' && optionIn(grip, each, label),
  );
  const option = control && optionIn(grip, control, label);
  if (!option) throw missing(grip, `box "${label}"`);
  const now = grip.inputs.get(control).selected_options ?? [];
  const others = now.filter(({ value }) => value !== option.value);
  const selected_options = (isOn ? [...others, option] : others) as typeof now;
  const order = optionsOf(control).map(({ value }) => value);
  selected_options.sort((one, two) => order.indexOf(one.value) - order.indexOf(two.value));
  put(grip, control, { selected_options });
  actOn(grip, control, { selected_options });
}

/** Picks a day, as YYYY-MM-DD. @throws Error where there is nothing to pick it in */
export function pickDate(grip: Grip, day: string): void {
  const control = controlsIn(grip.blocks).find(({ element }) => element.type === 'datepicker');
  if (!control) throw missing(grip, 'calendar');
  put(grip, control, { selected_date: day });
  actOn(grip, control, { selected_date: day });
}

/** Puts something into the input of this label or block, as it is about to be submitted. */
export function fillIn(grip: Grip, name: string, given: string | readonly string[]): void {
  const control = controlsIn(grip.blocks).find(
    ({ label, block }) => label === name || block === name,
  );
  if (!control) throw missing(grip, `input "${name}"`);
  const { type: kind } = control.element;
  const text = [given].flat().join(', ');
  if (kind === 'plain_text_input') put(grip, control, { value: text });
  else if (kind === 'datepicker') put(grip, control, { selected_date: text });
  else if (kind === 'timepicker') put(grip, control, { selected_time: text });
  else fill(grip, control, [given].flat());
}

/** Puts a file into the input of this label or block. @throws Error where there is none for files */
export function giveFile(grip: Grip, name: string, file: object): void {
  const control = controlsIn(grip.blocks).find(
    ({ label, block, element }) =>
      (label === name || block === name) && element.type === 'file_input',
  );
  if (!control) throw missing(grip, `input for files "${name}"`);
  const before = grip.inputs.get(control).files ?? [];
  put(grip, control, { files: [...before, file as (typeof before)[number]] });
}
