import { createSessions } from '../../../src/sessions/sessions.ts';
import { openStore } from '../../../src/stores/open-store.ts';

// Takes two turns, sends the replies of the first, and waits to be killed before it sends more.
const [url = ''] = process.argv.slice(2);
const now = () => 1000;
const sessions = createSessions(await openStore(url, { now }), { now, retentionDays: 90 });
await sessions.handleOnce('ann', 'e1', () => ({ session: 1, replies: ['one'], effects: [] }));
sessions.sent('ann', 'e1');
await sessions.handleOnce('ann', 'e2', () => ({ session: 2, replies: ['two'], effects: [] }));
process.stdout.write('written\n');
setInterval(() => {}, 1000);
