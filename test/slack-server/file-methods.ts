import { contentsOf, threadOf } from './chat-methods.ts';
import type { Args } from './method-shapes.ts';
import { Refusal } from './refusal.ts';
import type { Rooms } from './rooms.ts';
import type { Team } from './teams.ts';

/** A file that a person gives. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly mediaType?: string;
}

/** A file of the app, or one that a person gave. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly length: number;
  readonly team: Team;
  /** Undefined until it is uploaded. */
  bytes?: Buffer;
  isDeleted: boolean;
  readonly mediaType?: string;
}

function pathOf({ id, team }: StoredFile): string {
  return `/files-pri/${team.id}-${id}/download`;
}

/** The files of the app. */
export class Files {
  readonly #files = new Map<string, StoredFile>();
  readonly #rooms: Rooms;
  readonly #keeps: boolean;
  readonly #origin: () => string;

  constructor(rooms: Rooms, keeps: boolean, origin: () => string) {
    this.#rooms = rooms;
    this.#keeps = keeps;
    this.#origin = origin;
  }

  find(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }

  /** A file that a person gives, as the app is told of it. */
  give(team: Team, { name, bytes, mediaType = '' }: GivenFile): object {
    const id = team.id.replace(/^T/, `F${this.#files.size + 1}G`);
    const file = { id, name, length: bytes.length, team, bytes, mediaType, isDeleted: false };
    this.#files.set(id, file);
    return this.#told(file);
  }

  /** `files.info` */
  info(team: Team, { file }: Args<'files.info'>): object {
    const found = this.#uploaded(team, file);
    if (found.isDeleted) throw new Refusal('file_deleted');
    return { file: this.#told(found) };
  }

  /** The bytes at an address of a file; undefined where Slack would have one sign in. */
  at(team: Team, path: string): Buffer | undefined {
    const file = [...this.#files.values()].find((one) => pathOf(one) === path);
    return file && file.team === team && !file.isDeleted ? file.bytes : undefined;
  }

  #told(file: StoredFile): object {
    const { id, name, length: size, mediaType: mimetype = '' } = file;
    const address = `${this.#origin()}${pathOf(file)}`;
    return {
      ...{ id, name, title: name, mimetype, size, mode: 'hosted', is_external: false },
      ...{ url_private: address, url_private_download: address },
    };
  }

  /** `files.getUploadURLExternal` */
  getUploadUrl(team: Team, { filename, length }: Args<'files.getUploadURLExternal'>): object {
    const id = team.id.replace(/^T/, `F${this.#files.size + 1}X`);
    this.#files.set(id, { id, name: filename, length, team, isDeleted: false });
    return { file_id: id, upload_url: `${this.#origin()}/upload/${id}` };
  }

  /** Takes the bytes of a file. @throws Refusal where they are not as many as were announced */
  upload(id: string, bytes: Buffer): void {
    const file = this.#files.get(id);
    if (!file) throw new Refusal('file_not_found');
    if (file.length !== bytes.length) throw new Refusal('length_mismatch', { isViolation: true });
    file.bytes = bytes;
  }

  /** `files.completeUploadExternal` */
  complete(team: Team, args: Args<'files.completeUploadExternal'>): object {
    const files = args.files.map(({ id }) => this.#uploaded(team, id).id);
    if (args.channel_id !== undefined) {
      const room = this.#rooms.open(team, args.channel_id);
      this.#rooms.post(room, {
        ...contentsOf({ text: args.initial_comment, blocks: args.blocks }),
        ...threadOf(room, args.thread_ts, this.#keeps),
        ...{ user: team.bot.user, isApp: true, files },
      });
    }
    return { files: args.files.map(({ id, title }) => ({ id, title: title ?? '' })) };
  }

  /** `files.delete` */
  delete(team: Team, { file }: Args<'files.delete'>): object {
    const found = this.#uploaded(team, file);
    if (found.isDeleted) throw new Refusal('file_deleted');
    found.isDeleted = true;
    this.#rooms.changed();
    return {};
  }

  #uploaded(team: Team, id: string): StoredFile {
    const file = this.#files.get(id);
    if (!file?.bytes || file.team !== team) throw new Refusal('file_not_found');
    return file;
  }
}
