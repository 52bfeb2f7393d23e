import type { Conversation } from '../../conversations/conversation.ts';
import type { Reply } from '../../conversations/reply.ts';
import type { Notice, Post } from './relay.ts';

/** Who is spoken of at a desk, and in which language. */
export interface DeskTalk {
  readonly conversation: Conversation;
  readonly language: string;
  /** What tells the people of a desk apart, and says nothing of them. */
  readonly label: string;
}

function say({ conversation, language, label }: DeskTalk, id: string, more = {}): string {
  const name = conversation.words.say(language, 'desk-name', { label });
  return conversation.words.say(language, id, { name, ...more });
}

function reply(talk: DeskTalk, paragraphs: readonly string[], isOpen: boolean): Reply {
  const choices = [{ value: '/close', label: say(talk, 'desk-close') }];
  const text = paragraphs.join('\n\n');
  return { kind: 'note', topic: 'desk', text, ...(isOpen ? { choices } : {}) };
}

function caseParagraph(talk: DeskTalk, told: NonNullable<(Post & { kind: 'words' })['case']>) {
  const { call, answers, outcome } = told;
  const lines = answers.map((answer) => `• ${answer}`);
  const last = say(talk, 'status-outcome', { outcome });
  return [say(talk, 'desk-case'), call, ...lines, last].join('\n');
}

/** What a desk is told in a thread of its own. */
export function noticeReply(talk: DeskTalk, notice: Notice | 'over'): Reply {
  return reply(talk, [say(talk, `desk-${notice}`)], false);
}

/** What a desk is told for a post. */
export function deskReply(talk: DeskTalk, post: Post): Reply {
  if (post.kind === 'notice') return noticeReply(talk, post.notice);
  const { begins, language, text, case: told } = post;
  const heading = say(talk, begins ? 'desk-question' : 'desk-more', { language });
  const paragraphs = [
    ...[heading, text],
    ...(told ? [caseParagraph(talk, told)] : []),
    ...(begins ? [say(talk, 'desk-how')] : []),
  ];
  return reply(talk, paragraphs, true);
}

/** Whether words of staff end an exchange: the label of the button, in any language. */
export function isClosing({ words, languages }: Conversation, text: string): boolean {
  const said = text.trim().replace(/^[/!]/, '').toLowerCase();
  const labels = languages.map((language) => words.say(language, 'desk-close').toLowerCase());
  return [...labels, 'close'].includes(said);
}
