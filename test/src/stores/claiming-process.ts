import { claim } from '../../../src/stores/claim.ts';

// Claims a store and waits to be killed; says why when it cannot.
const [url = ''] = process.argv.slice(2);
try {
  await claim(url);
  // Would close the connection, and so end the claim, if nobody held on to it.
  globalThis.gc?.();
  process.stdout.write('claimed\n');
  setInterval(() => {}, 1000);
} catch (error) {
  process.stdout.write(`${String(error)}\n`);
}
