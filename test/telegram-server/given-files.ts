import type { Message } from '@grammyjs/types';
import { badRequest } from './refusal.ts';
import type { FileShelf } from './send-methods.ts';

/** A file that a person sends. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly mediaType?: string;
  /** As a photo, which keeps no name, and comes in two sizes. */
  readonly isPhoto?: boolean;
}

/** Bots are given files of so many bytes at the most. */
const MOST_GIVEN = 20_000_000;

const FILES = 'files/';

function shelved(shelf: FileShelf, { name, bytes }: GivenFile) {
  const id = `made-up-given-${shelf.size + 1}`;
  shelf.set(id, { name, bytes });
  return { file_id: id, file_unique_id: `u-${id}`, file_size: bytes.length };
}

/** The fields of a message that carries a file, with a text under it where there is one. */
export function givenContent(
  shelf: FileShelf,
  file: GivenFile,
  caption?: string,
): Partial<Message> {
  const text = caption === undefined ? {} : { caption };
  if (file.isPhoto) {
    const small = shelved(shelf, { ...file, bytes: Buffer.from('a small picture') });
    const large = shelved(shelf, file);
    const photo = [small, large].map((one, i) => ({ ...one, width: 90 * (i + 1), height: 90 }));
    return { photo, ...text };
  }
  const type = file.mediaType === undefined ? {} : { mime_type: file.mediaType };
  return { document: { ...shelved(shelf, file), file_name: file.name, ...type }, ...text };
}

/** `getFile`. @throws Refusal where there is none, or it is too large for a bot */
export function getFile(shelf: FileShelf, { file_id }: { readonly file_id: string }) {
  const file = shelf.get(file_id);
  if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable');
  if (file.bytes.length > MOST_GIVEN) throw badRequest('file is too big');
  const size = file.bytes.length;
  return {
    file_id,
    file_unique_id: `u-${file_id}`,
    file_size: size,
    file_path: `${FILES}${file_id}`,
  };
}

/** The bytes at a path that `getFile` gave. */
export function bytesAt(shelf: FileShelf, path: string): Buffer | undefined {
  return path.startsWith(FILES) ? shelf.get(path.slice(FILES.length))?.bytes : undefined;
}
