import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHORTCUTS } from '../../../adapters/slack/hear.ts';
import { EVENTS_PATH } from '../../../adapters/slack/http-mode.ts';
import { INSTALL_PATH, REDIRECT_PATH } from '../../../adapters/slack/installations.ts';
import { SCOPES } from '../../../adapters/slack/scopes.ts';

const folder = new URL('../../../adapters/slack/', import.meta.url);
const manifest = readFileSync(new URL('manifest.yaml', folder), 'utf8');
const guide = readFileSync(new URL('../../../docs/slack.md', import.meta.url), 'utf8');

/** The items of a list of the manifest. */
function listIn(name: string): string[] {
  const [, items = ''] = new RegExp(`\\n\\s*${name}:\\n((?:\\s+- .*\\n)+)`).exec(manifest) ?? [];
  return [...items.matchAll(/- (\S+)/g)].map(([, item = '']) => item);
}

test('asks for what the app uses, and nothing else', () => {
  expect(listIn('bot').toSorted()).toEqual([...SCOPES].toSorted());
});

test('subscribes to what the app hears', () => {
  expect(listIn('bot_events').toSorted()).toEqual([
    ...['app_home_opened', 'app_mention', 'app_uninstalled', 'message.channels'],
    ...['message.groups', 'message.im', 'message.mpim', 'tokens_revoked'],
  ]);
});

test('names each shortcut once', () => {
  const named = [...manifest.matchAll(/callback_id: (\S+)/g)].map(([, id]) => id);
  expect(named.toSorted()).toEqual(Object.values(SHORTCUTS).toSorted());
});

test('the guide names the ways in', () => {
  expect(guide).toContain(EVENTS_PATH);
  expect(guide).toContain(INSTALL_PATH);
  expect(guide).toContain(REDIRECT_PATH);
  expect(guide).toContain('adapters/slack/manifest.yaml');
});
