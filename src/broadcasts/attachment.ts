import { extname } from 'node:path';

/** A broadcast carries so many files at the most. */
export const MOST_FILES = 3;

/** The longest name of one. */
export const LONGEST_NAME = 100;

/** So many letters of base64 one file has at the most, and so many bytes. */
export const [MOST_LETTERS, MOST_BYTES] = [5_000_000, 3_750_000];

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.txt': 'text/plain',
  '.ics': 'text/calendar',
};

/** What the name of a file that can be sent ends in. */
export const ENDINGS: readonly string[] = Object.keys(MEDIA_TYPES);

/** The media type of a file, by what its name ends in; undefined where such files are not sent. */
export function mediaTypeOf(name: string): string | undefined {
  return MEDIA_TYPES[extname(name).toLowerCase()];
}

/** What the name of a file of a media type ends in; undefined where such files are not sent. */
export function endingOf(mediaType: string): string | undefined {
  return ENDINGS.find((ending) => MEDIA_TYPES[ending] === mediaType);
}
