import { basename } from 'node:path';
import { ENDINGS, mediaTypeOf } from '../broadcasts/attachment.ts';
import type { DraftInput } from '../broadcasts/checked-draft.ts';
import { CallguideError } from '../callguide-error.ts';
import type { StaffRoom } from './open-staff.ts';
import { byLanguage, fileOf, pairIn } from './spoken-texts.ts';
import type { StaffOptions } from './staff-options.ts';

/** What an audience can be told on the command line. */
export interface AudienceOptions extends StaffOptions {
  readonly call: string;
  /** A condition as JSON, or the path of a file that holds one. */
  readonly where?: string;
}

/** What a draft can be told on the command line. */
export interface DraftOptions extends AudienceOptions {
  readonly text?: readonly string[];
  readonly textFile?: readonly string[];
  readonly button?: readonly string[];
  readonly attach?: readonly string[];
  readonly inDoubt?: string;
}

function refuse(message: string): never {
  throw new CallguideError('broadcast', message);
}

/** An audience as it was written. @throws CallguideError where it is no JSON */
export async function audienceIn({ call, where }: AudienceOptions): Promise<unknown> {
  if (where === undefined) return { call };
  const isInline = where.trimStart().startsWith('{');
  const text = isInline ? where : String(await fileOf('--where', where));
  try {
    return { call, where: JSON.parse(text) as unknown };
  } catch (cause) {
    const message = `--where is no JSON: ${(cause as Error).message}`;
    throw new CallguideError('broadcast', message, { cause });
  }
}

async function textsIn({ handling }: StaffRoom, { text = [], textFile = [] }: DraftOptions) {
  const read = await Promise.all(
    textFile.map(async (one) => {
      const [language, path] = pairIn('--text-file', one);
      return `${language}=${String(await fileOf('--text-file', path)).trimEnd()}`;
    }),
  );
  const all = [...text, ...read];
  if (all.length === 0)
    refuse('What is to be said? --text en="…" or --text-file en=FILE, once for each language.');
  return byLanguage(handling.conversation, '--text', all);
}

/** Buttons as `status:en=Where I stand`; those of the same command are one button. */
function buttonsIn({ handling }: StaffRoom, { button = [] }: DraftOptions) {
  const parted = button.map((one) => {
    const at = one.indexOf(':');
    if (at <= 0) refuse('--button takes a command and a label, as in status:en="Where I stand".');
    return { command: one.slice(0, at), label: one.slice(at + 1) };
  });
  const commands = [...new Set(parted.map(({ command }) => command))];
  return commands.map((command) => {
    const labels = parted.filter((one) => one.command === command).map(({ label }) => label);
    return { command, label: byLanguage(handling.conversation, '--button', labels) };
  });
}

async function fileIn(path: string) {
  const mediaType = mediaTypeOf(path);
  const known = ENDINGS.join(', ');
  if (mediaType === undefined) return refuse(`--attach takes files that end in ${known}.`);
  const base64 = (await fileOf('--attach', path)).toString('base64');
  return { name: basename(path), mediaType, base64 };
}

/**
 * A draft as the options write it.
 * @throws CallguideError naming the option that is wrong
 */
export async function draftIn(room: StaffRoom, options: DraftOptions): Promise<DraftInput> {
  const { inDoubt = 'resend', attach = [] } = options;
  if (inDoubt !== 'resend' && inDoubt !== 'skip') refuse('--in-doubt takes resend or skip.');
  return {
    inDoubt,
    audience: await audienceIn(options),
    content: {
      texts: await textsIn(room, options),
      buttons: buttonsIn(room, options),
      files: await Promise.all(attach.map(fileIn)),
    },
  };
}
