import { registerHooks } from 'node:module';

// Opens a store as a chat does, and prints which of these packages were loaded for it.
const [url = ''] = process.argv.slice(2);
const loaded = new Set<string>();
registerHooks({
  resolve: (name, place, next) => {
    const found = next(name, place);
    const [, folder] = /node_modules\/(pg|kysely)\//.exec(found.url) ?? [];
    if (folder !== undefined) loaded.add(folder);
    return found;
  },
});
const { openStore } = await import('../../../src/stores/open-store.ts');
const engine = await openStore(url, { now: () => 1000 });
await engine.store('sessions').set('ann', 'text');
process.stdout.write(`loaded: ${[...loaded].join(', ')}\n`);
await engine.close();
