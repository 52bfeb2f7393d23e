import { describe, expect, test } from 'vitest';
import { typedText } from '../../../adapters/slack/mrkdwn.ts';
import { render } from '../../../adapters/slack/render.ts';
import { withMarks } from '../../../adapters/slack/spoken-commands.ts';
import type { Event } from '../../../conversations/event.ts';
import type { Reply } from '../../../conversations/reply.ts';
import { CALLS } from '../../../src/calls.ts';
import { payloadBreaches } from './block-limits.ts';
import { createEngine, type Told, words } from './engine.ts';

const address = { platform: 'slack', workspace: 'T1', chat: 'D1', person: 'U1' };
const ways = CALLS.flatMap(({ call }) =>
  call.roles.flatMap((role) =>
    ['en', 'zh', 'ru'].flatMap((language) =>
      [0, 1].map((choice) => [call.id, role, language, choice] as const),
    ),
  ),
);

const TYPED: Readonly<Record<string, string>> = {
  ...{ date: '1985-05-03', country: 'Kenya', countries: 'Kenya', number: '6', money: '100000' },
  ...{ text: 'x', choices: '1, 2' },
};

/** An answer in the way of somebody without buttons: typed, with a choice by its number. */
function answerTo(ask: Extract<Reply, { kind: 'ask' }>, choice: number): string {
  const most = (ask.choices?.length ?? 1) - 1;
  return TYPED[ask.input] ?? String(Math.min(choice, most) + 1);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** What one person is told, from the start until nothing more is asked. */
async function walked(start: string, choice: number): Promise<Told[]> {
  const told: Told[] = [];
  const { host } = createEngine((answer) => void told.push(answer));
  const say = (id: number, event: object) => {
    const whole = { id: String(id), ...event } as Event;
    return host.receive({ address, event: whole, addressed: true });
  };
  await say(0, { kind: 'command', command: 'start', argument: start });
  let before = '';
  for (let turn = 1; turn < 60; turn += 1) {
    const ask = told.at(-1)?.replies.findLast((reply) => reply.kind === 'ask');
    if (!ask) break;
    // What the same words answered in vain is left open.
    const isAgain = ask.question === before;
    before = ask.question;
    if (isAgain) await say(turn, { kind: 'command', command: 'unsure', argument: '' });
    else await say(turn, { kind: 'text', text: answerTo(ask, choice) });
  }
  return told;
}

describe('the whole interview by typed answers', () => {
  test.each(ways)('%s, %s, %s, choice %i', async (call, role, language, choice) => {
    const told = await walked(`${call} ${role} ${language}`, choice);
    expect(told.length).toBeGreaterThan(2);
    expect(told.flatMap(({ replies }) => replies).some(({ kind }) => kind === 'verdict')).toBe(
      true,
    );
    for (const { replies, language: spoken } of told) {
      const payloads = render(replies, { address, language: spoken }, words);
      expect(payloads.flatMap(payloadBreaches)).toEqual([]);
      const said = squeezed(typedText(payloads.map(({ text }) => text).join('\n')));
      for (const reply of replies)
        if ('text' in reply) expect(said).toContain(squeezed(withMarks(reply.text)));
    }
  });
});
