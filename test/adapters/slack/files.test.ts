import { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import type { Access } from '../../../adapters/slack/access.ts';
import { toHeard } from '../../../adapters/slack/event.ts';
import { fetchFile, filesIn, isOfSlack } from '../../../adapters/slack/files.ts';
import { quiet } from '../../slack-server/quiet.ts';
import { running } from '../../slack-server/running.ts';
import type { SlackServer } from '../../slack-server/server.ts';
import { usualScopes } from '../../slack-server/teams.ts';

const LETTER = Buffer.from('made-up letter');
const SELF = { workspace: 'T1', user: 'UBOT' };

test.each([
  ['https://files.slack.com/files-pri/T1-F1/a.pdf', undefined, true],
  ['https://files.slack.com.example.org/a.pdf', undefined, false],
  ['https://example.org/files.slack.com/a.pdf', undefined, false],
  ['http://files.slack.com/a.pdf', undefined, false],
  ['https://files.slack.com:8443/a.pdf', undefined, false],
  ['https://docs.example.org/a', undefined, false],
  ['no address', undefined, false],
  ['https://files.slack-gov.com/a.pdf', 'https://slack-gov.com/api/', true],
  ['https://files.slack.com/a.pdf', 'https://slack-gov.com/api/', false],
  ['http://127.0.0.1:4000/files-pri/a', 'http://127.0.0.1:4000/api/', true],
  ['http://127.0.0.1:4001/files-pri/a', 'http://127.0.0.1:4000/api/', false],
])('%s is of the Slack at %s: %s', (address, apiUrl, isSo) => {
  expect(isOfSlack(address, apiUrl)).toBe(isSo);
});

test('files as Slack names them; what is none is left out', () => {
  const [whole, bare] = [
    { id: 'F1', name: 'a.pdf', mimetype: 'application/pdf', size: 3, mode: 'hosted' },
    { id: 'F2', name: null },
  ];
  expect(filesIn([whole, bare, { name: 'a.pdf' }, null, 'F3'])).toEqual([
    { id: 'F1', name: 'a.pdf', mediaType: 'application/pdf', size: 3 },
    { id: 'F2', name: '', mediaType: '' },
  ]);
  expect(filesIn(undefined)).toEqual([]);
});

test('a shared file is heard with its words, and without', () => {
  const base = {
    type: 'message',
    subtype: 'file_share',
    channel: 'D1',
    user: 'U1',
    ts: '1.000001',
  };
  const files = [{ id: 'F1', name: 'a.pdf' }];
  const heard = (more: object) => {
    const event = { ...base, files, channel_type: 'im', ...more };
    return toHeard(event as unknown as Parameters<typeof toHeard>[0], SELF);
  };
  const told = [{ id: 'F1', name: 'a.pdf', mediaType: '' }];
  expect(heard({ text: 'See it.' })).toMatchObject({
    kind: 'arrival',
    arrival: { files: told, event: { kind: 'text', text: 'See it.' } },
  });
  expect(heard({ text: '' })).toMatchObject({
    ...{ kind: 'notice', notice: 'no-text' },
    files: { files: told, event: { id: 'D1:1.000001', kind: 'unread', what: 'media' } },
  });
  expect(heard({ text: '', files: [] })).toMatchObject({ kind: 'notice', notice: 'no-text' });
  expect(heard({ text: '', channel: 'C1', channel_type: 'channel', thread_ts: '1.000000' })).toBe(
    undefined,
  );
});

function accessTo(server: SlackServer, token = server.botToken): Access {
  const client = new WebClient(token, {
    ...{ logger: quiet, slackApiUrl: server.apiUrl, retryConfig: { retries: 0 } },
  });
  return { client: async () => client } as unknown as Access;
}

function fetched(server: SlackServer, id: string, most = 100, token?: string) {
  const address = { platform: 'slack', workspace: server.team.id, person: 'U1' };
  const file = { id, name: '', mediaType: '' };
  return fetchFile(accessTo(server, token), address, file, { most, apiUrl: server.apiUrl });
}

/** The id of the first file that a person shares. */
function shared(server: SlackServer, bytes: Buffer): string {
  server.member().givesFile({ name: 'a.pdf', bytes });
  return server.team.id.replace(/^T/, 'F1G');
}

test('a file comes from Slack with the token of the app, unless it is too large or gone', async () => {
  const { server } = await running({ echoes: false });
  const id = shared(server, LETTER);
  expect(await fetched(server, id)).toEqual({ kind: 'file', bytes: LETTER });
  expect(await fetched(server, id, 13)).toEqual({ kind: 'too-large' });
  expect(await fetched(server, 'F0NOTHING')).toEqual({ kind: 'gone' });
});

test('without the right to read files there is none', async () => {
  const scopes = usualScopes.filter((scope) => scope !== 'files:read');
  const { server } = await running({ echoes: false, scopes });
  expect(await fetched(server, shared(server, LETTER))).toEqual({ kind: 'not-allowed' });
});

test('a page to sign in is no file; another host gets no token; no Slack is unreachable', async () => {
  const { server } = await running({ echoes: false });
  const id = shared(server, LETTER);
  const info = (file: object) => {
    const client = { token: 'made-up', files: { info: async () => ({ file }) } };
    const access = { client: async () => client } as unknown as Access;
    const address = { platform: 'slack', person: 'U1' };
    const { apiUrl } = server;
    return fetchFile(access, address, { id, name: '', mediaType: '' }, { most: 100, apiUrl });
  };
  const page = { url_private: `${server.apiUrl}auth.test`, size: 5 };
  expect((await info(page)).kind).not.toBe('file');
  expect(await info({ url_private: 'https://example.org/a.pdf' })).toEqual({ kind: 'unreachable' });
  expect(await info({})).toEqual({ kind: 'unreachable' });
  await server.close();
  expect(await fetched(server, id)).toEqual({ kind: 'unreachable' });
});
