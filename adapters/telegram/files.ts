import { type Api, GrammyError } from 'grammy';
import type { Message } from 'grammy/types';
import type { AttachedFile, FetchedFile } from '../attached-file.ts';
import { download } from '../download.ts';

/** A path on Telegram's file host; a Bot API server on this machine gives one of the disk instead. */
const PATH = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;
const TOO_BIG = /file is too big/i;
const BAD_REQUEST = 400;

interface Sizes {
  readonly file_id: string;
  readonly file_name?: string;
  readonly mime_type?: string;
  readonly file_size?: number;
}

function fileOf({ file_id: id, file_name: name = '', mime_type, file_size }: Sizes, type: string) {
  const size = file_size === undefined ? {} : { size: file_size };
  return { id, name, mediaType: mime_type ?? type, ...size };
}

/** The files that a message carries; of a photo, Telegram has several sizes and the last is the largest. */
export function filesIn(message: Message): readonly AttachedFile[] {
  const { document, photo, video, audio, voice, video_note: note } = message;
  const picture = photo?.at(-1);
  return [
    ...(document ? [fileOf(document, '')] : []),
    ...(picture ? [fileOf(picture, 'image/jpeg')] : []),
    ...(video ? [fileOf(video, 'video/mp4')] : []),
    ...(audio ? [fileOf(audio, 'audio/mpeg')] : []),
    ...(voice ? [fileOf(voice, 'audio/ogg')] : []),
    ...(note ? [fileOf(note, 'video/mp4')] : []),
  ];
}

/** How the bot asks for files. */
export interface FileHost {
  readonly api: Api;
  /** The Bot API server, from which files come too. */
  readonly root: string;
  readonly token: string;
}

/** Fetches a file that was sent to this bot: Telegram gives bots up to 20 MB. */
export async function fetchFile(
  { api, root, token }: FileHost,
  { id }: AttachedFile,
  most: number,
): Promise<FetchedFile> {
  try {
    const { file_path: path = '', file_size: size = 0 } = await api.getFile(id);
    if (size > most) return { kind: 'too-large' };
    if (!PATH.test(path)) return { kind: 'unreachable' };
    return await download({ url: new URL(`${root}/file/bot${token}/${path}`), most });
  } catch (error) {
    const isRefused = error instanceof GrammyError && error.error_code === BAD_REQUEST;
    if (!isRefused) return { kind: 'unreachable' };
    return { kind: TOO_BIG.test(error.description) ? 'too-large' : 'gone' };
  }
}
