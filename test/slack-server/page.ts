import { modalView, type ViewGiven } from './block-shapes.ts';
import { type Control, controlsIn } from './controls-in.ts';
import type { GivenFile } from './file-methods.ts';
import * as hands from './hands.ts';
import { labelsIn, textOf } from './screen.ts';
import { type View, viewOutput } from './views.ts';
import { interact, suggestions, type Who, type World, whoFields } from './world.ts';

/** What the app may answer to a modal that was submitted. */
interface Answer {
  readonly response_action?: unknown;
  readonly errors?: unknown;
  readonly view?: unknown;
}

function isEmpty({ element }: Control, view: View): boolean {
  const control = controlsIn(view.blocks).find((each) => each.element === element) as Control;
  const { selected_options: several = [], files = [], ...one } = view.inputs.get(control);
  const picked = one.selected_date || one.selected_time;
  const held = one.value || one.selected_option || picked || several.length + files.length > 0;
  return !held;
}

/** A modal or the home page of a person, as it is now: what they do with it. */
export class Page {
  readonly #world: World;
  readonly #who: Who;
  readonly #view: View;

  constructor(world: World, who: Who, view: View) {
    this.#world = world;
    this.#who = who;
    this.#view = view;
  }

  get title(): string {
    const { given } = this.#view;
    return given.type === 'modal' ? given.title.text : '';
  }

  /** The words of its blocks. */
  get text(): string {
    return textOf(this.#view.blocks);
  }

  get labels(): readonly string[] {
    return labelsIn(this.#view.blocks);
  }

  /** What stands at blocks that the app did not take. */
  get errors(): Readonly<Record<string, string>> {
    return this.#view.errors;
  }

  /** The page as the app gets it. */
  get output(): object {
    return viewOutput(this.#view);
  }

  presses(label: string): void {
    hands.press(this.#grip(), label);
  }

  selects(labels: string | readonly string[]): void {
    hands.select(this.#grip(), labels);
  }

  /** Types letters into the menu that asks the app, and says what it offers. */
  types(letters: string): Promise<string[]> {
    return hands.type(this.#grip(), letters);
  }

  picksDate(day: string): void {
    hands.pickDate(this.#grip(), day);
  }

  checks(labels: readonly string[]): void {
    for (const label of labels) hands.tick(this.#grip(), label, true);
  }

  unchecks(labels: readonly string[]): void {
    for (const label of labels) hands.tick(this.#grip(), label, false);
  }

  /**
   * Fills in inputs, by their labels or blocks, and submits; resolves when the app has answered.
   * @throws Error where Slack would not send it
   */
  async submits(
    values: Readonly<Record<string, string | readonly string[] | GivenFile>> = {},
  ): Promise<void> {
    const view = this.#view;
    const { given } = view;
    if (given.type !== 'modal' || !given.submit) throw new Error('there is nothing to submit');
    for (const [name, value] of Object.entries(values)) this.#fillIn(name, value);
    for (const control of controlsIn(view.blocks)) {
      const block = view.blocks.find(({ block_id }) => block_id === control.block);
      if (block?.type !== 'input' || block.optional || !isEmpty(control, view)) continue;
      throw new Error(`"${control.label}" must be filled in:\n${this.printed()}`);
    }
    const outcome = await interact(this.#world, this.#who, {
      ...{ type: 'view_submission', ...whoFields(this.#who), ...this.#opener() },
      ...{ view: viewOutput(view), response_urls: [] },
    });
    if (outcome.isTaken) this.#take((outcome.response ?? {}) as Answer);
  }

  #fillIn(name: string, value: string | readonly string[] | GivenFile): void {
    if (typeof value === 'string' || !('bytes' in value)) {
      hands.fillIn(this.#grip(), name, value);
      return;
    }
    const file = this.#world.files.give(this.#who.team, value);
    hands.giveFile(this.#grip(), name, file);
  }

  /** Closes the modal. */
  closes(): void {
    const { given, user } = this.#view;
    this.#world.views.close(user, given.type === 'modal' && (given.clear_on_close ?? false));
    if (given.type !== 'modal' || !given.notify_on_close) return;
    const payload = { ...whoFields(this.#who), view: viewOutput(this.#view), is_cleared: false };
    void interact(this.#world, this.#who, { type: 'view_closed', ...payload });
  }

  /** In plain text, for a failure that a person reads. */
  printed(): string {
    const { title, text, labels, errors } = this;
    const wrong = Object.entries(errors).map(([block, error]) => `(wrong at ${block}: ${error})`);
    const row = labels.map((label) => `[${label}]`).join(' ');
    return [title, text, row, ...wrong].filter(Boolean).join('\n');
  }

  #opener() {
    const { team, profile } = this.#who;
    return { trigger_id: this.#world.views.trigger(team, profile.id) };
  }

  #grip(): hands.Grip {
    const { blocks, inputs, offered, id, given } = this.#view;
    const container = { type: 'view', view_id: id };
    return {
      ...{ blocks, inputs, offered, printed: () => this.printed() },
      act: (action) => {
        const block = blocks.find(({ block_id }) => block_id === action.block_id);
        if (block?.type === 'input' && !block.dispatch_action) return;
        void interact(this.#world, this.#who, {
          ...{ type: 'block_actions', ...whoFields(this.#who), ...this.#opener(), container },
          ...{ view: viewOutput(this.#view) },
          actions: [{ ...action, action_ts: this.#world.rooms.nextTs() }],
        });
      },
      suggest: async (control, letters) => {
        const view = { view: { id, type: given.type } };
        const place = { letters, container, ...view };
        const options = await suggestions(this.#world, this.#who, control, place);
        offered.set(control.element.action_id, options);
        return options;
      },
    };
  }

  #take({ response_action: action, errors, view }: Answer): void {
    const { views } = this.#world;
    const { user, given } = this.#view;
    if (action === undefined) views.close(user, false);
    else if (action === 'clear') views.close(user, true);
    else if (action === 'errors') views.replace(this.#view, given, this.#errorsIn(errors));
    else if (action === 'update') views.replace(this.#view, this.#viewIn(view));
    else if (action === 'push') views.pushOver(views.modals(user), this.#viewIn(view));
    else this.#wrong(`unknown response_action ${String(action)}`);
  }

  #errorsIn(errors: unknown): Record<string, string> {
    const all = Object.entries((errors ?? {}) as Record<string, string>);
    if (all.length === 0) this.#wrong('errors that name none');
    for (const [block] of all) {
      const input = this.#view.blocks.find((each) => each.block_id === block);
      if (input?.type !== 'input') this.#wrong(`an error at ${block}, which is no input`);
    }
    return Object.fromEntries(all);
  }

  #viewIn(view: unknown): ViewGiven {
    const checked = modalView.safeParse(view);
    if (checked.error) this.#wrong(checked.error.issues[0]?.message ?? '');
    return checked.data ?? this.#view.given;
  }

  #wrong(problem: string): void {
    this.#world.note('view_submission', problem);
  }
}
