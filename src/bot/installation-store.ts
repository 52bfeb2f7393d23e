import type { OAuthOptions } from '../../adapters/slack/installations.ts';
import type { Engine } from '../stores/store.ts';
import { createTurnView } from '../stores/turn-view.ts';

type InstallationStore = OAuthOptions['installations'];
type Query = Parameters<InstallationStore['fetchInstallation']>[0];

const NAMESPACE = 'installations';

function keyOf({ teamId }: Pick<Query, 'teamId'>): string {
  if (teamId === undefined) throw new Error('an installation is of one workspace');
  return teamId;
}

/** The Slack workspaces that installed the app, with their tokens; in the store like everything else. */
export function createInstallationStore(engine: Engine): InstallationStore {
  const store = engine.store(NAMESPACE);
  return {
    storeInstallation: async (installation) => {
      const view = createTurnView(store);
      const key = keyOf({ teamId: installation.team?.id });
      await view.get(key);
      await view.set(key, installation);
    },
    fetchInstallation: async (query) => {
      const kept = await createTurnView(store).get(keyOf(query));
      if (kept === undefined) throw new Error('the app is not installed in this workspace');
      return kept as Awaited<ReturnType<InstallationStore['fetchInstallation']>>;
    },
    deleteInstallation: async (query) => {
      await store.delete(keyOf(query));
      await engine.purge();
    },
  };
}
