import type { ModalView } from '@slack/types';
import { expect, test } from 'vitest';
import { type AtWork, atWork } from './deliver.ts';
import { field, formOf, MadeUpStaff } from './made-up-staff.ts';

interface Opened {
  readonly work: AtWork;
  readonly staff: MadeUpStaff;
  readonly view: ModalView;
}

/** Staff in front of a form, over a Slack whose messages the test writes itself. */
async function opened(): Promise<Opened> {
  const work = await atWork();
  const staff = new MadeUpStaff();
  staff.opens(formOf(field('name'), field('text', { kind: 'text' })));
  Object.assign(work.engine.host, staff.host);
  const form = { command: '/callguide', text: 'staff write', trigger_id: 't.1', user_id: 'U1' };
  const place = { team_id: 'T1', channel_id: 'C1', response_url: work.slack.responseUrl('slash') };
  await work.postForm({ ...form, ...place });
  const [call] = work.slack.of('views.open');
  return { work, staff, view: JSON.parse(call?.args.view ?? '{}') };
}

async function sent({ work, view }: Opened, metadata: string, user = 'U1'): Promise<string> {
  const typed = { input: { type: 'plain_text_input', value: 'Precious words' } };
  const state = { values: { '0|0|name': typed, '0|0|text': typed } };
  const answer = await work.postPayload({
    ...{ type: 'view_submission', team: { id: 'T1' }, user: { id: user }, trigger_id: 't.2' },
    view: { ...view, id: 'V1', hash: 'h1', private_metadata: metadata, state },
  });
  return answer.text();
}

test('a form is taken by what its modal remembers', async () => {
  const scene = await opened();
  expect(scene.work.slack.of('views.open')[0]?.args.trigger_id).toBe('t.1');
  expect(await sent(scene, scene.view.private_metadata ?? '')).toBe('');
  expect(scene.staff.handed).toMatchObject([
    {
      form: 'write:42',
      arrival: {
        address: { workspace: 'T1', chat: 'D1', person: 'U1' },
        event: { id: 'view:V1', kind: 'command', command: 'staff', argument: 'write' },
      },
      fields: { name: 'Precious words', text: 'Precious words' },
    },
  ]);
});

test.each([
  ['lost', () => ''],
  ['broken', (kept: string) => kept.slice(1)],
  ['of somebody else', (kept: string) => kept.replaceAll('U1', 'U2')],
])(
  'where that is %s, nothing is handed over, and the words stay to be copied',
  async (_, change) => {
    const scene = await opened();
    const answer = JSON.parse(await sent(scene, change(scene.view.private_metadata ?? '')));
    expect(answer).toEqual({
      response_action: 'errors',
      errors: { '0|0|name': expect.stringContaining('copy what you wrote') },
    });
    expect(scene.staff.handed).toEqual([]);
  },
);

test('a form that somebody else sends is nobody’s', async () => {
  const scene = await opened();
  await sent(scene, scene.view.private_metadata ?? '', 'U2');
  expect(scene.staff.handed).toEqual([]);
});
