import { openHandling } from '../../src/cli/open-handling.ts';
import { readConfiguration } from '../../src/configuration.ts';
import { handle } from '../../src/handle.ts';
import type { ProjectionParts } from '../../src/projection/projection.ts';
import { rebuild } from '../../src/projection/rebuild.ts';

// Makes the projection anew from so many encrypted sessions, and prints how long it took as JSON.
const [store = '', count = ''] = process.argv.slice(2);
const AT_ONCE = 1000;
const MODEL = { platform: 'bench', person: 'model' };
const SAID = ['Pakistan and the UK', 'never', '3 May 1985', '1', '1', 'Pakistan', '1', '36'];

const configuration = { ...readConfiguration({}), ENCRYPTION_KEY: 'ef'.repeat(32) };
const handling = await openHandling({}, store, configuration);
const { engine, conversation, settings, sessions } = handling;
const now = new Date('2024-10-10T08:00:00Z');
const start = 'en shanghai-2024-exchange scientist';
await handle(handling, MODEL, { id: 's', kind: 'command', command: 'start', argument: start }, now);
for (const [id, text] of SAID.entries())
  await handle(handling, MODEL, { id: String(id), kind: 'text', text }, now);
const session = await sessions.load(JSON.stringify(['bench', '', '', '', 'model']));
const value = JSON.stringify({ value: { version: 1, session, seen: [], outbox: [] } });
for (let from = 0; from < Number(count); from += AT_ONCE) {
  const entries = Array.from({ length: AT_ONCE }, (_, i) => ({
    ...{ key: JSON.stringify(['bench', '', '', '', `p${from + i}`]), value },
  }));
  await engine.store('sessions').setMany(entries);
}

const parts: ProjectionParts = {
  ...{ database: await engine.tables(), conversation, now: Date.now },
  ...{ settingsFor: () => settings, officeOf: () => 'one' },
};
const began = performance.now();
const { people } = await rebuild(engine, parts);
const seconds = (performance.now() - began) / 1000;
process.stdout.write(`${JSON.stringify({ people, seconds, rss: process.memoryUsage.rss() })}\n`);
await handling.close();
