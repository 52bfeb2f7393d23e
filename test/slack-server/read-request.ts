import type { IncomingMessage } from 'node:http';
import { partsOf } from '../telegram-server/multipart.ts';
import type { Asked } from './check-call.ts';
import { violation } from './refusal.ts';

/** The whole body of a request. */
export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function boundaryIn(type: string): string | undefined {
  return /boundary="?([^";]+)"?/i.exec(type)?.[1];
}

/** A JSON object. @throws Refusal where it is none */
export function jsonIn(body: Buffer): Record<string, unknown> {
  try {
    const values: unknown = JSON.parse(body.toString('utf8'));
    if (typeof values === 'object' && values !== null && !Array.isArray(values))
      return { ...values };
  } catch {
    throw violation('invalid_json');
  }
  throw violation('json_not_object');
}

/** What a call of the Web API asks for. @throws Refusal where its body cannot be read */
export function askedIn(body: Buffer, type = ''): Asked {
  if (type.startsWith('application/json')) return { values: jsonIn(body), isForm: false };
  const boundary = boundaryIn(type);
  if (boundary !== undefined) return { values: partsOf(body, boundary).fields, isForm: true };
  if (body.length > 0 && !type.startsWith('application/x-www-form-urlencoded')) {
    throw violation('invalid_post_type', type);
  }
  return { values: Object.fromEntries(new URLSearchParams(body.toString())), isForm: true };
}

/** The bytes of a file that is posted as the only part of a form, or as the whole body. */
export function uploadIn(body: Buffer, type = ''): Buffer {
  const boundary = boundaryIn(type);
  if (boundary === undefined) return body;
  const [file] = Object.values(partsOf(body, boundary).files);
  return file?.bytes ?? Buffer.alloc(0);
}
