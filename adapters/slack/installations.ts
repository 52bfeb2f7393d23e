import type { Installation, InstallationStore } from '@slack/bolt';
import { InstallProvider } from '@slack/oauth';
import { WebClient } from '@slack/web-api';
import type { Route } from '../adapter.ts';
import { type Access, clientOptions, notInstalled } from './access.ts';
import { BoundedMap } from './bounded.ts';
import { QUIET } from './quiet.ts';
import { SCOPES } from './scopes.ts';

/** What is needed to be installed in many workspaces. */
export interface OAuthOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs the state of an installation under way; at least 32 characters that nobody can guess. */
  readonly stateSecret: string;
  /** Where the workspaces and their tokens are kept. */
  readonly installations: InstallationStore;
  /** Where Slack sends people back to; without it the one that the app is configured with. */
  readonly redirectUri?: string;
}

/** The pages by which a workspace installs the app. */
export const [INSTALL_PATH, REDIRECT_PATH] = ['/slack/install', '/slack/oauth_redirect'] as const;

const MOST_CLIENTS = 1000;

/** An organisation installs the app workspace by workspace: an address names a workspace. */
function byWorkspace(store: InstallationStore): InstallationStore {
  return {
    fetchInstallation: (query, logger) => store.fetchInstallation(query, logger),
    storeInstallation: (installation: Installation, logger) => {
      if (installation.isEnterpriseInstall)
        throw new Error('The app is installed in each workspace, not in a whole organisation.');
      return store.storeInstallation(installation, logger);
    },
    deleteInstallation: async (query, logger) => store.deleteInstallation?.(query, logger),
  };
}

/** The rights in many workspaces, each by its own token, and the pages that install the app. */
export function installedAccess(
  oauth: OAuthOptions,
  apiUrl: string | undefined,
): Access & { readonly routes: readonly Route[] } {
  const { clientId, clientSecret, stateSecret, installations, redirectUri } = oauth;
  const store = byWorkspace(installations);
  const provider = new InstallProvider({
    ...{ clientId, clientSecret, stateSecret, logger: QUIET },
    installationStore: store,
    clientOptions: clientOptions(apiUrl),
  });
  const clients = new BoundedMap<WebClient>(MOST_CLIENTS);
  const wanted = { scopes: [...SCOPES], ...(redirectUri === undefined ? {} : { redirectUri }) };

  async function client(workspace: string | undefined): Promise<WebClient> {
    if (workspace === undefined) throw notInstalled();
    const query = { teamId: workspace, enterpriseId: undefined, isEnterpriseInstall: false };
    const found = await store.fetchInstallation(query, QUIET);
    const token = found ? (await provider.authorize(query)).botToken : undefined;
    if (token === undefined) throw notInstalled();
    const known = clients.get(token) ?? new WebClient(token, clientOptions(apiUrl));
    clients.set(token, known);
    return known;
  }

  return {
    authorize: (source) => provider.authorize({ ...source, isEnterpriseInstall: false }),
    client,
    check: async () => {},
    removed: async (workspace) => {
      const query = { teamId: workspace, enterpriseId: undefined, isEnterpriseInstall: false };
      await store.deleteInstallation?.(query, QUIET);
    },
    routes: [
      {
        method: 'GET',
        path: INSTALL_PATH,
        take: (request, response) => provider.handleInstallPath(request, response, {}, wanted),
      },
      {
        method: 'GET',
        path: REDIRECT_PATH,
        take: (request, response) => provider.handleCallback(request, response),
      },
    ],
  };
}
