import { z } from 'zod';
import type { Address } from '../../conversations/address.ts';
import type { AttachedFile, FetchedFile } from '../attached-file.ts';
import { download } from '../download.ts';
import type { Access } from './access.ts';
import { platformCode } from './failure.ts';

const shared = z.looseObject({
  id: z.string().min(1),
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  size: z.number().nullish(),
});

const GONE = ['file_not_found', 'file_deleted'];
const NOT_ALLOWED = ['missing_scope', 'not_allowed_token_type', 'no_permission', 'access_denied'];
const DEFAULT_API = 'https://slack.com/api/';

/** Files as Slack names them in a message or in what was filled in; what is none is left out. */
export function filesIn(given: unknown): readonly AttachedFile[] {
  const all = Array.isArray(given) ? (given as readonly unknown[]) : [];
  return all.flatMap((one): AttachedFile[] => {
    const { data } = shared.safeParse(one);
    if (!data) return [];
    const { id, name, mimetype, size } = data;
    const told = { id, name: name ?? '', mediaType: mimetype ?? '' };
    return [{ ...told, ...(typeof size === 'number' ? { size } : {}) }];
  });
}

/** Whether an address is on the host of Slack's files, or of the Slack that is used in its place. */
export function isOfSlack(address: string, apiUrl = DEFAULT_API): boolean {
  if (!URL.canParse(address)) return false;
  const [api, { protocol, host, origin }] = [new URL(apiUrl), new URL(address)];
  if (origin === api.origin) return true;
  return protocol === 'https:' && host === `files.${api.host.replace(/^www\./, '')}`;
}

/** Fetches a file that somebody shared with the app, with the app's token; it needs `files:read`. */
export async function fetchFile(
  access: Access,
  { workspace }: Address,
  { id }: AttachedFile,
  { most, apiUrl }: { readonly most: number; readonly apiUrl?: string | undefined },
): Promise<FetchedFile> {
  try {
    const client = await access.client(workspace);
    const { file } = await client.files.info({ file: id });
    const { url_private_download: direct, url_private: shown, size = 0 } = file ?? {};
    const address = direct ?? shown ?? '';
    if (size > most) return { kind: 'too-large' };
    if (!isOfSlack(address, apiUrl)) return { kind: 'unreachable' };
    const headers = { authorization: `Bearer ${client.token}` };
    const fetched = await download({ url: new URL(address), headers, most });
    // To a token without the right Slack shows its page to sign in, as if that were the file.
    const isOther = fetched.kind === 'file' && size > 0 && fetched.bytes.length !== size;
    return isOther ? { kind: 'not-allowed' } : fetched;
  } catch (error) {
    const code = platformCode(error) ?? '';
    if (NOT_ALLOWED.includes(code)) return { kind: 'not-allowed' };
    return { kind: GONE.includes(code) ? 'gone' : 'unreachable' };
  }
}
