import { extname } from 'node:path';
import { type AttachedFile, fileIn, fileText } from '../../adapters/attached-file.ts';
import {
  ENDINGS,
  endingOf,
  LONGEST_NAME,
  MOST_BYTES,
  MOST_FILES,
  mediaTypeOf,
} from '../broadcasts/attachment.ts';
import type { Content } from '../broadcasts/content.ts';
import type { Acting } from './acting.ts';
import type { StaffField, StaffForm } from './staff-form.ts';
import type { Filling } from './work.ts';

type ContentFile = Content['files'][number];

const [MEGABYTE, TENTH] = [1_000_000, 10];
/** How large a file can be, in megabytes as staff read them. */
const MOST_MEGABYTES = Math.floor((MOST_BYTES / MEGABYTE) * TENTH) / TENTH;

/** What a file is called when it is sent: never without an ending, and never too long. */
function nameOfFile({ name, mediaType }: Omit<AttachedFile, 'id'>): string {
  const ending = mediaTypeOf(name) ? extname(name) : (endingOf(mediaType) ?? '');
  const stem = name.endsWith(ending) ? name.slice(0, name.length - ending.length) : name;
  return `${(stem || 'file').slice(0, LONGEST_NAME - ending.length)}${ending}`;
}

function tooLarge({ say }: Acting, name: string): string {
  return say('file-too-large', { name, most: MOST_MEGABYTES });
}

/** What keeps a file from being sent, as far as the platform tells of it. */
function fileComplaint(acting: Acting, file: AttachedFile): string | undefined {
  const name = nameOfFile(file);
  const kinds = ENDINGS.join(', ');
  if (mediaTypeOf(name) === undefined) return acting.say('file-kind', { name, kinds });
  return (file.size ?? 0) > MOST_BYTES ? tooLarge(acting, name) : undefined;
}

/** Asks for the files of a broadcast. */
export function filesField({ say }: Acting): StaffField {
  return {
    ...{ name: 'files', label: say('field-files'), kind: 'files', optional: true },
    hint: say('hint-files', { count: MOST_FILES, most: MOST_MEGABYTES, kinds: ENDINGS.join(', ') }),
    files: { most: MOST_FILES, endings: ENDINGS },
  };
}

/** The names of the files that wait in a filling. */
export function attachedNames({ attached = [] }: Filling): string[] {
  return attached.flatMap((line) => fileIn(line) ?? []).map(nameOfFile);
}

/** A filling with the files that came, and what is wrong with those that cannot be sent. */
export interface Attached {
  readonly filling: Filling;
  readonly complaints: readonly string[];
}

/** Adds the files that came to what is being filled in. */
export function attach(acting: Acting, form: StaffForm, filling: Filling): Attached {
  const { files, say } = acting;
  if (!form.fields.some(({ kind }) => kind === 'files'))
    return { filling, complaints: [say('file-not-asked')] };
  const attached = [...(filling.attached ?? [])];
  const complaints = files.flatMap((file) => {
    const complaint = fileComplaint(acting, file);
    if (complaint !== undefined) return [complaint];
    if (attached.length >= MOST_FILES) return [say('files-most', { most: MOST_FILES })];
    attached.push(fileText(file));
    return [];
  });
  // Once they have been asked for they are part of what is filled in.
  const filled =
    'files' in filling.filled ? { ...filling.filled, files: attached } : filling.filled;
  return { filling: { ...filling, filled, attached }, complaints: [...new Set(complaints)] };
}

async function fetched(acting: Acting, file: AttachedFile): Promise<ContentFile | string> {
  const { say } = acting;
  const complaint = fileComplaint(acting, file);
  if (complaint !== undefined) return complaint;
  const name = nameOfFile(file);
  const got = await acting.fetchFile(file, MOST_BYTES);
  if (got.kind === 'too-large') return tooLarge(acting, name);
  if (got.kind !== 'file') return say(`file-${got.kind}`, { name });
  if (got.bytes.length === 0) return say('file-gone', { name });
  return { name, mediaType: mediaTypeOf(name) ?? '', base64: got.bytes.toString('base64') };
}

/** The files that were filled in, from the platform; or what keeps one from being sent, in words. */
export async function fetchedFiles(
  acting: Acting,
  lines: readonly string[],
  kept: number,
): Promise<readonly ContentFile[] | string> {
  const files = lines.flatMap((line) => fileIn(line) ?? []);
  if (kept + files.length > MOST_FILES) return acting.say('files-most', { most: MOST_FILES });
  const all: ContentFile[] = [];
  for (const file of files) {
    const one = await fetched(acting, file);
    if (typeof one === 'string') return one;
    all.push(one);
  }
  return all;
}
