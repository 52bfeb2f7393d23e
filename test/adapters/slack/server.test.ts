import { MemoryInstallationStore } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import type { Route } from '../../../adapters/adapter.ts';
import { createSlack } from '../../../adapters/slack/adapter.ts';
import { startSlackServer } from '../../slack-server/server.ts';
import { sendAll, serve } from './deliver.ts';
import { createEngine, words } from './engine.ts';
import { SCIENTIST } from './interview.ts';
import { wholeSlack } from './whole-slack.ts';

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  test('a scientist comes to a checklist, by buttons, menus and words', async () => {
    const { server } = await wholeSlack(mode);
    const ann = server.member();
    ann.says('!start shanghai-2024-exchange scientist en');
    await ann.waitFor('Which citizenships');
    expect(await ann.types('ken')).toContain('Kenya');
    ann.selects(['Kenya']);
    ann.presses('Submit');
    await ann.waitFor('Have you ever been a Chinese national?');
    ann.presses('Never a Chinese national');
    await ann.waitFor('What is your date of birth?');
    ann.picksDate('1985-05-03');
    await ann.waitFor('Noted – Date of birth: 3 May 1985');
    for (const answer of SCIENTIST.slice(4)) {
      ann.says(answer);
      await ann.waitFor('Noted');
    }
    await ann.waitFor('Tick an item with !tick');
    await server.quiet();
    expect(ann.warnings).toEqual([]);
    const printed = ann.screen().map(({ text }) => text);
    expect(printed.join('\n')).toContain('Your answer: Never a Chinese national');
  });

  test('a box is ticked in the chat, and on the page', async () => {
    const { server, told } = await wholeSlack(mode);
    const ann = server.member();
    for (const said of [...SCIENTIST, '!checklist']) {
      ann.says(said);
      await server.quiet(30);
    }
    const list = ann.screen().findLast(({ text }) => text.includes('[ ] 1. '));
    const [first = ''] = /(?<=\[ \] )1\. [^\n]{5,30}/.exec(list?.text ?? '') ?? [];
    const label = list?.blocks.flatMap((block) => JSON.stringify(block)).join('') ?? '';
    const [, box = first] = /"checkboxes".*?"text":"(1\. [^"]*)"/.exec(label) ?? [];
    ann.checks([box]);
    await ann.waitFor('[x] 1. ');
    expect(told.at(-1)?.arrival.event).toMatchObject({ command: 'tick' });
    ann.opensHome();
    const home = await ann.waitForHome('Where you stand');
    home.unchecks([box]);
    await server.quiet();
    expect(told.at(-1)?.arrival.event).toMatchObject({ command: 'untick' });
    expect(ann.warnings).toEqual([]);
  });

  test('an answer is changed in a modal', async () => {
    const { server, told } = await wholeSlack(mode);
    const ann = server.member();
    for (const said of SCIENTIST.slice(0, 5)) {
      ann.says(said);
      await server.quiet(30);
    }
    ann.uses('callguide-change');
    const pick = await ann.waitForModal('Which answer');
    pick.selects('Date of birth: 3 May 1985');
    const modal = await ann.waitForModal('date of birth');
    await modal.submits({ 'Or type your new answer': '4 May 1985' });
    await ann.waitFor('4 May 1985');
    expect(told.at(-1)?.replies[0]).toMatchObject({ kind: 'change', to: '1985-05-04' });
  });

  test('every event three times at once is one turn and one answer', async () => {
    const { server, told } = await wholeSlack(mode);
    server.bringEach({ times: 3, how: 'concurrently' });
    const ann = server.member();
    ann.says('!start shanghai-2024-exchange scientist en');
    await ann.waitFor('Which citizenships');
    await server.quiet();
    expect(told).toHaveLength(1);
    expect(server.sentTo(ann.channel)).toBe(1);
  });

  test('in a channel, the conversation is in the thread of who named the bot', async () => {
    const { server, told } = await wholeSlack(mode);
    const ann = server.member();
    const group = server.group({ members: [ann] });
    const seat = ann.at(group);
    const ts = seat.says('@callguide !start shanghai-2024-exchange scientist en');
    const thread = seat.under(ts);
    await thread.waitFor('Which citizenships', { anyTime: true });
    await server.quiet();
    expect(told).toHaveLength(1);
    expect(told[0]?.arrival.address.thread).toBe(ts);
  });

  test('what somebody wrote is never live', async () => {
    const { server } = await wholeSlack(mode);
    const ann = server.member();
    ann.says('!start shanghai-2024-exchange scientist en');
    await ann.waitFor('Which citizenships');
    for (const evil of [
      '<!channel>',
      '<@U0MADEUP1> @here',
      '<http://evil|bank>',
      '*a* <b>_x_</b>',
    ]) {
      ann.says(evil);
      await server.quiet(50);
    }
    expect(server.liveMarkup).toEqual([]);
  });

  test('a file is handed over', async () => {
    const { server } = await wholeSlack(mode);
    const ann = server.member();
    ann.says('!start shanghai-2024-exchange scientist en');
    await ann.waitFor('Which citizenships');
    ann.says('!export');
    const shown = await ann.waitFor(({ files }) => files.length > 0);
    expect(server.fileOf(shown.files[0] ?? '')?.bytes?.toString()).toContain('shanghai-2024');
  });

  test('a button of an older question says so, and changes nothing', async () => {
    const { server } = await wholeSlack(mode);
    const ann = server.member();
    for (const said of SCIENTIST.slice(0, 2)) {
      ann.says(said);
      await server.quiet(30);
    }
    const older = ann.screen().at(-1);
    ann.says('never');
    await ann.waitFor('What is your date of birth?');
    ann.presses('Renounced Chinese nationality', older);
    await ann.waitFor('belongs to an earlier question');
    expect(ann.warnings).toEqual([]);
  });

  test('a button from before a restart is answered: the open one counts, an older one says so', async () => {
    const { server, told, restart } = await wholeSlack(mode);
    const ann = server.member();
    for (const said of SCIENTIST.slice(0, 2)) {
      ann.says(said);
      await server.quiet(30);
    }
    const open = ann.screen().at(-1);
    await restart();
    ann.presses('Never a Chinese national', open);
    await ann.waitFor('What is your date of birth?');
    await ann.waitFor('Your answer: Never a Chinese national', { anyTime: true });
    await restart();
    const turns = told.length;
    ann.presses('Renounced Chinese nationality', open);
    await ann.waitFor('belongs to an earlier question');
    expect(told).toHaveLength(turns + 1);
    expect(ann.warnings).toEqual([]);
  });

  test('a box of a checklist from before a restart is taken, and shown in its place', async () => {
    const { server, told, restart } = await wholeSlack(mode);
    const ann = server.member();
    for (const said of [...SCIENTIST, '!checklist']) {
      ann.says(said);
      await server.quiet(30);
    }
    const list = ann.screen().findLast(({ text }) => text.includes('[ ] 1. '));
    const [, box = ''] =
      /"checkboxes".*?"text":"(1\. [^"]*)"/.exec(JSON.stringify(list?.blocks)) ?? [];
    await restart();
    ann.checks([box], list);
    await ann.waitFor(({ ts, text }) => ts === list?.ts && text.includes('[x] 1. '));
    expect(told.at(-1)?.arrival.event).toMatchObject({ command: 'tick' });
    expect(ann.warnings).toEqual([]);
  });
});

test('connections that break and are renewed lose nothing', async () => {
  const { server, told } = await wholeSlack('socket', { secondMs: 200, minuteMs: 300 });
  const ann = server.member();
  for (const [i, said] of SCIENTIST.slice(0, 10).entries()) {
    if (i % 3 === 1) server.socket.disconnect('refresh_requested', server.socket.open[0]);
    if (i % 3 === 2) server.socket.drop(server.socket.open[0]);
    ann.says(said);
    await ann.waitFor(i === 0 ? 'Which citizenships' : 'Noted');
  }
  await server.quiet();
  expect(told).toHaveLength(10);
});

test('a workspace installs the app, is answered by its own token, and takes it out', async () => {
  const server = await startSlackServer({ isUninstalled: true });
  const { clientId, clientSecret, signingSecret } = server.keys;
  const installations = new MemoryInstallationStore();
  const stateSecret = 'made-up-state-secret-of-32-letters';
  const routes: Route[] = [];
  const base = await serve(routes);
  const redirectUri = `${base}/slack/oauth_redirect`;
  const oauth = { clientId, clientSecret, stateSecret, installations, redirectUri };
  const way = { mode: 'http', signingSecret } as const;
  const adapter = createSlack({ ...way, oauth, apiUrl: server.apiUrl, words, now: Date.now });
  const engine = createEngine((answer) => sendAll(adapter, answer));
  routes.push(...adapter.routes);
  await adapter.start(engine.host);
  server.sendTo(`${base}/slack/events`);
  const other = server.newTeam('Another University');
  for (const team of [server.team, other])
    await server.install(`${base}/slack/install`, { team, user: server.member({ team }).id });
  for (const team of [server.team, other]) {
    const ann = server.member({ team });
    ann.says('!start shanghai-2024-exchange scientist en');
    await ann.waitFor('Which citizenships');
    expect(server.callsOf('chat.postMessage').at(-1)?.team).toBe(team.id);
  }
  server.uninstall(other);
  await server.quiet();
  expect(Object.keys(installations.devDB)).toEqual([server.team.id]);
  await adapter.stop();
  await server.close();
  server.assertClean();
});
