import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import { greet } from './greet.ts';
import type { OpenHandling } from './open-handling.ts';
import { createTalk, type Display, type Talk } from './talk.ts';
import { typedIn } from './typed.ts';

/** A person's terminal, or the pipes that stand for one. */
export interface PersonTerminal extends Display {
  readonly input: Readable;
  /** A person sits there: lines are edited as they are typed, and what is typed is seen. */
  readonly interactive: boolean;
  /** The command that comes back to this chat; without one, nothing of it is kept. */
  readonly comeBack: string | undefined;
}

const PROMPT = '> ';
const LEAVE = /^\/(?:quit|exit|bye|q)$/i;

/** Shows the prompt where somebody sees it, as long as there is more to come. */
function promptOn(lines: Interface, interactive: boolean): () => void {
  let isClosed = false;
  lines.once('close', () => {
    isClosed = true;
  });
  return () => {
    if (interactive && !isClosed) lines.prompt();
  };
}

async function converse(
  talk: Talk,
  { interactive, output }: PersonTerminal,
  typed: AsyncIterable<string>,
  prompt: () => void,
): Promise<void> {
  prompt();
  for await (const text of typed) {
    // Through a pipe nobody sees what was typed; with it, what comes out reads as a talk.
    if (!interactive) output.write(`${PROMPT}${text}\n\n`);
    if (LEAVE.test(text.trim())) return;
    if (text.trim() !== '') await talk.hear(text);
    prompt();
  }
  // The prompt still stands on the last line.
  if (interactive) output.write('\n');
}

/** The chat of one person in a terminal or through a pipe, until it is left or the input ends. */
export async function personChat(handling: OpenHandling, terminal: PersonTerminal): Promise<void> {
  const { input, output, interactive, comeBack } = terminal;
  const lines = createInterface({ input, ...(interactive ? { output } : {}), prompt: PROMPT });
  const typed = typedIn(lines, interactive);
  const prompt = promptOn(lines, interactive);
  lines.on('SIGINT', () => lines.close());
  try {
    const talk = createTalk(handling, terminal);
    await talk.listen();
    talk.tell(comeBack === undefined ? 'how-to-unkept' : 'how-to');
    await greet(handling, talk);
    await converse(talk, terminal, typed, prompt);
    await handling.sessions.flush();
    if (comeBack === undefined) talk.tell('leave-unkept');
    else talk.tell('leave', { command: comeBack });
  } finally {
    lines.close();
  }
}
