import { hasCode } from '../callguide-error.ts';

/** How many questions go out together, and how many such groups may be on their way at once. */
export interface Gathering {
  readonly most: number;
  readonly lanes: number;
}

interface Waiting<Ask, Answer> {
  readonly ask: Ask;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets questions that come while others are on their way go together: the busier a store is, the less
 * each costs. One that comes when there is nothing on its way goes at once. `together` gives the
 * answers in the order of the questions; where it fails for several, each is asked again alone, so
 * that nobody fails, or meets a conflict, for what is wrong with another one's.
 */
export function gather<Ask, Answer>(
  { most, lanes }: Gathering,
  together: (asks: readonly Ask[]) => Promise<readonly Answer[]>,
): (ask: Ask) => Promise<Answer> {
  const waiting: Waiting<Ask, Answer>[] = [];
  let busy = 0;

  async function answer(group: readonly Waiting<Ask, Answer>[]): Promise<void> {
    try {
      const answers = await together(group.map(({ ask }) => ask));
      for (const [at, { resolve }] of group.entries()) resolve(answers[at] as Answer);
    } catch (error) {
      // A store that is slow is not asked once more.
      const isOfOne = hasCode(error, 'store-failed') || hasCode(error, 'store-conflict');
      if (group.length > 1 && isOfOne) await Promise.all(group.map((one) => answer([one])));
      else for (const { reject } of group) reject(error);
    }
  }

  async function lane(): Promise<void> {
    busy += 1;
    while (waiting.length > 0) await answer(waiting.splice(0, most));
    busy -= 1;
  }

  return (ask) =>
    new Promise((resolve, reject) => {
      waiting.push({ ask, resolve, reject });
      if (busy < lanes) void lane();
    });
}
