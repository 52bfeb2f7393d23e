import { expect, test } from 'vitest';
import { importBreaches, importsOf } from './import-law.ts';
import { parseSource } from './source.ts';

function breaches(path: string, text: string): string[] {
  return importBreaches(parseSource(path, text));
}

test('sees every way of importing', () => {
  const text = [
    "import { a } from './a.ts';",
    "import './b.ts';",
    "import type { C } from './c.ts';",
    "import { type D } from './d.ts';",
    "import { type E, e } from './e.ts';",
    "export * from './f.ts';",
    "export type { G } from './g.ts';",
    "const h = await import('./h.ts');",
    "type I = import('./i.ts').I;",
    "const j = await import('./' + h);",
    "// import { k } from './k.ts';",
    `const l = "import { l } from './l.ts'";`,
    'export const m = 1;',
  ];
  const seen = importsOf(parseSource('src/a.ts', text.join('\n')));
  expect(seen.map(({ specifier, typeOnly, line }) => [line, specifier, typeOnly])).toEqual([
    [1, './a.ts', false],
    [2, './b.ts', false],
    [3, './c.ts', true],
    [4, './d.ts', true],
    [5, './e.ts', false],
    [6, './f.ts', false],
    [7, './g.ts', true],
    [8, './h.ts', false],
    [9, './i.ts', true],
    [10, undefined, false],
  ]);
});

test.each([
  ['rules/logic/a.ts', "import { turn } from '../../conversations/turn.ts'"],
  ['rules/logic/a.ts', "import type { Event } from '../../conversations/event.ts'"],
  ['rules/logic/a.ts', "type Event = import('../../conversations/event.ts').Event"],
  ['rules/logic/a.ts', "const turn = await import('../../conversations/turn.ts')"],
  ['rules/logic/a.ts', "export { turn } from '../../conversations/turn.ts'"],
  ['rules/logic/a.ts', "import { main } from '../../src/main.ts'"],
  ['rules/logic/a.ts', "import { root } from '../../test/house/house-files.ts'"],
  ['rules/logic/a.ts', "import settings from '../../package.json' with { type: 'json' }"],
  ['rules/logic/a.ts', 'const call = await import(path)'],
  ['rules/logic/a.ts', "import { readFile } from 'node:fs/promises'"],
  ['rules/logic/a.ts', "import { addMonths } from 'date-fns'"],
  ['rules/logic/a.ts', "import { pino } from 'pino'"],
  ['conversations/turn.ts', "import { load } from '../src/sessions.ts'"],
  ['conversations/turn.ts', "import { render } from '../adapters/slack/render.ts'"],
  ['conversations/turn.ts', "import type { Message } from 'grammy/types'"],
  ['conversations/turn.ts', "import { Keyv } from 'keyv'"],
  ['conversations/turn.ts', "import { App } from '@slack/bolt'"],
  ['adapters/slack/event.ts', "import { toEvent } from '../telegram/event.ts'"],
  ['adapters/slack/event.ts', "import type { Sent } from '../telegram/sub/sent.ts'"],
  ['adapters/slack/event.ts', "import { check } from '../../rules/logic/check.ts'"],
  ['adapters/slack/event.ts', "import { handle } from '../../src/handle.ts'"],
  ['adapters/slack/event.ts', "import { App } from '@slack/bolt'"],
  ['adapters/slack/adapter.ts', "import { Bot } from 'grammy'"],
  ['adapters/slack/adapter.ts', "import { Keyv } from 'keyv'"],
  ['adapters/slack/adapter.ts', "import { DatabaseSync } from 'node:sqlite'"],
  ['src/handle.ts', "import { root } from '../test/house/house-files.ts'"],
  ['src/handle.ts', "import { Bot } from 'grammy'"],
  ['src/handle.ts', "import notice from '../../shared/call/notice.json' with { type: 'json' }"],
  ['test/a.test.ts', "import { addMonths } from 'date-fns'"],
])('%s: %s is caught', (path, text) => {
  expect(breaches(path, text)).toHaveLength(1);
});

test.each([
  ['rules/logic/a.ts', "import { addMonths } from 'date-fns/addMonths'"],
  ['rules/shanghai/index.ts', "import { all } from '../language/conditions.ts'"],
  ['conversations/turn.ts', "import { check } from '../rules/logic/check.ts'"],
  ['adapters/slack/sub/event.ts', "import { limit } from '../limits.ts'"],
  ['adapters/slack/event.ts', "import type { Adapter } from '../adapter.ts'"],
  ['adapters/slack/event.ts', "import type { Event } from '../../conversations/event.ts'"],
  ['adapters/slack/event.ts', "import type { Result } from '../../rules/language/call.ts'"],
  ['adapters/slack/event.ts', "import type { SlackEvent } from '@slack/types'"],
  ['adapters/slack/adapter.ts', "import { App } from '@slack/bolt'"],
  ['adapters/terminal/adapter.ts', "import { createInterface } from 'node:readline'"],
  ['src/main.ts', "const call = await import('../rules/' + id)"],
  ['src/stores/sqlite.ts', "import { DatabaseSync } from 'node:sqlite'"],
  ['src/main.ts', "import about from '../package.json' with { type: 'json' }"],
  ['test/bench/main.ts', "import { Bot } from 'grammy'"],
  ['vitest.config.ts', "import { defineConfig } from 'vitest/config'"],
])('%s: %s may be', (path, text) => {
  expect(breaches(path, text)).toEqual([]);
});
