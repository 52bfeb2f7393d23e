import { expect, onTestFinished, test } from 'vitest';
import { makeAdapter } from '../../../src/bot/make-adapter.ts';
import { readConfiguration } from '../../../src/configuration.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import { serve } from './deliver.ts';

const MANY = {
  ...{ SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'made-up', SLACK_SIGNING_SECRET: 'made-up' },
  SLACK_STATE_SECRET: 'made-up-state-secret-of-32-letters',
};

/** Where the install page of an app with these settings has Slack send people back to. */
async function backTo(settings: Record<string, string>): Promise<string | null> {
  const engine = await openStore('sqlite::memory:', { now: () => 1000 });
  onTestFinished(() => engine.close());
  const { routes } = await makeAdapter('slack', readConfiguration(settings), engine);
  const page = await (await fetch(`${await serve(routes)}/slack/install`)).text();
  const [link = ''] = /https:\/\/slack\.com\/oauth\/v2\/authorize[^"]*/.exec(page) ?? [];
  return new URL(link.replaceAll('&amp;', '&')).searchParams.get('redirect_uri');
}

test('people are sent back to the address that is set, else to that of the app', async () => {
  const SLACK_REDIRECT_URI = 'https://bot.example.org/slack/oauth_redirect';
  expect(await backTo({ ...MANY, SLACK_REDIRECT_URI })).toBe(SLACK_REDIRECT_URI);
  expect(await backTo(MANY)).toBeNull();
});
