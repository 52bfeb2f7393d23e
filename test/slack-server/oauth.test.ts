import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Installation, InstallProvider } from '@slack/oauth';
import { WebClient } from '@slack/web-api';
import { expect, onTestFinished, test } from 'vitest';
import { quiet } from './quiet.ts';
import { clientOf, codeOf, running } from './running.ts';
import type { SlackServer } from './server.ts';

/** The install pages of an app, by Slack's own package; and what was installed, by workspace. */
async function installing(server: SlackServer) {
  const { clientId, clientSecret } = server.keys;
  const installed = new Map<string, Installation>();
  const provider = new InstallProvider({
    ...{ clientId, clientSecret, stateSecret: 'a-made-up-state-secret', logger: quiet },
    clientOptions: { slackApiUrl: server.apiUrl },
    installationStore: {
      storeInstallation: async (one) => void installed.set(one.team?.id ?? '', one as Installation),
      fetchInstallation: async ({ teamId }) => installed.get(teamId ?? '')!,
    },
  });
  const http = createServer((request, response) => {
    const scopes = ['chat:write', 'users:read'];
    if (request.url?.startsWith('/back')) void provider.handleCallback(request, response);
    else
      void provider.handleInstallPath(
        request,
        response,
        {},
        { scopes, redirectUri: `${url}/back` },
      );
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  return { url: `${url}/install`, installed };
}

test('several workspaces install the app, each with a token of its own', async () => {
  const { server } = await running({ isUninstalled: true });
  const { url, installed } = await installing(server);
  const other = server.newTeam('Other Academy');
  for (const team of [server.team, other]) {
    const ann = server.member({ team });
    const end = await server.install(url, { team, user: ann.id });
    expect(end.status).toBe(200);
    const token = installed.get(team.id)?.bot?.token;
    const client = new WebClient(token, { slackApiUrl: server.apiUrl });
    expect(await client.auth.test()).toMatchObject({ team_id: team.id });
    await client.chat.postMessage({ channel: ann.channel, text: 'Welcome' });
    expect(ann.screen()).toMatchObject([{ text: 'Welcome' }]);
  }
  expect(installed.size).toBe(2);
  expect([...server.team.scopes]).toEqual(['chat:write', 'users:read']);
  server.assertClean();
});

test('who denies installs nothing', async () => {
  const { server } = await running({ isUninstalled: true });
  const { url, installed } = await installing(server);
  const { id: user } = server.member();
  const end = await server.install(url, { team: server.team, user, isDenied: true });
  expect(end.status).toBe(500);
  expect(installed.size).toBe(0);
  expect(() => server.botToken).toThrow('not installed');
});

test('a code holds once, for who asked for it', async () => {
  const { server } = await running({ isUninstalled: true });
  const { clientId: client_id, clientSecret: client_secret } = server.keys;
  const { url } = await installing(server);
  const redirect_uri = url.replace('install', 'back');
  const { id: user } = server.member();
  await server.install(url, { team: server.team, user });
  const query = new URLSearchParams({ client_id, scope: 'chat:write', redirect_uri });
  const page = await fetch(`${server.origin}/oauth/v2/authorize?${query}`, { redirect: 'manual' });
  const code = new URL(page.headers.get('location')!).searchParams.get('code')!;
  const none = clientOf(server, '');
  const keys = { client_id, client_secret, redirect_uri };
  const access = (more: object) => codeOf(none.oauth.v2.access({ ...keys, code, ...more }));
  expect(await access({ code: 'x' })).toBe('invalid_code');
  expect(await access({ client_id: 'x' })).toBe('invalid_client_id');
  expect(await access({ client_secret: 'x' })).toBe('bad_client_secret');
  expect(await access({ redirect_uri: 'http://127.0.0.1/x' })).toBe('bad_redirect_uri');
  expect(await none.oauth.v2.access({ ...keys, code })).toMatchObject({
    ...{ token_type: 'bot', team: { id: server.team.id }, authed_user: { id: user } },
  });
  expect(await access({})).toBe('code_already_used');
  const wrong = await fetch(`${server.origin}/oauth/v2/authorize?client_id=x`);
  expect(await wrong.json()).toMatchObject({ error: 'invalid_client_id' });
});
