import { expect, test } from 'vitest';
import type { Adapter } from '../../../adapters/adapter.ts';
import { SendFailure, type SendFailureReason } from '../../../adapters/send-failure.ts';
import { createPace } from '../../../src/bot/pace.ts';
import { sendMessage } from '../../../src/broadcasts/send-message.ts';
import { createSettling } from '../../../src/broadcasts/settling.ts';
import { CrowdAdapter } from './crowd-adapter.ts';

const TO = { platform: 'fake', person: 'ann' };

/** Sends some parts, of which the attempts come to these; nothing: it goes out. */
async function sent(
  parts: readonly string[],
  attempts: readonly (SendFailureReason | Error | undefined)[],
  inDoubt: 'resend' | 'skip' = 'resend',
) {
  const left = [...attempts];
  const out: unknown[] = [];
  const [logged, held] = [[] as unknown[], [] as unknown[]];
  const send: Adapter['send'] = async (_, payload) => {
    const reason = left.shift();
    if (reason instanceof Error) throw reason;
    if (reason) throw new SendFailure(reason, reason.kind);
    out.push(payload);
    return { message: String(out.length) };
  };
  const result = await sendMessage(
    {
      adapter: Object.assign(new CrowdAdapter(), { send }),
      ...{ pace: createPace(), inDoubt, signal: new AbortController().signal },
      moved: { current: (address) => address },
      note: async () => {
        throw new Error('no disk');
      },
      log: {
        held: (_, note) => void held.push(note),
        failed: (_, error) => void logged.push(error),
      },
    },
    TO,
    parts,
  );
  return { result, out, held, logged: logged.length };
}

const BRIEFLY = { kind: 'wait', seconds: 0.05 } as const;
const BOTH = '["1","2"]';

test.each([
  [[], [], { state: 'canceled', reason: 'nothing' }],
  [['a', 'b'], [], { state: 'sent', message: BOTH }],
  [['a', 'b'], [BRIEFLY], { state: 'queued', reason: 'wait' }],
  [['a', 'b'], [undefined, BRIEFLY], { state: 'sent', message: BOTH }],
  [['a', 'b'], [undefined, { kind: 'unsent' }], { state: 'sent', message: BOTH }],
  [
    ['a', 'b'],
    [undefined, { kind: 'refused' }],
    { state: 'sent', message: '["1"]', reason: 'part refused' },
  ],
  [['a'], Array(3).fill({ kind: 'ambiguous' }), { state: 'ambiguous', reason: 'ambiguous' }],
  [['a'], Array(3).fill({ kind: 'moved', to: TO }), { state: 'failed', reason: 'moved' }],
] as const)('%j, %j', async (parts, attempts, result) => {
  expect((await sent(parts, attempts)).result).toEqual(result);
});

test('a platform that asks to wait is counted with how long', async () => {
  const { held } = await sent(['a', 'b'], [undefined, BRIEFLY]);
  expect(held).toEqual([{ why: 'wait', seconds: 0.05 }]);
});

test('who is gone is gone also where that cannot be noted, and it is logged', async () => {
  const { result, logged } = await sent(['a'], [{ kind: 'gone' }]);
  expect([result, logged]).toEqual([{ state: 'blocked', reason: 'gone' }, 1]);
});

test('a fault of the adapter fails one message, and is logged', async () => {
  const { result, logged } = await sent(['a'], [new TypeError('odd')]);
  expect([result, logged]).toEqual([{ state: 'failed', reason: 'refused' }, 1]);
});

test('a store that fails is tried until it takes what became of a message', async () => {
  const [written, logged] = [[] as unknown[], [] as unknown[]];
  const ledger = {
    settle: async (outcomes: readonly unknown[]) => {
      if (logged.length < 2) throw new Error('busy');
      written.push(...outcomes);
    },
  };
  const settling = createSettling(ledger as never, { failed: (what) => void logged.push(what) });
  const outcome = { broadcast: 'b', address: 'a', state: 'sent' } as const;
  await Promise.all([settling.settle(outcome), settling.settle(outcome)]);
  expect([written, logged.length]).toEqual([[outcome, outcome], 2]);
});
