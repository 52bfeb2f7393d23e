import type { IncomingMessage } from 'node:http';
import { partsOf, type Upload } from './multipart.ts';
import { badRequest } from './refusal.ts';

/** What a request asks for, as it came: values of forms and queries are still strings. */
export interface Asked {
  readonly values: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, Upload>>;
  /** Whether every value is a string because of the form, not by choice. */
  readonly isForm: boolean;
}

/** The most that may be uploaded in one request. */
const bytesLimit = 50 * 1024 * 1024;

const noFiles: Readonly<Record<string, Upload>> = {};

function bodyOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > bytesLimit) reject(badRequest('Request Entity Too Large'));
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

function jsonValues(body: Buffer): Record<string, unknown> {
  let values: unknown;
  try {
    values = JSON.parse(body.toString('utf8'));
  } catch {
    throw badRequest("can't parse JSON object");
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw badRequest('object expected as JSON');
  }
  return values as Record<string, unknown>;
}

function formValues(body: Buffer, type: string): Asked {
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) {
    return {
      values: Object.fromEntries(new URLSearchParams(body.toString())),
      files: noFiles,
      isForm: true,
    };
  }
  try {
    const { fields, files } = partsOf(body, boundary);
    return { values: fields, files, isForm: true };
  } catch (error) {
    throw badRequest(`can't parse multipart form: ${(error as Error).message}`);
  }
}

/** Reads what a request asks for. @throws Refusal where the body cannot be read */
export async function readRequest(request: IncomingMessage, query: string): Promise<Asked> {
  const inQuery = query ? Object.fromEntries(new URLSearchParams(query)) : undefined;
  const body = await bodyOf(request);
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return { values: inQuery ?? {}, files: noFiles, isForm: true };
  if (type.startsWith('application/json')) {
    return {
      values: { ...inQuery, ...jsonValues(body) },
      files: noFiles,
      isForm: inQuery !== undefined,
    };
  }
  const form = formValues(body, type);
  return inQuery ? { ...form, values: { ...inQuery, ...form.values } } : form;
}
