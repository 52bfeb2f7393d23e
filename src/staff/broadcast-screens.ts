import type { Choice, Reply } from '../../conversations/reply.ts';
import type { BroadcastTable } from '../broadcasts/broadcast-tables.ts';
import type { Report } from '../broadcasts/report.ts';
import { type Acting, type Answer, broadcastOf, titleOf } from './acting.ts';
import { shanghaiTime } from './typed.ts';
import { choice, note } from './words.ts';

/** What a screen of a broadcast is made with, also where nobody acts. */
export type Showing = Pick<Acting, 'say' | 'office' | 'conversation' | 'broadcasts' | 'staff'>;

const [CELLS, MOST_LISTED] = [12, 10];

function barOf(done: number, all: number): string {
  const full = all === 0 ? 0 : Math.floor((done / all) * CELLS);
  return '█'.repeat(full) + '░'.repeat(CELLS - full);
}

/** What can be done with a broadcast as it stands. */
function choicesFor({ say }: Showing, { id, state }: BroadcastTable, { sums }: Report): Choice[] {
  const act = (verb: string, label = verb) => choice(say(label), verb, id);
  const { failed = 0, ambiguous = 0, sent = 0 } = sums;
  const after = [...(sent > 0 ? [act('retract')] : []), ...(state === 'draft' ? [] : [act('csv')])];
  switch (state) {
    case 'draft':
      return [act('preview', 'look'), act('edit'), act('cancel', 'throw-away')];
    case 'scheduled':
    case 'queueing':
      return [act('cancel')];
    case 'sending':
      return [act('pause'), act('cancel')];
    case 'paused':
      return [act('resume'), act('cancel')];
    case 'canceled':
      return after;
    case 'done':
      return [
        ...(failed > 0 ? [act('retry')] : []),
        ...(ambiguous > 0 ? [act('doubt')] : []),
        ...after,
      ];
  }
}

function sumLines({ say }: Showing, { sums }: Report): string[] {
  return Object.entries(sums)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => say('sum', { state: say(`delivery-${state}`), count }));
}

/** Where a broadcast stands, as one note with what can be done. */
export async function broadcastNote(showing: Showing, row: BroadcastTable): Promise<Reply> {
  const { say, broadcasts, staff } = showing;
  const report = await broadcasts.report(staff, row.id);
  const { queued = 0, sending = 0 } = report.sums;
  const at = row.state === 'scheduled' && row.start_at !== null ? row.start_at : undefined;
  const begins = at === undefined ? undefined : say('shanghai', { when: shanghaiTime(at) });
  const title = say('broadcast', { id: row.id, call: titleIn(showing, row.call) });
  const bar = barOf(report.total - queued - sending, report.total);
  const lines = [
    title,
    say(`state-${row.state}`),
    ...(begins === undefined ? [] : [say('begins', { when: begins })]),
    ...(report.total === 0 ? [] : [`${bar} ${say('sum-total', { total: report.total })}`]),
    ...sumLines(showing, report),
  ];
  return note(lines.join('\n'), choicesFor(showing, row, report));
}

function titleIn({ say, office, conversation }: Showing, call: string): string {
  const topic = conversation.topics.find(({ id }) => id === call);
  return topic?.words.say(office.language, 'call-title', { role: '' }) ?? say('no-call', { call });
}

/** One broadcast. @throws Refusal */
export async function broadcastScreen(acting: Acting, id: string | undefined): Promise<Answer> {
  const row = await broadcastOf(acting, 'show', id);
  const shown = await broadcastNote(acting, row);
  const back = choice(acting.say('menu-broadcasts'), 'broadcasts');
  if (shown.kind !== 'note') return { replies: [shown] };
  return { replies: [{ ...shown, choices: [...(shown.choices ?? []), back] }] };
}

/** The latest broadcasts of the office. */
export async function broadcastList(acting: Acting): Promise<Answer> {
  const { broadcasts, staff, say } = acting;
  const all = await broadcasts.list(staff, MOST_LISTED);
  const own = all.filter(({ kind }) => kind === 'broadcast');
  const more = [choice(say('menu-write'), 'write'), choice(say('menu'), 'menu')];
  const choices = own.map(({ id, state, call, created_at: at }) => {
    const told = { id, state: say(`state-${state}`), call: titleOf(acting, call) };
    return choice(say('broadcast-line', { ...told, when: shanghaiTime(at) }), 'show', id);
  });
  const text = say(own.length === 0 ? 'broadcasts-none' : 'broadcasts-some');
  return { replies: [note(text, [...choices, ...more])] };
}
