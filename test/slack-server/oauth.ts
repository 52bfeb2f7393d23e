import { type AppKeys, appId } from './made-up-app.ts';
import type { Args } from './method-shapes.ts';
import { Refusal, violation } from './refusal.ts';
import type { Team, Teams } from './teams.ts';

/** Who answers the question whether a workspace lets the app in. */
export interface Installer {
  readonly team: Team;
  readonly user: string;
  readonly isDenied?: boolean;
}

interface Grant {
  readonly installer: Installer;
  readonly scopes: readonly string[];
  readonly redirectUri: string | undefined;
  isUsed: boolean;
}

/** How workspaces install the app. */
export class OAuth {
  /** Who is asked next; without one nobody can install. */
  installer: Installer | undefined;
  readonly #keys: AppKeys;
  readonly #teams: Teams;
  readonly #grants = new Map<string, Grant>();

  constructor(keys: AppKeys, teams: Teams) {
    this.#keys = keys;
    this.#teams = teams;
  }

  /** Where the page of `/oauth/v2/authorize` sends people back to. @throws Refusal of what no correct app asks */
  authorize(query: URLSearchParams): string {
    if (query.get('client_id') !== this.#keys.clientId) throw violation('invalid_client_id');
    const scopes = (query.get('scope') ?? '').split(',').filter(Boolean);
    if (scopes.length === 0) throw violation('invalid_scope');
    const asked = query.get('redirect_uri') ?? undefined;
    if (!asked || !this.installer) throw violation('bad_redirect_uri');
    const back = new URL(asked);
    const state = query.get('state');
    if (state !== null) back.searchParams.set('state', state);
    if (this.installer.isDenied) back.searchParams.set('error', 'access_denied');
    else back.searchParams.set('code', this.#grant(this.installer, scopes, asked));
    return back.href;
  }

  #grant(installer: Installer, scopes: readonly string[], redirectUri: string | undefined): string {
    const code = `made-up-code-${this.#grants.size + 1}`;
    this.#grants.set(code, { installer, scopes, redirectUri, isUsed: false });
    return code;
  }

  /** `oauth.v2.access` */
  access(args: Args<'oauth.v2.access'>, basic: string | undefined): object {
    this.#checkKeys(args, basic);
    const grant = this.#grants.get(args.code);
    if (!grant) throw violation('invalid_code');
    if (grant.isUsed) throw violation('code_already_used');
    if (grant.redirectUri !== args.redirect_uri) throw violation('bad_redirect_uri');
    grant.isUsed = true;
    const { team, user } = grant.installer;
    const token = this.#teams.install(team, grant.scopes);
    return {
      ...{ access_token: token, token_type: 'bot', scope: grant.scopes.join(',') },
      ...{ bot_user_id: team.bot.user, app_id: appId, is_enterprise_install: false },
      ...{ team: { id: team.id, name: team.name }, enterprise: null, authed_user: { id: user } },
    };
  }

  #checkKeys(args: Args<'oauth.v2.access'>, basic: string | undefined): void {
    const [id = args.client_id, secret = args.client_secret] =
      basic === undefined ? [] : Buffer.from(basic, 'base64').toString().split(':');
    if (id !== this.#keys.clientId) throw violation('invalid_client_id');
    if (secret !== this.#keys.clientSecret) throw new Refusal('bad_client_secret');
  }
}
