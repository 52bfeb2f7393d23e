import { connect, type Socket } from 'node:net';
import { WEBHOOK_SECRET } from '../end-to-end/telegram-world.ts';
import { updateOf } from './posting.ts';

// One person who writes so many times a second, until the process is killed. Requests are written one
// behind the other on a few connections, and the answers are not looked at: that costs little here.
const [webhook = '', perSecond = ''] = process.argv.slice(2);
const [CONNECTIONS, TICK_MS, SECOND_MS, FIRST_ID, FLOODER] = [
  10, 5, 1000, 1_000_000_000, 7_000_001,
];
const { hostname, port, pathname, host } = new URL(webhook);

/** A connection that is opened anew where the other side ends it. */
function open(place: number): void {
  const socket = connect(Number(port), hostname).resume();
  socket.on('error', () => {});
  socket.on('close', () => open(place));
  sockets[place] = socket;
}

const sockets: Socket[] = [];
for (let place = 0; place < CONNECTIONS; place += 1) open(place);
const began = performance.now();
let count = 0;
setInterval(() => {
  const due = ((performance.now() - began) * Number(perSecond)) / SECOND_MS;
  for (; count < due; count += 1) {
    const body = updateOf(FIRST_ID + count, FLOODER, 'Are you there?');
    sockets[count % CONNECTIONS]?.write(
      `POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n` +
        `x-telegram-bot-api-secret-token: ${WEBHOOK_SECRET}\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  }
}, TICK_MS);
process.on('SIGTERM', () => {
  process.stdout.write(String(count));
  process.exit();
});
