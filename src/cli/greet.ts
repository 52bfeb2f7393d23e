import { randomUUID } from 'node:crypto';
import { lineOf } from '../../conversations/address.ts';
import type { Event } from '../../conversations/event.ts';
import type { Reply } from '../../conversations/reply.ts';
import type { Session } from '../../conversations/session.ts';
import { finish, sessionIn } from '../handle.ts';
import type { OpenHandling } from './open-handling.ts';
import { PERSON, type Talk } from './talk.ts';

function command(name: string, argument = ''): Event {
  return { id: randomUUID(), kind: 'command', command: name, argument };
}

/** Shows what an earlier run wrote and was ended before it could show; the question comes anyway. */
async function showUnsent({ sessions, log }: OpenHandling, talk: Talk): Promise<void> {
  const own = lineOf(PERSON);
  const skipped = (error: unknown) => log.failed('unsent', error);
  for await (const { address, event, replies, effects } of sessions.unsent({ skipped })) {
    if (address !== own) continue;
    await talk.show((replies as readonly Reply[]).filter((reply) => reply.kind !== 'ask'));
    await finish(sessions, PERSON, event, effects);
  }
}

/** Where somebody stands, without the long list of it unless there is nothing else to show. */
function shortly(replies: readonly Reply[]): readonly Reply[] {
  const isAsked = replies.some((reply) => reply.kind === 'ask' || reply.kind === 'change');
  const isList = (reply: Reply) =>
    reply.kind === 'note' && ['status', 'no-case'].includes(reply.topic);
  return isAsked ? replies.filter((reply) => !isList(reply)) : replies;
}

function welcomeBack({ conversation, language }: OpenHandling, session: Session): Reply {
  const text = conversation.words.say(language ?? session.language, 'note-welcome-back');
  return { kind: 'note', topic: 'welcome-back', text };
}

/** Opens the talk: a newcomer is welcomed, and whoever comes back gets the open question again. */
export async function greet(handling: OpenHandling, talk: Talk): Promise<void> {
  const { sessions, language } = handling;
  await showUnsent(handling, talk);
  const session = sessionIn(await sessions.load(lineOf(PERSON)));
  const changes = language !== undefined && language !== session?.language;
  const returning = changes ? command('language', language) : command('status');
  const { replies, done } = await talk.send(session ? returning : command('start'));
  await talk.show(session ? [welcomeBack(handling, session), ...shortly(replies)] : replies);
  await done();
}
