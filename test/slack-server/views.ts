import type { Block, ViewGiven } from './block-shapes.ts';
import { Inputs, type Option, withIds } from './controls-in.ts';
import type { Args } from './method-shapes.ts';
import { Refusal, violation } from './refusal.ts';
import type { Team } from './teams.ts';

/** A modal or a home page as one person sees it now. */
export interface View {
  readonly id: string;
  readonly hash: string;
  readonly team: Team;
  readonly user: string;
  readonly given: ViewGiven;
  readonly blocks: readonly Block[];
  readonly inputs: Inputs;
  /** What the app last offered in each menu that asks it. */
  readonly offered: Map<string, readonly Option[]>;
  /** What stands at blocks where the app did not take what was submitted. */
  readonly errors: Readonly<Record<string, string>>;
}

interface Trigger {
  readonly team: Team;
  readonly user: string;
  readonly until: number;
  isUsed: boolean;
}

/** After so many seconds of the server a trigger is of no use any more. */
const triggerSeconds = 3;

/** No more modals lie over one another. */
const mostModals = 3;

/** The pages of all people, and what lets the app open one. */
export class Views {
  readonly #modals = new Map<string, readonly View[]>();
  readonly #homes = new Map<string, View>();
  readonly #triggers = new Map<string, Trigger>();
  readonly #secondMs: number;
  readonly #changed: () => void;
  #count = 0;

  constructor(secondMs: number, changed: () => void) {
    this.#secondMs = secondMs;
    this.#changed = changed;
  }

  /** The id by which the app may open one modal for a person, for three seconds. */
  trigger(team: Team, user: string): string {
    this.#count += 1;
    const id = `${this.#count}.made-up.trigger`;
    const until = performance.now() + triggerSeconds * this.#secondMs;
    this.#triggers.set(id, { team, user, until, isUsed: false });
    return id;
  }

  home(user: string): View | undefined {
    return this.#homes.get(user);
  }

  /** The modals of a person, the one on top last. */
  modals(user: string): readonly View[] {
    return this.#modals.get(user) ?? [];
  }

  /** `views.open`: the one modal. @throws Refusal */
  open(team: Team, { trigger_id, view }: Args<'views.open'>): View {
    const user = this.#takeTrigger(team, trigger_id);
    return this.#stack(user, [], this.#made(team, user, view));
  }

  /** `views.push`: a modal over the one that is open. @throws Refusal */
  push(team: Team, { trigger_id, view }: Args<'views.push'>): View {
    const user = this.#takeTrigger(team, trigger_id);
    const below = this.modals(user);
    if (below.length === 0) throw new Refusal('not_found');
    return this.pushOver(below, view);
  }

  /** Puts a modal over others. @throws Refusal where there are too many */
  pushOver(below: readonly View[], view: ViewGiven): View {
    const [{ team, user }] = below as readonly [View, ...View[]];
    if (below.length >= mostModals) throw violation('push_limit_reached');
    return this.#stack(user, below, this.#made(team, user, view));
  }

  /** `views.update`. @throws Refusal where there is no such page, or it has changed since */
  update(team: Team, { view_id, external_id, hash, view }: Args<'views.update'>): View {
    const all = [...this.#homes.values(), ...[...this.#modals.values()].flat()];
    const old = all.find(
      (each) =>
        each.team === team &&
        (view_id === undefined
          ? external_id !== undefined && each.given.external_id === external_id
          : each.id === view_id),
    );
    if (!old) throw new Refusal('not_found');
    if (hash !== undefined && hash !== old.hash) throw new Refusal('hash_conflict');
    return this.replace(old, view);
  }

  /** Puts another page in the place of one, under the same id; what was put in stays with its block. */
  replace(old: View, given: ViewGiven, errors: View['errors'] = {}): View {
    if (given.type !== old.given.type) throw violation('invalid_arguments', 'another type of view');
    const { id, team, user, inputs, offered } = old;
    const next: View = { ...this.#made(team, user, given), id, inputs, offered, errors };
    if (given.type === 'home') this.#homes.set(user, next);
    else
      this.#set(
        user,
        this.modals(user).map((each) => (each.id === id ? next : each)),
      );
    this.#changed();
    return next;
  }

  /** `views.publish`. @throws Refusal */
  publish(team: Team, { user_id: user, hash, view }: Args<'views.publish'>): View {
    if (!team.people.has(user)) throw new Refusal('user_not_found');
    const old = this.home(user);
    if (hash !== undefined && hash !== old?.hash) throw new Refusal('hash_conflict');
    const next = this.#made(team, user, view);
    this.#homes.set(user, old ? { ...next, id: old.id } : next);
    this.#changed();
    return this.home(user) as View;
  }

  /** Closes the modal on top, or all. */
  close(user: string, isAll: boolean): void {
    this.#set(user, isAll ? [] : this.modals(user).slice(0, -1));
    this.#changed();
  }

  #takeTrigger(team: Team, id: string): string {
    const trigger = this.#triggers.get(id);
    if (!trigger || trigger.team !== team) throw violation('invalid_trigger_id');
    if (trigger.isUsed) throw violation('exchanged_trigger_id');
    if (performance.now() > trigger.until) throw new Refusal('expired_trigger_id');
    trigger.isUsed = true;
    return trigger.user;
  }

  #made(team: Team, user: string, given: ViewGiven): View {
    this.#count += 1;
    const [id, hash] = [`V0MADEUP${this.#count}`, `${this.#count}.made-up-hash`];
    const fresh = { inputs: new Inputs(), offered: new Map(), errors: {} };
    return { id, hash, team, user, given, blocks: withIds(given.blocks), ...fresh };
  }

  #stack(user: string, below: readonly View[], top: View): View {
    this.#set(user, [...below, top]);
    this.#changed();
    return top;
  }

  #set(user: string, modals: readonly View[]): void {
    this.#modals.set(user, modals);
  }
}

/** A page as the app gets it. */
export function viewOutput({ id, hash, team, given, blocks, inputs }: View): object {
  const isModal = given.type === 'modal';
  const { callback_id = '', private_metadata = '', external_id = '' } = given;
  return {
    ...{ id, hash, type: given.type, blocks, callback_id, private_metadata, external_id },
    ...{ team_id: team.id, app_installed_team_id: team.id, bot_id: team.bot.id },
    ...{ root_view_id: id, previous_view_id: null },
    title: isModal ? given.title : { type: 'plain_text', text: 'View Title' },
    submit: (isModal && given.submit) || null,
    close: (isModal && given.close) || null,
    clear_on_close: (isModal && given.clear_on_close) || false,
    notify_on_close: (isModal && given.notify_on_close) || false,
    state: { values: inputs.state(blocks) },
  };
}
