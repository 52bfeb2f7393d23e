import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { fileIn, fileText } from '../../adapters/attached-file.ts';
import { download } from '../../adapters/download.ts';

/** A made-up host of files, on loopback. */
async function hostOf(answer: RequestListener): Promise<URL> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/file`);
}

test('a file of the size that is asked for comes whole; a larger one not at all', async () => {
  const url = await hostOf((_, response) => response.end('12345'));
  expect(await download({ url, most: 5 })).toEqual({ kind: 'file', bytes: Buffer.from('12345') });
  expect(await download({ url, most: 4 })).toEqual({ kind: 'too-large' });
});

test('what does not say its size is read only as far as was asked for', async () => {
  let written = 0;
  const url = await hostOf((_, response) => {
    const more = (): void => {
      written += 1000;
      if (!response.destroyed && written < 10_000_000 && response.write('x'.repeat(1000)))
        setImmediate(more);
      else response.once('drain', more);
    };
    more();
  });
  expect(await download({ url, most: 5000 })).toEqual({ kind: 'too-large' });
  expect(written).toBeLessThan(10_000_000);
});

test('a token goes to its host alone: nothing is followed', async () => {
  const seen: (string | undefined)[] = [];
  const elsewhere = await hostOf((request, response) => {
    seen.push(request.headers.authorization);
    response.end('caught');
  });
  const url = await hostOf((_, response) =>
    response.writeHead(302, { location: elsewhere.href }).end(),
  );
  const headers = { authorization: 'Bearer made-up' };
  expect(await download({ url, headers, most: 100 })).toEqual({ kind: 'unreachable' });
  expect(seen).toEqual([]);
});

test.each([
  [401, 'not-allowed'],
  [403, 'not-allowed'],
  [404, 'gone'],
  [410, 'gone'],
  [500, 'unreachable'],
])('a host that answers %i: %s', async (status, kind) => {
  const url = await hostOf((_, response) => response.writeHead(status).end('no'));
  expect(await download({ url, most: 100 })).toEqual({ kind });
});

test('a host that is not there', async () => {
  const url = new URL('http://127.0.0.1:1/file');
  expect(await download({ url, most: 100 })).toEqual({ kind: 'unreachable' });
});

test('a file waits as a line of text, and no other line is one', () => {
  const file = { id: 'F1', name: 'a "letter".pdf', mediaType: 'application/pdf', size: 3 };
  expect(fileIn(fileText(file))).toEqual(file);
  for (const line of ['', 'F1', '{"id":""}', '{"id":"F1","name":3}', 'null'])
    expect(fileIn(line)).toBeUndefined();
});
