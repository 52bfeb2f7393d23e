import type { ActionsBlock, Button, Checkboxes, KnownBlock, Option } from '@slack/types';
import type { Call, FakeSlack } from './fake-slack.ts';

type Elements = ActionsBlock['elements'];
type Element = Elements[number];

/** The blocks that a call sent. */
export function blocksOf(call: Call | undefined): KnownBlock[] {
  return JSON.parse(call?.args.blocks ?? '[]') as KnownBlock[];
}

/** The controls in some blocks, with the ids of their blocks. */
export function controlsIn(blocks: readonly KnownBlock[]) {
  return blocks.flatMap((block) =>
    block.type === 'actions'
      ? block.elements.map((element) => ({ block_id: block.block_id ?? '', element }))
      : [],
  );
}

/** What the person does to a control of a message. */
export interface Doing {
  /** The label of a button, or the kind of a control. */
  readonly control: string;
  readonly chosen?: Option;
  readonly several?: readonly Option[];
  readonly day?: string;
  readonly at?: string;
  readonly user?: string;
}

function isMeant(element: Element, control: string): boolean {
  return element.type === control || (element.type === 'button' && element.text.text === control);
}

function stateOf(blocks: readonly KnownBlock[], several: readonly Option[]) {
  const found = controlsIn(blocks).find(({ element }) =>
    ['checkboxes', 'multi_static_select', 'multi_external_select'].includes(element.type),
  );
  if (!found) return { values: {} };
  const { element, block_id } = found;
  const id = element.action_id ?? '';
  return { values: { [block_id]: { [id]: { type: element.type, selected_options: several } } } };
}

/** A press as Slack tells it, of a control in some blocks. */
export function pressed(blocks: readonly KnownBlock[], doing: Doing) {
  const found = controlsIn(blocks).find(({ element }) => isMeant(element, doing.control));
  if (!found) throw new Error(`there is no ${doing.control}`);
  const { element, block_id } = found;
  const { chosen, several = [], day, at = '5.5', user = 'U1' } = doing;
  const button = element.type === 'button' ? (element as Button) : undefined;
  const action = {
    ...{ type: element.type, action_id: element.action_id, block_id, action_ts: at },
    ...(button ? { text: button.text, value: button.value } : {}),
    ...(chosen ? { selected_option: chosen } : {}),
    ...(element.type === 'checkboxes' ? { selected_options: several } : {}),
    ...(day ? { selected_date: day } : {}),
  };
  return {
    ...{ type: 'block_actions', actions: [action], team: { id: 'T1', domain: 'made-up' } },
    ...{ user: { id: user, username: 'ann', team_id: 'T1' }, trigger_id: `t.${at}` },
    state: stateOf(blocks, several),
  };
}

/** The same in a message of a chat that was posted last. */
export function pressedIn(slack: FakeSlack, doing: Doing, more: object = {}) {
  const posted = slack.of('chat.postMessage').at(-1);
  const blocks = blocksOf(posted);
  const { channel, text } = posted?.args ?? {};
  return {
    ...pressed(blocks, doing),
    channel: { id: channel, name: 'directmessage' },
    message: { type: 'message', user: 'UBOT', ts: '9.9', text, blocks },
    container: { type: 'message', message_ts: '9.9', channel_id: channel },
    response_url: slack.responseUrl('press'),
    ...more,
  };
}

/** The boxes of a checklist in some blocks. */
export function boxesIn(blocks: readonly KnownBlock[]): Checkboxes {
  const found = controlsIn(blocks).find(({ element }) => element.type === 'checkboxes');
  return found?.element as Checkboxes;
}
