import { Refusal, violation } from './refusal.ts';

/** How a member belongs to a workspace. */
export type Belonging =
  | 'member'
  | 'guest'
  | 'single-channel guest'
  /** From another workspace, by Slack Connect. */
  | 'stranger';

/** A made-up person, as `users.info` tells of them. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly belonging: Belonging;
  /** The workspace that the person is a member of. */
  readonly home: string;
  isDeleted: boolean;
}

/** One workspace, and the app's place in it. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly bot: { readonly user: string; readonly id: string };
  readonly people: Map<string, Profile>;
  /** What the app may do; nothing where it is not installed. */
  scopes: ReadonlySet<string>;
  /** The token that the app has here now. */
  token: string | undefined;
}

/** What is known of a token. */
type Known =
  | { readonly kind: 'bot'; readonly team: Team; isRevoked: boolean }
  | { readonly kind: 'app' };

/** What the app asks for, as its manifest does. */
export const usualScopes: readonly string[] = [
  'app_mentions:read',
  'channels:history',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'im:history',
  'im:write',
  'mpim:history',
  'users:read',
];

function numbered(prefix: string, count: number): string {
  return `${prefix}0MADEUP${String(count).padStart(3, '0')}`;
}

/** The workspaces and the tokens of the app in them. */
export class Teams {
  readonly #teams = new Map<string, Team>();
  readonly #tokens = new Map<string, Known>();
  #count = 0;

  constructor(appToken: string) {
    this.#tokens.set(appToken, { kind: 'app' });
  }

  /** The next id of a kind that is named by its first letter. */
  nextId(prefix: string): string {
    this.#count += 1;
    return numbered(prefix, this.#count);
  }

  /** A workspace that has not installed the app. */
  add(name: string): Team {
    const team: Team = {
      id: this.nextId('T'),
      name,
      domain: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
      bot: { user: this.nextId('U'), id: this.nextId('B') },
      people: new Map(),
      scopes: new Set(),
      token: undefined,
    };
    this.#teams.set(team.id, team);
    return team;
  }

  /** Gives the app its rights in a workspace; a token from before goes on to hold, as Slack's does. */
  install(team: Team, scopes: readonly string[], token?: string): string {
    team.scopes = new Set(scopes);
    team.token ??= token ?? `xoxb-made-up-${team.id.toLowerCase()}-${this.nextId('K')}`;
    this.#tokens.set(team.token, { kind: 'bot', team, isRevoked: false });
    return team.token;
  }

  /** Takes the app out of a workspace: its token holds no more. */
  remove(team: Team): void {
    const known = team.token === undefined ? undefined : this.#tokens.get(team.token);
    if (known?.kind === 'bot') known.isRevoked = true;
    team.token = undefined;
    team.scopes = new Set();
  }

  find(id: string): Team | undefined {
    return this.#teams.get(id);
  }

  /** The workspace in which a token holds. @throws Refusal where it does not, or is of another kind */
  byToken(token: string | undefined, kind: 'bot' | 'app'): Team | undefined {
    if (token === undefined) throw violation('not_authed');
    const known = this.#tokens.get(token);
    if (!known) throw new Refusal('invalid_auth');
    if (known.kind !== kind) throw violation('not_allowed_token_type');
    if (known.kind === 'app') return undefined;
    if (known.isRevoked) throw new Refusal('account_inactive');
    return known.team;
  }
}

/** The right that a method needs and the app does not have here. @throws Refusal where there is one */
export function checkScopes(team: Team, scopes: readonly (string | readonly string[])[]): void {
  for (const scope of scopes) {
    const accepted = [scope].flat();
    if (accepted.some((one) => team.scopes.has(one))) continue;
    const more = { needed: accepted.join(','), provided: [...team.scopes].join(',') };
    throw new Refusal('missing_scope', { more, isViolation: true });
  }
}
