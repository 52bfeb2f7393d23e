import { bringEvent } from './events.ts';
import { Page } from './page.ts';
import type { Channel, ChannelKind } from './rooms.ts';
import { type Shown, screenOf } from './screen.ts';
import { Seat } from './seat.ts';
import type { Belonging, Profile, Team, Teams } from './teams.ts';
import { type Waiting, waitUntil } from './wait-until.ts';
import type { Outgoing } from './way-out.ts';
import { interact, type World, whoFields } from './world.ts';

/** Who a person is; whatever is left out is made up. */
export interface About {
  readonly id?: string;
  readonly name?: string;
  /** The language of the person's Slack, as `en-GB`. */
  readonly locale?: string;
  /** How the person belongs to the workspace; a member without it. */
  readonly belonging?: Belonging;
  readonly team?: Team;
}

/** A made-up person, in their direct messages with the bot. */
export class Member extends Seat {
  /** The person's place in a channel, or in a thread of it. */
  at(channel: Group, thread?: string): Seat {
    const { room } = channel;
    if (!room.members.has(this.id)) throw new Error('this person is not in that channel');
    return new Seat(this.world, this.who, { room, thread });
  }

  /** What Slack told the person of what the app did not do in time. */
  get warnings(): readonly string[] {
    return this.who.warnings;
  }

  /** Opens the home page of the app, or its messages. */
  opensHome(tab: 'home' | 'messages' = 'home'): Outgoing | undefined {
    const { team, profile } = this.who;
    const event_ts = this.world.rooms.nextTs();
    const event = { type: 'app_home_opened', user: profile.id, channel: this.channel, tab };
    return bringEvent(this.world.deliveries, team, { ...event, event_ts });
  }

  /** Uses a global shortcut, by its callback id. */
  uses(callback: string): void {
    const { team, profile } = this.who;
    const trigger_id = this.world.views.trigger(team, profile.id);
    const action_ts = this.world.rooms.nextTs();
    const payload = { type: 'shortcut', callback_id: callback, trigger_id, action_ts };
    void interact(this.world, this.who, { ...payload, ...whoFields(this.who) });
  }

  /** The home page as it is now; none before the app has published one. */
  home(): Page | undefined {
    const view = this.world.views.home(this.id);
    return view && new Page(this.world, this.who, view);
  }

  /** The modal on top as it is now. */
  modal(): Page | undefined {
    const view = this.world.views.modals(this.id).at(-1);
    return view && new Page(this.world, this.who, view);
  }

  /** Resolves with the home page as soon as it has these words or labels. @throws Error with the page */
  waitForHome(wanted: string, waiting?: Waiting): Promise<Page> {
    return this.#waitForPage(() => this.home(), wanted, waiting);
  }

  /** Resolves with the modal on top as soon as it has these words or labels. @throws Error with the modal */
  waitForModal(wanted: string, waiting?: Waiting): Promise<Page> {
    return this.#waitForPage(() => this.modal(), wanted, waiting);
  }

  /** Leaves the workspace: the account is deactivated. */
  leaves(): void {
    this.who.profile.isDeleted = true;
  }

  #waitForPage(
    look: () => Page | undefined,
    wanted: string,
    { within = 5000 }: Waiting = {},
  ): Promise<Page> {
    const find = () => {
      const page = look();
      return page?.printed().includes(wanted) ? page : undefined;
    };
    const failing = () => `no "${wanted}":\n${look()?.printed() ?? '(no page)'}`;
    return waitUntil(this.world, find, { within, failing });
  }
}

/** Brings a person to a workspace. */
export function memberIn(world: World, teams: Teams, team: Team, about: About): Member {
  const { belonging = 'member', locale = 'en-GB' } = about;
  const id = about.id ?? teams.nextId('U');
  const home = belonging === 'stranger' ? teams.nextId('T') : team.id;
  const name = about.name ?? `Person ${id}`;
  const profile: Profile = { id, name, locale, belonging, home, isDeleted: false };
  team.people.set(id, profile);
  const who = { team, profile, warnings: [] };
  return new Member(world, who, { room: world.rooms.direct(team, id) });
}

/** What a channel is like. */
export interface AboutGroup {
  readonly id?: string;
  readonly name?: string;
  readonly kind?: Exclude<ChannelKind, 'im'>;
  readonly team?: Team;
  readonly members?: readonly Member[];
  /** Whether the bot has not been invited. */
  readonly isWithoutBot?: boolean;
}

/** A channel with several people. */
export class Group {
  readonly room: Channel;

  constructor(room: Channel) {
    this.room = room;
  }

  get id(): string {
    return this.room.id;
  }

  /** What somebody in it sees who is no particular person, oldest first. */
  screen(): Shown[] {
    return screenOf({ room: this.room }, '');
  }

  archive(): void {
    this.room.isArchived = true;
  }
}

/** Makes a channel in a workspace. */
export function groupIn(world: World, teams: Teams, team: Team, about: AboutGroup): Group {
  const { id = teams.nextId('C'), name = 'lab', kind = 'channel', members = [] } = about;
  const room = world.rooms.add(team, kind, id, name);
  for (const member of members) room.members.add(member.id);
  if (!about.isWithoutBot) room.members.add(team.bot.user);
  return new Group(room);
}
