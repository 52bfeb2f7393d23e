// What Slack makes live in a text: https://docs.slack.dev/messaging/formatting-message-text

/** A mention or a link in angle brackets. */
const bracketed = /<(?:[@#!]|(?:https?|mailto|tel|slack):)[^<>]*>/g;

/** What becomes a mention where names are looked for. */
const named = /(?<![\w@])[@#][\p{L}\d][\p{L}\d._-]*/gu;

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text } = value as { type?: unknown; text?: unknown };
  const isLive = (type === 'mrkdwn' || type === 'markdown') && typeof text === 'string';
  return [...(isLive ? [text] : []), ...Object.values(value).flatMap(textsIn)];
}

/** The mentions and links that are live in what a call says. */
export function liveMarkupIn(args: Readonly<Record<string, unknown>>): string[] {
  const own = args.mrkdwn === false ? [] : [args.text, args.initial_comment];
  const texts = [...own.filter((text) => typeof text === 'string'), ...textsIn(args)];
  const findsNames = args.parse === 'full' || args.link_names === true;
  return texts.flatMap((text) => [
    ...(text.match(bracketed) ?? []),
    ...(findsNames ? (text.match(named) ?? []) : []),
  ]);
}

/** A text as a person typed it, in the form in which apps get it. */
export function asSent(typed: string): string {
  const safe = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return safe.replace(/https?:\/\/[^\s]+/g, '<$&>');
}

/** A text of the app as a person reads it. */
export function asRead(sent: string): string {
  const labels = sent.replace(/<([^<>|]+)(?:\|([^<>]*))?>/g, (_, target, label) => label ?? target);
  return labels.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
