import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Topic } from '../../conversations/conversation.ts';
import { CallguideError } from '../callguide-error.ts';

interface DiagramOptions {
  readonly lang: string;
  readonly out?: string;
  readonly callFolder?: string;
}

async function topicOf(id: string | undefined, folder: string | undefined): Promise<Topic> {
  const [{ CALLS, callIn }, { loadConversation }] = await Promise.all([
    import('../calls.ts'),
    import('../load-conversation.ts'),
  ]);
  const calls = folder === undefined ? CALLS : [await callIn(folder)];
  const { topics } = loadConversation(calls);
  const found = folder === undefined ? topics.find((one) => one.id === id) : topics[0];
  if (found) return found;
  const known = topics.map((one) => one.id).join(', ');
  throw new CallguideError('call-unknown', `there is no call "${id ?? ''}"; there are: ${known}`);
}

async function run(call: string | undefined, options: DiagramOptions): Promise<void> {
  const [topic, { languageFor }, { drawCall }] = await Promise.all([
    topicOf(call, options.callFolder),
    import('../../conversations/words.ts'),
    import('../diagram/draw-call.ts'),
  ]);
  const language = languageFor(topic.languages, options.lang);
  if (language === undefined)
    throw new CallguideError(
      'language-unknown',
      `the call has no words in "${options.lang}"; it has them in: ${topic.languages.join(', ')}`,
    );
  const picture = drawCall(topic, language);
  if (options.out === undefined) process.stdout.write(picture);
  else await writeFile(options.out, picture);
}

/** Adds the picture of a call: its questions, rules and outcomes, as an SVG file. */
export function addDiagram(program: Command): void {
  program
    .command('diagram')
    .description('draw the questions, rules and outcomes of a call as an SVG')
    .argument('[call]', 'the id of the call')
    .option('--lang <language>', 'en, zh or ru', 'en')
    .option('--out <file>', 'the file to write to; standard output without it')
    .option('--call-folder <path>', 'draw the call in this folder, while it is being written')
    .action(run);
}
