import type { Command } from 'commander';
import { CallguideError } from '../callguide-error.ts';
import type { AudienceOptions, DraftOptions } from './draft-input.ts';
import type { StaffRoom } from './open-staff.ts';
import { collected, type StaffOptions, tellResult, withStaffOptions } from './staff-options.ts';

interface ConfirmOptions extends StaffOptions {
  readonly follow: boolean;
}

async function inRoom<Result>(
  options: StaffOptions,
  act: (room: StaffRoom) => Promise<Result>,
): Promise<Result> {
  const { inStaffRoom } = await import('./open-staff.ts');
  return inStaffRoom(options, act);
}

async function runDraft(options: DraftOptions & { readonly edit?: string }): Promise<void> {
  const { draftIn } = await import('./draft-input.ts');
  const id = await inRoom(options, async (room) => {
    const { broadcasts, staff } = room;
    const draft = await draftIn(room, options);
    if (options.edit === undefined) return broadcasts.draft(staff, draft);
    await broadcasts.edit(staff, options.edit, draft);
    return options.edit;
  });
  const next = `npm run -s callguide -- broadcast preview ${id}`;
  tellResult(options, { id }, `The draft is ${id}. Nothing goes out. Look at it with\n  ${next}`);
}

async function runAudience(options: AudienceOptions): Promise<void> {
  const [{ audienceIn }, { countedWords }] = await Promise.all([
    import('./draft-input.ts'),
    import('./broadcast-words.ts'),
  ]);
  const audience = await audienceIn(options);
  const counted = await inRoom(options, ({ broadcasts, staff }) =>
    broadcasts.count(staff, audience),
  );
  tellResult(options, counted, countedWords(counted));
}

async function runPreview(id: string, options: StaffOptions): Promise<void> {
  const { offerWords } = await import('./broadcast-words.ts');
  const offer = await inRoom(options, ({ broadcasts, staff }) => broadcasts.preview(staff, id));
  tellResult(options, offer, offerWords(id, offer));
}

async function runTest(
  id: string,
  options: StaffOptions & { readonly to: string; readonly lang: string },
): Promise<void> {
  const [{ ownAddress }, { languageIn }] = await Promise.all([
    import('./own-address.ts'),
    import('./language-in.ts'),
  ]);
  await inRoom(options, async (room) => {
    const { broadcasts, staff, handling } = room;
    const language = languageIn(handling.conversation, options.lang) ?? options.lang;
    await broadcasts.test(staff, id, await ownAddress(room, options.to), [language]);
  });
  tellResult(options, { id, to: options.to }, 'The bot sends it to you within seconds.');
}

async function follow(room: StaffRoom, id: string, { json }: StaffOptions): Promise<void> {
  const { followBroadcast } = await import('./follow-broadcast.ts');
  await followBroadcast(room, id, json ? { write: () => {} } : process.stderr);
}

async function tellReport(room: StaffRoom, id: string, options: StaffOptions): Promise<void> {
  const [{ broadcastLine, reportWords, waitsWords }, { waitsFor }] = await Promise.all([
    import('./broadcast-words.ts'),
    import('../broadcasts/signs.ts'),
  ]);
  const { broadcasts, staff, handling } = room;
  const row = await broadcasts.show(staff, id);
  const report = await broadcasts.report(staff, id);
  const waits = await waitsFor(handling.engine, row, handling.clock.now());
  const value = { id, state: row.state, startAt: row.start_at, ...report, waits };
  const words = `${broadcastLine(row)}\n${reportWords(report)}${waitsWords(waits)}`;
  tellResult(options, value, words);
}

async function runConfirm(id: string, token: string, options: ConfirmOptions): Promise<void> {
  await inRoom(options, async (room) => {
    await room.broadcasts.confirm(room.staff, id, token);
    if (options.follow) await follow(room, id, options);
    await tellReport(room, id, options);
  });
}

async function startIn(date: string, time: string): Promise<number> {
  const { instantOf } = await import('../../conversations/local-time.ts');
  const isWritten = /^\d{4}-\d\d-\d\d$/.test(date) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  const at = isWritten ? Date.parse(`${date}T${time}:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
  if (isDay) return Date.parse(instantOf({ date, time: `${time}:00` }, 'Asia/Shanghai'));
  const message = 'A broadcast is scheduled for a date and a time in Shanghai: 2026-11-30 09:00.';
  throw new CallguideError('broadcast', message);
}

interface Scheduled {
  readonly id: string;
  readonly token: string;
  readonly date: string;
  readonly time: string;
}

async function runSchedule(wanted: Scheduled, options: StaffOptions): Promise<void> {
  const { id, token, date, time } = wanted;
  const at = await startIn(date, time);
  await inRoom(options, async (room) => {
    await room.broadcasts.confirm(room.staff, id, token, at);
    await tellReport(room, id, options);
  });
}

type Plain = 'pause' | 'resume' | 'cancel' | 'retract';

async function runPlain(act: Plain, id: string, options: StaffOptions): Promise<void> {
  await inRoom(options, async (room) => {
    await room.broadcasts[act](room.staff, id);
    await tellReport(room, id, options);
  });
}

async function runRetry(
  id: string,
  options: StaffOptions & { readonly inDoubt?: boolean },
): Promise<void> {
  await inRoom(options, async (room) => {
    await room.broadcasts.retryFailed(room.staff, id, { inDoubt: options.inDoubt === true });
    await tellReport(room, id, options);
  });
}

async function runStatus(
  id: string | undefined,
  options: StaffOptions & { readonly follow?: boolean },
): Promise<void> {
  const { broadcastLine } = await import('./broadcast-words.ts');
  await inRoom(options, async (room) => {
    if (id !== undefined) {
      if (options.follow) await follow(room, id, options);
      return tellReport(room, id, options);
    }
    const all = await room.broadcasts.list(room.staff);
    const plain = all.map(({ id: one, kind, call, state, start_at: startAt }) => {
      return { id: one, kind, call, state, startAt };
    });
    tellResult(options, plain, all.map(broadcastLine).join('\n') || 'There are no broadcasts.');
  });
}

async function runReport(
  id: string,
  options: StaffOptions & { readonly csv?: string },
): Promise<void> {
  const { csv } = options;
  await inRoom(options, async (room) => {
    if (csv !== undefined) {
      const { newFile } = await import('./new-file.ts');
      await newFile('--csv', csv, () => room.broadcasts.csv(room.staff, id));
    }
    await tellReport(room, id, options);
  });
}

async function runRebuild(options: StaffOptions): Promise<void> {
  const { rebuild } = await import('../projection/rebuild.ts');
  const rebuilt = await inRoom(options, ({ handling, offices, database }) => {
    const { conversation, clock, engine } = handling;
    const made = { database, conversation, now: clock.now, officeOf: offices.idOf };
    return rebuild(engine, {
      ...{ ...made, lookUp: offices.officeOf },
      settingsFor: (address) => offices.settingsOf(offices.idOf(address)),
    });
  });
  const unread = rebuilt.unreadable === 0 ? '' : ` ${rebuilt.unreadable} could not be read.`;
  tellResult(options, rebuilt, `Audiences see ${rebuilt.people} people as they are now.${unread}`);
}

function withAudience(command: Command): Command {
  return command
    .requiredOption('--call <id>', 'those who asked to hear of this call')
    .option('--where <condition>', 'only some of them: a condition as JSON, or a file with one');
}

function addWriting(add: (name: string, description: string) => Command): void {
  withAudience(add('audience', 'count whom a condition means')).action(runAudience);
  withAudience(add('draft', 'write a broadcast; nothing goes out'))
    .option('--text <lang=text>', 'what it says; once for each language', collected)
    .option('--text-file <lang=file>', 'the same from a file', collected)
    .option('--button <command:lang=label>', 'a button, as status:en="Where I stand"', collected)
    .option('--attach <file>', 'a file to go with it', collected)
    .option('--in-doubt <resend|skip>', 'what may have gone out when a process was killed')
    .option('--edit <id>', 'write that draft anew')
    .action(runDraft);
  add('preview <id>', 'show who gets what, and what confirms it').action(runPreview);
  add('test <id>', 'send it to yourself')
    .requiredOption('--to <you>', 'telegram:1001 or slack:T0001:U0001; you have written to the bot')
    .option('--lang <language>', 'in which language: en, zh or ru', 'en')
    .action(runTest);
}

function addSending(add: (name: string, description: string) => Command): void {
  add('confirm <id> <token>', 'send what the preview showed, now, and follow it')
    .option('--no-follow', 'do not wait for it')
    .action(runConfirm);
  add('schedule <id> <token> <date> <time>', 'send what the preview showed, later').action(
    (id: string, token: string, date: string, time: string, options: StaffOptions) =>
      runSchedule({ id, token, date, time }, options),
  );
  const plain: Readonly<Record<Plain, string>> = {
    pause: 'send no more until it is resumed',
    resume: 'go on',
    cancel: 'send no more, for good',
    retract: 'take back what went out, where the platform gives it back',
  };
  for (const [name, description] of Object.entries(plain) as [Plain, string][])
    add(`${name} <id>`, description).action((id: string, options: StaffOptions) =>
      runPlain(name, id, options),
    );
  add('retry <id>', 'send again what failed')
    .option('--in-doubt', 'and what may have gone out')
    .action(runRetry);
}

/** Adds what staff do with broadcasts, from a draft to the report; the bot sends. */
export function addBroadcast(program: Command): void {
  const broadcast = program
    .command('broadcast')
    .description('write to those who asked to hear of a call (docs/broadcasts.md)');
  const add = (name: string, description: string) =>
    withStaffOptions(broadcast.command(name).description(description));
  addWriting(add);
  addSending(add);
  add('status [id]', 'where it stands; without an id, all of them')
    .option('--follow', 'until it is over')
    .action(runStatus);
  add('report <id>', 'what came of it')
    .option('--csv <file>', 'and each address, into a new file')
    .action(runReport);
  add('rebuild', 'look at everybody anew, after a change of calls, offices or readings').action(
    runRebuild,
  );
}
