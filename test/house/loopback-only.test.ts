import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { expect, test } from 'vitest';

const elsewhere = '192.0.2.1';

test('a test reaches nothing but this machine', async () => {
  await expect(fetch(`http://${elsewhere}/`)).rejects.toMatchObject({
    cause: { message: expect.stringContaining(elsewhere) },
  });
  expect(() => connect(80, elsewhere)).toThrow(elsewhere);
  expect(() => connect({ port: 80, host: 'example.org' })).toThrow('example.org');
});

test('a test reaches this machine', async () => {
  const server = createServer((_, response) => response.end('here')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } });
  expect(await answer.text()).toBe('here');
  server.close();
});
