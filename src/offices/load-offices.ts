import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { Address } from '../../conversations/address.ts';
import type { CallConversation } from '../../conversations/call-conversation.ts';
import { type Refuse, readJson, refuserOf } from '../json-file.ts';
import { settingsIn } from '../load-settings.ts';
import type { Office } from './office.ts';
import { mistakeBetween, officeFile, partsOf, type WrittenOffice } from './office-file.ts';

/** What reading the offices needs to know. */
export interface OfficeOptions {
  readonly retentionDays: number;
  /** All calls that there are: an office's deadlines and readings name them. */
  readonly calls: readonly CallConversation[];
  readonly languages: readonly string[];
  /** The number of the Telegram bot that this process runs, if it runs one. */
  readonly bot: string | undefined;
}

const DEFAULT_FILE = 'offices.json';

const refuse: Refuse = refuserOf('offices');

/** Names the office rather than its place in the list. */
function fieldOf(json: unknown, path: readonly PropertyKey[]): string {
  const [list, place, ...field] = path;
  const written = (json as { offices?: { id?: unknown }[] }).offices;
  const id = list === 'offices' && typeof place === 'number' ? written?.[place]?.id : undefined;
  return typeof id === 'string' ? `"${id}": ${field.join('.')}` : path.join('.');
}

function checked(file: string, json: unknown): readonly WrittenOffice[] {
  const parsed = officeFile.safeParse(json);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path, message }) => `${fieldOf(json, path)}: ${message}`,
    );
    return refuse(file, lines.join('\n'), new TypeError(z.prettifyError(parsed.error)));
  }
  const mistake = mistakeBetween(parsed.data.offices);
  return mistake === undefined ? parsed.data.offices : refuse(file, mistake);
}

function deskOf(desk: string, bot: string | undefined): Address {
  const [platform = '', ...rest] = partsOf(desk);
  const [workspace, chat] = platform === 'slack' ? rest : [bot, rest[0]];
  return {
    platform,
    ...(workspace === undefined ? {} : { workspace }),
    ...(chat === undefined ? {} : { chat }),
    person: '',
  };
}

function officeOf(file: string, written: WrittenOffice, options: OfficeOptions): Office {
  const { retentionDays, calls, languages, bot } = options;
  const { desk, settings: own, staff, id, language, ...rest } = written;
  if (!languages.includes(language))
    refuse(file, `"${id}": language: one of ${languages.join(', ')}`);
  if (typeof own === 'object' && own !== null && 'retentionDays' in own)
    refuse(file, `"${id}": settings.retentionDays: is one for all; set RETENTION_DAYS instead`);
  const settings = settingsIn(`${file}, office "${id}"`, own, retentionDays, calls);
  const at = desk === undefined ? {} : { desk: deskOf(desk, bot) };
  const asked = desk === undefined ? {} : { desk: true };
  return {
    ...rest,
    id,
    language,
    settings: { ...settings, ...asked },
    staff: new Set(staff),
    ...at,
  };
}

/**
 * The offices of a file; without one, those of `offices.json` where there is one, else none.
 * @throws CallguideError naming the file, the office, the field and the mend.
 */
export async function loadOffices(
  named: string | undefined,
  options: OfficeOptions,
): Promise<readonly Office[]> {
  const file = named ?? (existsSync(DEFAULT_FILE) ? DEFAULT_FILE : undefined);
  if (file === undefined) return [];
  return checked(file, await readJson(file, refuse)).map((written) =>
    officeOf(file, written, options),
  );
}
