import type { PersonTerminal } from './person-chat.ts';

const [WIDTH, WIDEST] = [80, 100];

/** The terminal of this process, or the pipes that stand for one. */
export function ownTerminal(comeBack: string | undefined): PersonTerminal {
  const { stdin: input, stdout: output } = process;
  const interactive = input.isTTY === true && output.isTTY === true;
  const colour = output.isTTY === true && !process.env.NO_COLOR;
  return {
    ...{ input, output, interactive, folder: process.cwd(), comeBack },
    screen: { width: Math.min(output.columns || WIDTH, WIDEST), colour },
  };
}
