import type { Command } from 'commander';
import { CallguideError } from '../callguide-error.ts';
import type { Act, Outcome, Wanted } from '../deadlines/acts.ts';
import { remindDaysIn } from '../deadlines/remind-days.ts';
import type { Revision } from '../deadlines/revision.ts';
import type { StaffRoom } from './open-staff.ts';
import { collected, type StaffOptions, tellResult, withStaffOptions } from './staff-options.ts';

interface DeadlineOptions extends StaffOptions {
  readonly date?: string;
  readonly time?: string;
  readonly at?: string;
  readonly kind?: string;
  readonly name?: readonly string[];
  readonly remind?: string;
  readonly by?: string;
}

function refuse(message: string): never {
  throw new CallguideError('broadcast', message);
}

function actBy({ staff, officeName, handling }: StaffRoom, by: string | undefined): Act {
  const name = by ?? officeName;
  if (name === undefined)
    refuse('People are told who has set a deadline: say it with --by "Name of the office".');
  return { ...staff, by: name, now: handling.clock.now() };
}

function daysIn(remind: string): readonly number[] {
  const days = remindDaysIn(remind);
  if (days) return days;
  return refuse('--remind takes days before the deadline, as in 30,14,7,3,1,0 (0: that morning).');
}

async function wantedBy(
  { handling }: StaffRoom,
  call: string,
  id: string,
  { date, time, at, kind, name, remind }: DeadlineOptions,
): Promise<Wanted> {
  const { byLanguage } = await import('./spoken-texts.ts');
  return {
    ...{ call, id },
    ...(date === undefined ? {} : { date }),
    ...(time === undefined ? {} : { time }),
    ...(at === undefined ? {} : { at }),
    ...(kind === undefined ? {} : { kind: kind as NonNullable<Wanted['kind']> }),
    ...(name === undefined ? {} : { name: byLanguage(handling.conversation, '--name', name) }),
    ...(remind === undefined ? {} : { remindDays: daysIn(remind) }),
  };
}

function lineOf({ state, deadline }: Revision): string {
  const { call, id, kind, at, wholeDay, revision, by, on, remindDays } = deadline;
  const when = wholeDay ? `${at.slice(0, 10)} (the whole day)` : at;
  const days = remindDays === undefined ? '' : `, reminds at ${remindDays.join(', ')} days`;
  const is = state === 'set' ? when : `withdrawn (was ${when})`;
  return `${call} ${id}: ${is}, ${kind}, revision ${revision}, by ${by} on ${on}${days}`;
}

type Verb = 'set' | 'move' | 'withdraw';

async function change(verb: Verb, call: string, id: string, options: DeadlineOptions) {
  const { inStaffRoom } = await import('./open-staff.ts');
  const outcome = await inStaffRoom(options, async (room): Promise<Outcome> => {
    const act = actBy(room, options.by);
    const wanted = await wantedBy(room, call, id, options);
    if (verb === 'withdraw') return room.deadlines.withdraw(act, wanted);
    return verb === 'set' ? room.deadlines.set(act, wanted) : room.deadlines.move(act, wanted);
  });
  if (outcome.kind === 'refused') refuse(outcome.message);
  const { revision } = outcome;
  const told = 'Those who asked to be reminded are told by the bot, outside of quiet hours.';
  tellResult(options, revision, `${lineOf(revision)}\n${told}`);
}

async function list(options: StaffOptions): Promise<void> {
  const { inStaffRoom } = await import('./open-staff.ts');
  const all = await inStaffRoom(options, async ({ deadlines, staff }) =>
    deadlines.current(staff.office),
  );
  const words = all.length === 0 ? 'No deadlines are set.' : all.map(lineOf).join('\n');
  tellResult(options, all, words);
}

function withWhen(command: Command): Command {
  return command
    .option('--date <YYYY-MM-DD>', 'the last day, in Shanghai')
    .option('--time <HH:MM>', 'its last minute, in Shanghai; without it the whole day')
    .option('--at <instant>', 'instead of both: an instant with its offset')
    .option('--name <lang=text>', 'what it is called; once for each language', collected)
    .option('--remind <days>', 'so many days before people are reminded: 30,14,7,3,1,0');
}

const [CALL, ID] = [
  ['<call>', 'the id of the call'],
  ['<id>', 'funder, office, or a name of its own with --kind other'],
] as const;

/** Adds what staff do with deadlines: list, set, move, withdraw. */
export function addDeadline(program: Command): void {
  const deadline = program
    .command('deadline')
    .description("set, move, withdraw and list an office's deadlines (docs/deadlines.md)");
  const verb = (name: Verb, description: string) =>
    withStaffOptions(deadline.command(name).description(description))
      .argument(...CALL)
      .argument(...ID)
      .option('--by <name>', 'who sets it, as people are told; without it the name of the office')
      .action((call: string, id: string, options: DeadlineOptions) =>
        change(name, call, id, options),
      );
  withStaffOptions(
    deadline.command('list').description('what is set, and what was withdrawn'),
  ).action(list);
  withWhen(verb('set', 'set a deadline')).option('--kind <kind>', 'funder, office or other');
  withWhen(verb('move', 'move a deadline, or change its name or when people are reminded'));
  verb('withdraw', 'withdraw a deadline: it no longer holds');
}
