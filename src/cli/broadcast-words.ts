import type { Reply } from '../../conversations/reply.ts';
import type { BroadcastTable } from '../broadcasts/broadcast-tables.ts';
import type { Offer } from '../broadcasts/broadcasts.ts';
import type { Counted } from '../broadcasts/recipients.ts';
import type { Report } from '../broadcasts/report.ts';
import type { WaitsFor } from '../broadcasts/signs.ts';

/** A moment as staff read it: in Shanghai. */
function momentOf(at: number): string {
  const clock = { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' } as const;
  return `${new Intl.DateTimeFormat('sv-SE', clock).format(at)} (Shanghai)`;
}

/** Who is written to and who is not, in words. */
export function countedWords({ total, groups, leftOut }: Counted): string {
  const { others, open, stopped, gone } = leftOut;
  const each = groups.map(
    ({ platform, language, people }) => `  ${platform}, ${language}: ${people}`,
  );
  return [
    `${total} people would be written to.`,
    ...each,
    'Left out of those who once asked to hear of the call:',
    `  the audience does not mean them: ${others}`,
    `  it cannot be told from their answers yet: ${open}`,
    `  they said stop: ${stopped}`,
    `  they cannot be reached: ${gone}`,
  ].join('\n');
}

function replyWords(reply: Reply): string {
  if (reply.kind === 'file') return `[file: ${reply.name}]`;
  const choices = 'choices' in reply ? (reply.choices ?? []) : [];
  const text = 'text' in reply ? reply.text : '';
  return [text, ...choices.map(({ label }) => `[${label}]`)].join('\n');
}

/** What a preview shows, and how to confirm it. */
export function offerWords(id: string, offer: Offer): string {
  const samples = offer.samples.map(
    ({ language, replies }) => `--- in ${language} ---\n${replies.map(replyWords).join('\n')}`,
  );
  return [
    countedWords(offer),
    `It takes about ${offer.seconds} s at the least.`,
    ...samples,
    '---',
    `To send exactly this, until ${momentOf(offer.until)}:`,
    `  npm run -s callguide -- broadcast confirm ${id} ${offer.token}`,
  ].join('\n');
}

/** Where a broadcast stands, on one line. */
export function broadcastLine({ id, kind, call, state, start_at: at }: BroadcastTable): string {
  const start = at === null ? '' : `, from ${momentOf(at)}`;
  return `${id}: ${state}, ${kind} to those of ${call}${start}`;
}

const NAMES = new Map([
  ['telegram', 'Telegram'],
  ['slack', 'Slack'],
]);

/** What a broadcast waits for, each on a line of its own; empty where it waits for nothing. */
export function waitsWords(waits: readonly WaitsFor[]): string {
  const words = waits.map((one) => {
    if (one.kind === 'bot') return 'It waits for a bot: none is running.';
    if (one.kind === 'call') return `It waits for a bot that knows the call "${one.call}".`;
    const { people, platform } = one;
    const verb = people === 1 ? 'waits' : 'wait';
    return `${people} ${verb} for a bot on ${NAMES.get(platform) ?? platform}.`;
  });
  return words.map((line) => `\n${line}`).join('');
}

/** How far it is, on one line. */
export function sumsLine({ total, sums }: Report): string {
  const each = Object.entries(sums).map(([state, count]) => `${state} ${count}`);
  return `${each.join(', ') || 'nobody yet'}; ${total} in all`;
}

/** What came of a broadcast, in words. */
export function reportWords(report: Report): string {
  const each = report.groups.map(
    ({ platform, language, state, people }) => `  ${platform}, ${language}, ${state}: ${people}`,
  );
  return [sumsLine(report), ...each].join('\n');
}
