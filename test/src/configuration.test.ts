import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfiguration } from '../../src/configuration.ts';
import { temporaryFolder } from './stores/temporary-folder.ts';

const before = process.cwd();
beforeEach(() => process.chdir(temporaryFolder()));
afterEach(() => process.chdir(before));

test('without anything, everything has a default', () => {
  expect(readConfiguration({})).toEqual({
    ...{ STORE_URL: 'sqlite:./callguide.sqlite', STORE_SYNCHRONOUS: 'normal' },
    ...{ RETENTION_DAYS: 180, LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: 3000 },
    ...{ WATCH_HOST: '127.0.0.1', EVENTS_PER_MINUTE: 300, SLACK_MESSAGES_PER_MINUTE: 200 },
    ...{ TELEGRAM_MESSAGES_PER_SECOND: 30, TELEGRAM_PAID_BROADCASTS: 'off' },
  });
});

test('.env is read below the environment', () => {
  writeFileSync('.env', 'RETENTION_DAYS=30\nLOG_LEVEL=info # to see more\n');
  expect(readConfiguration({ LOG_LEVEL: 'error', OTHER: 'x' })).toMatchObject({
    ...{ RETENTION_DAYS: 30, LOG_LEVEL: 'error' },
  });
});

test.each([
  ['RETENTION_DAYS', 'soon', 'takes a whole number of days from 1 to 36500'],
  ['RETENTION_DAYS', '0', 'takes a whole number of days from 1 to 36500'],
  ['RETENTION_DAYS', '1.5', 'takes a whole number of days from 1 to 36500'],
  ['RETENTION_DAYS', '', 'takes a whole number of days from 1 to 36500'],
  ['RETENTION_DAYS', '99999', 'takes a whole number of days from 1 to 36500'],
  ['LOG_LEVEL', 'loud', 'takes one of silent, error, info'],
  ['STORE_SYNCHRONOUS', 'off', 'takes normal or full'],
  ['STORE_URL', '', 'takes sqlite:<file>'],
  ['ENCRYPTION_KEY', '', 'takes 32 bytes'],
  ['PORT', '70000', 'takes a port from 0 to 65535'],
  ['PORT', 'http', 'takes a port from 0 to 65535'],
  ['WATCH_PORT', '', 'takes a port from 0 to 65535'],
  ['EVENTS_PER_MINUTE', '0', 'takes a whole number from 10 to 100000'],
  ['EVENTS_PER_MINUTE', '100001', 'takes a whole number from 10 to 100000'],
  ['TELEGRAM_MESSAGES_PER_SECOND', '0', 'takes a whole number from 1 to 1000'],
  ['TELEGRAM_MESSAGES_PER_SECOND', '1001', 'takes a whole number from 1 to 1000'],
  ['TELEGRAM_MESSAGES_PER_SECOND', '31', 'needs TELEGRAM_PAID_BROADCASTS=on'],
  ['TELEGRAM_PAID_BROADCASTS', 'yes', 'takes on or off'],
  ['SLACK_MESSAGES_PER_MINUTE', 'fast', 'takes a whole number from 1 to 6000'],
  ['TELEGRAM_BOT_TOKEN', '', 'takes the token that BotFather gave'],
])('%s=%s is refused with its mend', (name, value, mend) => {
  const message = new RegExp(`^${name} .*${mend}`);
  expect(() => readConfiguration({ [name]: value })).toThrow(message);
});

test('what is paid for may go faster', () => {
  const paid = { TELEGRAM_MESSAGES_PER_SECOND: '1000', TELEGRAM_PAID_BROADCASTS: 'on' };
  expect(readConfiguration(paid)).toMatchObject({ TELEGRAM_MESSAGES_PER_SECOND: 1000 });
});

test('every wrong setting is named at once, and none is repeated', () => {
  const wrong = { RETENTION_DAYS: 'secret', LOG_LEVEL: 'secret' };
  expect(() => readConfiguration(wrong)).toThrow(/^RETENTION_DAYS .*\nLOG_LEVEL /);
  expect(() => readConfiguration(wrong)).not.toThrow('secret');
});
