import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallRecord } from './call-record.ts';
import { checkCall, methodNamed } from './check-call.ts';
import type { Fault, Faults } from './faults.ts';
import { bytesAt } from './given-files.ts';
import type { Limits } from './limits.ts';
import type { Method } from './method-shapes.ts';
import { type Call, type Parts, perform } from './methods.ts';
import { type Asked, readRequest } from './read-request.ts';
import { Refusal, tooManyRequests, violation } from './refusal.ts';

const path = /^\/bot([^/]+)\/([^/?]+)(?:\?(.*))?$/;
const filePath = /^\/file\/bot([^/]+)\/(.+)$/;
const tokenShape = /^\d+:[\w-]+$/;

/** What every request passes before it is done. */
export interface Gates {
  readonly token: string;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly record: CallRecord;
}

function answerJson(response: ServerResponse, code: number, answer: unknown): void {
  const body = Buffer.from(JSON.stringify(answer));
  response.writeHead(code, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
}

function chatIn({ chat_id }: Readonly<Record<string, unknown>>): number | undefined {
  return chat_id === undefined ? undefined : Number(chat_id);
}

function refusalOf(fault: Fault): Refusal {
  if (fault.kind === 'too many') return tooManyRequests(fault.retryAfter);
  if (fault.kind !== 'refuse') return new Refusal(500, 'Internal Server Error');
  const { code, description, parameters } = fault;
  return new Refusal(code, description, parameters ? { parameters } : {});
}

/** The requests of the bot: read, checked, met by faults and limits, done, answered. */
export class Front {
  readonly #gates: Gates;
  readonly #parts: Parts;

  constructor(gates: Gates, parts: Parts) {
    this.#gates = gates;
    this.#parts = parts;
  }

  /** Answers one request. Never rejects. */
  async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      if (request.method === 'GET' && this.#give(request.url ?? '', response)) return;
      const [, token = '', name = '', query = ''] = path.exec(request.url ?? '') ?? [];
      if (!tokenShape.test(token)) throw new Refusal(404, 'Not Found');
      const asked = await readRequest(request, query);
      if (token !== this.#gates.token) throw new Refusal(401, 'Unauthorized');
      const { method, given } = this.#checked(name, asked);
      await this.#meet(method, { given, asked, response });
    } catch (error) {
      if (response.destroyed) return;
      const refusal =
        error instanceof Refusal ? error : new Refusal(500, `Internal: ${String(error)}`);
      answerJson(response, refusal.code, refusal.toAnswer());
    }
  }

  /** Hands over a file to whoever has the token; false where no file is asked for. */
  #give(url: string, response: ServerResponse): boolean {
    const [, token, file = ''] = filePath.exec(url) ?? [];
    if (token === undefined) return false;
    const bytes = token === this.#gates.token ? bytesAt(this.#parts.shelf, file) : undefined;
    response.writeHead(bytes ? 200 : 404, { 'content-length': bytes?.length ?? 0 });
    response.end(bytes);
    return true;
  }

  #checked(name: string, asked: Asked): { method: Method; given: Record<string, unknown> } {
    try {
      const method = methodNamed(decodeURIComponent(name));
      return { method, given: checkCall(method, asked) };
    } catch (error) {
      this.#note(name, asked.values, error);
      throw error;
    }
  }

  #note(method: string, parameters: Readonly<Record<string, unknown>>, error: unknown): void {
    if (!(error instanceof Refusal) || !error.isViolation) return;
    this.#gates.record.violations.push({ method, problem: error.message, parameters });
  }

  async #meet(method: Method, request: Checked): Promise<void> {
    const { faults, limits, record } = this.#gates;
    const { given } = request;
    const seconds = limits.check(method, chatIn(given));
    if (seconds > 0) {
      record.add({ method, parameters: given, outcome: 'refused', code: 429 });
      throw tooManyRequests(seconds);
    }
    const fault = faults.take(method, given);
    if (!fault || fault.kind === 'lost answer' || fault.kind === 'slow') {
      await this.#perform(method, request, fault);
      return;
    }
    const code = this.#fail(fault, method, request);
    record.add({ method, parameters: given, outcome: 'fault', code });
  }

  /** Fails a request of which nothing is done; the status that went out, 0 for none. */
  #fail(fault: Fault, method: Method, { given, response }: Checked): number {
    if (fault.kind === 'hang') return 0;
    if (fault.kind === 'bad gateway') {
      response.writeHead(502, { 'content-type': 'text/html' });
      response.end('<html><head><title>502 Bad Gateway</title></head><body></body></html>');
      return 502;
    }
    if (fault.kind === 'drop') {
      response.destroy();
      return 0;
    }
    if (fault.kind === 'too many') {
      const only = chatIn(given) === undefined ? method : undefined;
      this.#gates.limits.pause(fault.retryAfter, only);
    }
    const refusal = refusalOf(fault);
    answerJson(response, refusal.code, refusal.toAnswer());
    return refusal.code;
  }

  async #perform(method: Method, request: Checked, fault: Fault | undefined): Promise<void> {
    const { given, asked, response } = request;
    const onGone = (then: () => void) => response.once('close', then);
    const call = { given, files: asked.files, onGone } as unknown as Call<Method>;
    const { record } = this.#gates;
    try {
      const result = await perform(this.#parts, method, call);
      const isLost = fault?.kind === 'lost answer';
      const code = isLost ? 0 : 200;
      record.add({ method, parameters: given, outcome: 'done', code, result });
      if (fault?.kind === 'slow') await new Promise((end) => setTimeout(end, fault.milliseconds));
      if (isLost) response.destroy();
      else if (!response.destroyed) answerJson(response, 200, { ok: true, result });
    } catch (error) {
      const isRefusal = error instanceof Refusal;
      const refusal = isRefusal ? error : violation(`the server broke: ${String(error)}`, 500);
      this.#note(method, given, refusal);
      record.add({ method, parameters: given, outcome: 'refused', code: refusal.code });
      throw refusal;
    }
  }
}

interface Checked {
  readonly given: Record<string, unknown>;
  readonly asked: Asked;
  readonly response: ServerResponse;
}
