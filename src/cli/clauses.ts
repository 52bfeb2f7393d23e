import type { Command } from 'commander';
import type { Conversation, Topic } from '../../conversations/conversation.ts';
import { type ChatOptions, withCallOptions } from './chat-options.ts';

type Options = Pick<ChatOptions, 'call' | 'callFolder'> & { readonly lang: string };

const HEAD = ['| clause | its words | what Callguide does with it |', '|---|---|---|'];

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** The words of a clause; in another language than its own, with what they mean in that one. */
function wordsOf({ call, words }: Topic, id: string, language: string): string {
  const quote = call.clauses[id]?.quote;
  const quoted = quote === undefined ? 'not in the text' : `“${quote}”`;
  const isForeign = language !== (call.textLanguage ?? 'en');
  return cell(isForeign ? `${quoted} (${words.say(language, `clause-${id}`)})` : quoted);
}

async function tableOf(topic: Topic, language: string): Promise<string> {
  const { clauseUses } = await import('../../rules/language/check-call.ts');
  const uses = clauseUses(topic.call);
  const rows = Object.keys(topic.call.clauses).map(
    (id) =>
      `| ${id} | ${wordsOf(topic, id, language)} | ${cell((uses.get(id) ?? []).join('; '))} |`,
  );
  const title = topic.words.say(language, 'call-title');
  return `## ${title} (${topic.id})\n\n${[...HEAD, ...rows].join('\n')}\n`;
}

async function conversationFor(options: Options): Promise<Conversation> {
  const [{ chosenCalls }, { loadConversation }] = await Promise.all([
    import('./chosen-calls.ts'),
    import('../load-conversation.ts'),
  ]);
  return loadConversation(await chosenCalls(options));
}

async function run(options: Options): Promise<void> {
  const [conversation, { languageIn }] = await Promise.all([
    conversationFor(options),
    import('./language-in.ts'),
  ]);
  const language = languageIn(conversation, options.lang) ?? options.lang;
  const tables: string[] = [];
  for (const topic of conversation.topics) tables.push(await tableOf(topic, language));
  process.stdout.write(tables.join('\n'));
}

/** Adds the table of clauses: each with its words and what is done with it. */
export function addClauses(program: Command): void {
  const clauses = program.command('clauses');
  withCallOptions(clauses.description('print every clause, its words, and what is done with it'))
    .option('--lang <language>', 'the language of titles and translations: en, zh or ru', 'en')
    .action(run);
}
