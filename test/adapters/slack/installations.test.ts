import { inspect } from 'node:util';
import { type Installation, type InstallationStore, MemoryInstallationStore } from '@slack/bolt';
import { expect, test } from 'vitest';
import { SCOPES } from '../../../adapters/slack/scopes.ts';
import { type AtWork, arrivalsOf, atWork, direct } from './deliver.ts';

const SECRETS = { clientId: '1.2', clientSecret: 'made-up', stateSecret: 'made-up-state-secret' };

function granted(team: string, more: object = {}): Record<string, unknown> {
  return {
    ...{ access_token: `xoxb-${team}`, token_type: 'bot', scope: SCOPES.join(',') },
    ...{ bot_user_id: 'UBOT', app_id: 'A1', team: { id: team, name: team }, enterprise: null },
    ...{ authed_user: { id: 'U1' }, is_enterprise_install: false },
    ...more,
  };
}

async function installing(store: InstallationStore = new MemoryInstallationStore()) {
  const work = await atWork({ oauth: { ...SECRETS, installations: store } } as never);
  const page = await fetch(`${work.base}/slack/install`);
  const [cookie = ''] = (page.headers.get('set-cookie') ?? '').split(';');
  const [, link = ''] = /href="([^"]*authorize[^"]*)"/.exec(await page.text()) ?? [];
  const asked = new URL(link.replaceAll('&amp;', '&'));
  const state = asked.searchParams.get('state') ?? '';
  const back = (given: string, headers: Record<string, string> = { cookie }) =>
    fetch(`${work.base}/slack/oauth_redirect?code=made-up&state=${given}`, { headers });
  return { work, asked, state, back };
}

function grant({ slack }: AtWork, answer: Record<string, unknown>): void {
  slack.answering = ({ method }) => (method === 'oauth.v2.access' ? answer : undefined);
}

function envelope(team: string, event: object): object {
  return { ...event, team };
}

test('a workspace installs the app, and is answered with its own token', async () => {
  const { work, asked, state, back } = await installing();
  grant(work, granted('T1'));
  expect(asked.searchParams.get('scope')).toBe(SCOPES.join(','));
  expect((await back(state)).status).toBe(200);
  await work.postEvent(envelope('T1', direct('!help', '1.1')));
  expect(arrivalsOf(work)[0]?.address.workspace).toBe('T1');
  expect(work.slack.of('chat.postMessage')[0]?.token).toBe('xoxb-T1');
});

test.each([
  ['a state of nobody', 'made-up', undefined],
  ['another browser', undefined, {}],
])('%s installs nothing', async (_, given, headers) => {
  const { work, state, back } = await installing();
  grant(work, granted('T1'));
  expect((await back(given ?? state, headers)).status).toBe(400);
  expect(work.slack.of('oauth.v2.access')).toEqual([]);
});

test('a whole organisation is not installed at once', async () => {
  const stored: Installation[] = [];
  const store: InstallationStore = {
    storeInstallation: async (installation) => void stored.push(installation as Installation),
    fetchInstallation: async () => stored[0] as never,
  };
  const { work, state, back } = await installing(store);
  const organisation = { is_enterprise_install: true, enterprise: { id: 'E1' }, team: null };
  grant(work, granted('T1', organisation));
  expect((await back(state)).status).toBe(500);
  expect(stored).toEqual([]);
});

test.each([
  ['app_uninstalled', {}],
  ['tokens_revoked', { tokens: { bot: ['UBOT'], oauth: [] } }],
])('%s takes the installation away', async (type, more) => {
  const { work, state, back } = await installing();
  grant(work, granted('T1'));
  await back(state);
  expect((await work.postEvent({ type, ...more })).status).toBe(200);
  const to = { platform: 'slack', workspace: 'T1', chat: 'D1', person: 'U1' };
  const note = [{ kind: 'note', topic: 'test', text: 'Hello' }] as const;
  const [payload] = work.adapter.render(note, { address: to, language: 'en' });
  const sending = work.adapter.send(to, payload as never);
  await expect(sending).rejects.toMatchObject({ reason: { kind: 'gone' } });
});

test('a person’s own token that is revoked takes nothing away', async () => {
  const { work, state, back } = await installing();
  grant(work, granted('T1'));
  await back(state);
  await work.postEvent({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } });
  await work.postEvent(direct('!help', '1.1'));
  expect(work.slack.of('chat.postMessage')).toHaveLength(1);
});

test('what comes from a workspace without the app is not taken', async () => {
  const { work } = await installing();
  expect((await work.postEvent(direct('!help', '1.1'))).status).toBe(503);
  expect(work.told).toEqual([]);
  expect(inspect(work.engine.failures, { depth: 9 })).toContain('the app has no rights');
  expect(inspect(work.engine.failures, { depth: 9 })).not.toMatch(/U1|D1|help/);
  const nowhere = { platform: 'slack', chat: 'D1', person: 'U1' };
  const note = [{ kind: 'note', topic: 'test', text: 'Hello' }] as const;
  const [payload] = work.adapter.render(note, { address: nowhere, language: 'en' });
  const sending = work.adapter.send(nowhere, payload as never);
  await expect(sending).rejects.toMatchObject({ reason: { kind: 'gone' } });
});
