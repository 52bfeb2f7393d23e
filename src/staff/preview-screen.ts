import type { Reply } from '../../conversations/reply.ts';
import type { BroadcastTable } from '../broadcasts/broadcast-tables.ts';
import type { Offer } from '../broadcasts/broadcasts.ts';
import { type Content, placeholdersIn } from '../broadcasts/content.ts';
import type { Counted } from '../broadcasts/recipients.ts';
import { type Acting, type Answer, broadcastOf, Refusal, titleOf } from './acting.ts';
import { shanghaiTime } from './typed.ts';
import { choice, note } from './words.ts';

function languageName({ conversation }: Acting, language: string): string {
  return conversation.languages.includes(language)
    ? conversation.words.say(language, 'language-name')
    : language;
}

/** Who is written to and who is not, and why. */
function countedLines(acting: Acting, { total, groups, leftOut }: Counted): string[] {
  const { say } = acting;
  const { others, open, stopped, gone } = leftOut;
  return [
    say('count-total', { total }),
    ...groups.map(({ platform, language, people }) =>
      say('count-group', { platform, language: languageName(acting, language), people }),
    ),
    say('count-left-out', { others, open, stopped, gone }),
  ];
}

function partsOf(reply: Reply): string[] {
  if (reply.kind === 'file') return [`[${reply.name}]`];
  const choices = 'choices' in reply ? (reply.choices ?? []) : [];
  return ['text' in reply ? reply.text : '', ...choices.map(({ label }) => `[${label}]`)];
}

function samplesOf(acting: Acting, { samples }: Offer): Reply[] {
  return samples.map(({ language, replies }) => {
    const heading = acting.say('sample', { language: languageName(acting, language) });
    return note([heading, ...replies.flatMap(partsOf)].join('\n'));
  });
}

/** What keeps a draft from going out, in words; empty where nothing does. */
function obstacles(acting: Acting, row: BroadcastTable, counted: Counted): string[] {
  const { say, deadlines, staff, now } = acting;
  const { texts } = JSON.parse(row.content) as Content;
  const missing = [...new Set(counted.groups.map(({ language }) => language))].filter(
    (language) => texts[language] === undefined,
  );
  const names = Object.values(texts).some((text) => placeholdersIn(text).includes('deadline'));
  const isDated = deadlines
    .current(staff.office)
    .some(
      ({ state, deadline }) =>
        state === 'set' && deadline.call === row.call && Date.parse(deadline.at) > now,
    );
  return [
    ...(counted.total === 0 ? [say('nobody')] : []),
    ...missing.map((one) => say('language-missing', { language: languageName(acting, one) })),
    ...(names && !isDated ? [say('no-deadline-yet')] : []),
  ];
}

/** A draft as it would go out, with what confirms it. @throws Refusal */
export async function previewScreen(acting: Acting, id: string): Promise<Answer> {
  const { broadcasts, staff, say } = acting;
  const row = await broadcastOf(acting, 'preview', id);
  if (row.state !== 'draft')
    throw new Refusal(say('not-now', { state: say(`state-${row.state}`) }));
  const mend = [
    choice(say('edit'), 'edit', id),
    choice(say('throw-away'), 'cancel', id),
    choice(say('menu'), 'menu'),
  ];
  const counted = await broadcasts.count(staff, JSON.parse(row.audience));
  const wrong = obstacles(acting, row, counted);
  if (wrong.length > 0) {
    const text = [...wrong, '', ...countedLines(acting, counted)].join('\n');
    return { replies: [note(text, mend)] };
  }
  const offer = await broadcasts.preview(staff, id);
  const until = say('shanghai', { when: shanghaiTime(offer.until) });
  const lines = [
    say('preview', { id, call: titleOf(acting, row.call) }),
    ...countedLines(acting, offer),
    say('takes', { seconds: offer.seconds }),
    say('token-until', { until }),
  ];
  const choices = [
    choice(say('send-now'), 'send', id, offer.token),
    choice(say('schedule'), 'schedule', id, offer.token),
    choice(say('test'), 'test', id),
    ...mend,
  ];
  const replies = [...samplesOf(acting, offer), note(lines.join('\n'), choices)];
  return { replies };
}
