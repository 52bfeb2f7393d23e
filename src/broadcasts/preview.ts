import type { Reply } from '../../conversations/reply.ts';
import type { Session } from '../../conversations/session.ts';
import { CallguideError } from '../callguide-error.ts';
import type { Database } from '../tables/database.ts';
import { type Content, placeholdersIn } from './content.ts';
import { type Making, messageFor, nextDeadline } from './message.ts';
import { type Counted, countRecipients, oneRecipient, type Whose } from './recipients.ts';

/** What staff see before a broadcast goes out. */
export interface Preview extends Counted {
  /** What somebody is told, one for each language: of a real recipient where there is one. */
  readonly samples: readonly { readonly language: string; readonly replies: readonly Reply[] }[];
  /** How long it takes at the rates of the platforms, at the least. */
  readonly seconds: number;
}

/** What a preview is made with. */
export interface PreviewParts {
  readonly database: Database;
  readonly making: Making;
  readonly whose: Whose;
  readonly session: (address: string) => Promise<Session | undefined>;
  /** Messages a second, by platform. */
  readonly rate: (platform: string) => number;
}

function secondsFor({ groups }: Counted, rate: (platform: string) => number): number {
  const platforms = [...new Set(groups.map(({ platform }) => platform))];
  const each = platforms.map((platform) => {
    const own = groups.filter((one) => one.platform === platform);
    return own.reduce((sum, { people }) => sum + people, 0) / rate(platform);
  });
  return Math.ceil(Math.max(0, ...each));
}

/**
 * What keeps a broadcast from going out to those who are counted.
 * @throws CallguideError `broadcast`, naming each.
 */
function checkAgainst(counted: Counted, content: Content, making: Making): void {
  const languages = Object.keys(content.texts);
  const missing = new Set(
    counted.groups.map(({ language }) => language).filter((one) => !languages.includes(one)),
  );
  const dateless = languages.filter(
    (one) =>
      placeholdersIn(content.texts[one] ?? '').includes('deadline') &&
      nextDeadline(making, one) === undefined,
  );
  const mistakes = [
    ...(counted.total === 0 ? ['The audience is empty: nobody would be written to.'] : []),
    ...[...missing].map((one) => `texts: somebody speaks "${one}", and there is no text in it`),
    ...dateless.map((one) => `texts.${one}: {deadline}, and no deadline to come is set`),
  ];
  if (mistakes.length > 0) throw new CallguideError('broadcast', mistakes.join('\n'));
}

/**
 * Counts who would be written to, and shows what they would be told.
 * @throws CallguideError `broadcast`: nobody is meant, or something is missing.
 */
export async function previewOf(parts: PreviewParts, content: Content): Promise<Preview> {
  const { database, making, whose, session, rate } = parts;
  const counted = await countRecipients(database, whose);
  checkAgainst(counted, content, making);
  const samples = [];
  for (const language of Object.keys(content.texts)) {
    const someone = await oneRecipient(database, whose, language);
    const theirs = someone === undefined ? undefined : await session(someone);
    samples.push({ language, replies: messageFor(making, content, language, theirs) });
  }
  return { ...counted, samples, seconds: secondsFor(counted, rate) };
}
