import type { KnownBlock } from '@slack/types';
import type { SlackPayload } from '../../../adapters/slack/payload.ts';

type Json = Readonly<Record<string, unknown>>;

/** The limits of Block Kit, as docs.slack.dev states them, by the kind of element. */
const LONGEST: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  section: { text: 3000, block_id: 255 },
  header: { text: 150, block_id: 255 },
  context: { text: 2000, block_id: 255 },
  actions: { block_id: 255 },
  button: { text: 75, value: 2000, action_id: 255 },
  option: { text: 75, description: 75, value: 150 },
  placeholder: { text: 150 },
};

/** Slack refused blocks of 17,700 characters of JSON, and took 15,500: slackapi/bolt-js#2867. */
const LARGEST = 15_000;

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  const { text = '' } = (value ?? {}) as { text?: string };
  return text.replace(/&/g, '&amp;').replace(/[<>]/g, '&lt;').length;
}

function tooLong(kind: string, one: Json): string[] {
  return Object.entries(LONGEST[kind] ?? {}).flatMap(([field, most]) => {
    const value = one[field];
    if (value === undefined) return [];
    const length = lengthOf(value);
    return length > most || length === 0 ? [`${kind}.${field} has ${length} of ${most}`] : [];
  });
}

function textBreaches(value: unknown): string[] {
  const json = JSON.stringify(value);
  return json.includes('"mrkdwn"') ? ['a text is mrkdwn'] : [];
}

function elementBreaches(element: Json): string[] {
  const { type } = element;
  const found = tooLong(type === 'button' ? 'button' : '', element);
  if (element.placeholder) found.push(...tooLong('placeholder', { text: element.placeholder }));
  const options = (element.options ?? []) as Json[];
  const most = type === 'checkboxes' ? 10 : 100;
  if (element.options !== undefined && (options.length === 0 || options.length > most))
    found.push(`${type} has ${options.length} options`);
  found.push(...options.flatMap((option) => tooLong('option', option)));
  const values = options.map(({ value }) => value);
  if (new Set(values).size < values.length) found.push('two options have one value');
  return found;
}

function blockBreaches(block: KnownBlock): string[] {
  const json = block as unknown as Json;
  const found = [...tooLong(block.type, json), ...textBreaches(block)];
  if (block.type === 'context')
    found.push(...block.elements.flatMap((text) => tooLong('context', { text })));
  if (block.type === 'section' && block.accessory)
    found.push(...elementBreaches(block.accessory as unknown as Json));
  if (block.type !== 'actions') return found;
  const ids = block.elements.map(({ action_id }) => action_id);
  if (block.elements.length === 0 || block.elements.length > 25) found.push('a row is too long');
  if (new Set(ids).size < ids.length) found.push('two controls of a row have one id');
  return [...found, ...block.elements.flatMap((one) => elementBreaches(one as unknown as Json))];
}

/** What in some blocks Slack would refuse, or could take for markup. */
export function breachesIn(blocks: readonly KnownBlock[], most = 50): string[] {
  const ids = blocks.flatMap(({ block_id }) => (block_id === undefined ? [] : [block_id]));
  return [
    ...(blocks.length > most || blocks.length === 0 ? [`${blocks.length} blocks`] : []),
    ...(new Set(ids).size < ids.length ? ['two blocks have one id'] : []),
    ...blocks.flatMap(blockBreaches),
  ];
}

/** What in a payload Slack would refuse. */
export function payloadBreaches(payload: SlackPayload): string[] {
  if (payload.kind === 'file') return payload.base64 === '' ? ['an empty file'] : [];
  const live = /<(?!$)|&(?!amp;|lt;|gt;)/.test(payload.text) ? ['a live sign in the text'] : [];
  const long =
    payload.text.length > 40_000 || payload.text === '' ? ['the length of the text'] : [];
  const size = JSON.stringify(payload.blocks).length;
  const large = size > LARGEST && payload.blocks.length > 1 ? [`blocks of ${size}`] : [];
  return [...live, ...long, ...large, ...breachesIn(payload.blocks)];
}
