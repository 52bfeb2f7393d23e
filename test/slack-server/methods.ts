import * as chat from './chat-methods.ts';
import type { Files } from './file-methods.ts';
import type { Args, Method } from './method-shapes.ts';
import type { OAuth } from './oauth.ts';
import { authTest, conversationsInfo, conversationsOpen, usersInfo } from './people-methods.ts';
import { violation } from './refusal.ts';
import type { SocketMode } from './socket-mode.ts';
import { checkScopes, type Team, type Teams } from './teams.ts';
import { type View, type Views, viewOutput } from './views.ts';

/** What the methods work on. */
export interface Parts extends chat.ChatParts {
  readonly teams: Teams;
  readonly views: Views;
  readonly files: Files;
  readonly oauth: OAuth;
  readonly socket: SocketMode;
  readonly origin: () => string;
}

/** Who calls. */
export interface Caller {
  /** The workspace of the token; an app-level token has none. */
  readonly team: Team | undefined;
  /** The credentials of HTTP's own authorization, where they were given. */
  readonly basic: string | undefined;
}

type Perform<M extends Method> = (
  parts: Parts,
  args: Args<M>,
  team: Team,
  caller: Caller,
) => object;

const shown = (view: View) => ({ view: viewOutput(view) });

function revoke({ teams }: Parts, isTest: boolean | undefined, team: Team): object {
  if (!isTest) teams.remove(team);
  return { revoked: !isTest };
}

const performs: { readonly [M in Method]: Perform<M> } = {
  'auth.test': (_parts, _args, team) => authTest(team),
  'auth.revoke': (parts, { test }, team) => revoke(parts, test, team),
  'apps.connections.open': ({ socket, origin }) => ({ url: socket.address(origin()) }),
  'oauth.v2.access': ({ oauth }, args, _team, { basic }) => oauth.access(args, basic),
  'chat.postMessage': (parts, args, team) => chat.postMessage(parts, team, args),
  'chat.postEphemeral': (parts, args, team) => chat.postEphemeral(parts, team, args),
  'chat.update': (parts, args, team) => chat.update(parts, team, args),
  'chat.delete': (parts, args, team) => chat.remove(parts, team, args),
  'views.open': ({ views }, args, team) => {
    if (JSON.stringify(args.view).includes('"file_input"')) checkScopes(team, ['files:read']);
    return shown(views.open(team, args));
  },
  'views.push': ({ views }, args, team) => shown(views.push(team, args)),
  'views.update': ({ views }, args, team) => shown(views.update(team, args)),
  'views.publish': ({ views }, args, team) => shown(views.publish(team, args)),
  'users.info': (_parts, args, team) => usersInfo(team, args),
  'team.info': (_parts, _args, { id, name, domain }) => ({ team: { id, name, domain } }),
  'conversations.open': ({ rooms }, args, team) => conversationsOpen(rooms, team, args),
  'conversations.info': ({ rooms }, args, team) => conversationsInfo(rooms, team, args),
  'files.getUploadURLExternal': ({ files }, args, team) => files.getUploadUrl(team, args),
  'files.completeUploadExternal': ({ files }, args, team) => files.complete(team, args),
  'files.info': ({ files }, args, team) => files.info(team, args),
  'files.delete': ({ files }, args, team) => files.delete(team, args),
};

const withoutTeam: readonly Method[] = ['apps.connections.open', 'oauth.v2.access'];

/** Does what a call asks for. @throws Refusal where it cannot be done */
export function perform<M extends Method>(
  parts: Parts,
  method: M,
  args: Args<M>,
  caller: Caller,
): object {
  if (!caller.team && !withoutTeam.includes(method)) throw violation('not_allowed_token_type');
  return performs[method](parts, args, caller.team as Team, caller);
}
