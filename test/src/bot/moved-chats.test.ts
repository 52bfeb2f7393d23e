import { expect, test } from 'vitest';
import { openMovedChats } from '../../../src/bot/moved-chats.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const now = () => 1000;
const at = (chat: string, person = '7') => ({ platform: 'telegram', workspace: '1', chat, person });

test('what is kept stays under the first id, what is sent goes to the last, also after a restart', async () => {
  const url = `sqlite:${temporaryFolder()}/moved.sqlite`;
  const first = await openStore(url, { now });
  const chats = await openMovedChats(first);
  await chats.note(at('-1'), at('-100'));
  await chats.note(at('-100'), at('-200'));
  await chats.note(at('-100'), at('-200'));
  await first.close();
  const second = await openStore(url, { now });
  const again = await openMovedChats(second);
  for (const known of [chats, again]) {
    expect(known.kept(at('-200', '8'))).toEqual(at('-1', '8'));
    expect(known.current(at('-1', '8'))).toEqual(at('-200', '8'));
    expect(known.kept(at('-300'))).toEqual(at('-300'));
    expect(known.current({ ...at('-1'), workspace: '2' })).toMatchObject({ chat: '-1' });
  }
  await second.close();
});

test('a chat that moved to itself, or in a circle, is no end of the world', async () => {
  const engine = await openStore('sqlite::memory:', { now });
  const chats = await openMovedChats(engine);
  await chats.note(at('-1'), at('-1'));
  expect(chats.current(at('-1'))).toEqual(at('-1'));
  await chats.note(at('-1'), at('-2'));
  await chats.note(at('-2'), at('-1'));
  expect(['-1', '-2']).toContain(chats.current(at('-1')).chat);
  await engine.close();
});
