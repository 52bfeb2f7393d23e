import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallRecord } from './call-record.ts';
import { checkCall, methodNamed } from './check-call.ts';
import type { Fault, Faults } from './faults.ts';
import type { Counted, Limits } from './limits.ts';
import { liveMarkupIn } from './live-markup.ts';
import { methods } from './method-shapes.ts';
import { type Parts, perform } from './methods.ts';
import { askedIn, bytesOf, jsonIn, uploadIn } from './read-request.ts';
import { Refusal } from './refusal.ts';
import type { ResponseUrls } from './response-urls.ts';
import { checkScopes } from './teams.ts';

/** What every request passes before it is done. */
export interface Gates {
  readonly faults: Faults;
  readonly limits: Limits;
  readonly record: CallRecord;
}

/** One request that has been understood: what it is counted as, and what doing it is. */
interface Work extends Counted {
  readonly args: Readonly<Record<string, unknown>>;
  readonly response: ServerResponse;
  /** The status of a refusal: the Web API answers 200, response_url and uploads do not. */
  readonly refusalStatus: number;
  readonly run: () => object;
}

function answerJson(response: ServerResponse, status: number, answer: unknown): void {
  if (response.destroyed) return;
  const body = Buffer.from(JSON.stringify(answer));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
}

/** Answers a request of which nothing is done; the status that went out, 0 for none. */
function failWith(fault: Fault, response: ServerResponse): number {
  if (fault.kind === 'hang') return 0;
  if (fault.kind === 'drop') {
    response.destroy();
    return 0;
  }
  if (fault.kind === 'bad gateway') {
    response.writeHead(502, { 'content-type': 'text/html' });
    response.end('<html><head><title>502 Bad Gateway</title></head><body></body></html>');
    return 502;
  }
  const status = fault.kind === 'refuse' ? 200 : 500;
  const error = fault.kind === 'refuse' ? fault.error : 'internal_error';
  answerJson(response, status, { ok: false, error });
  return status;
}

/** The requests of the app: read, checked, met by faults and limits, done, answered. */
export class Front {
  readonly #gates: Gates;
  readonly #parts: Parts;
  readonly #responseUrls: ResponseUrls;

  constructor(gates: Gates, parts: Parts, responseUrls: ResponseUrls) {
    this.#gates = gates;
    this.#parts = parts;
    this.#responseUrls = responseUrls;
  }

  /** Answers one request. Never rejects. */
  async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://loopback');
    const [, kind, name = ''] = /^\/(api|upload|response)\/(.+)$/.exec(url.pathname) ?? [];
    try {
      if (url.pathname === '/oauth/v2/authorize') this.#authorize(url, response);
      else if (url.pathname.startsWith('/files-pri/')) this.#give(url, request, response);
      else if (kind === 'api') await this.#api(name, request, response);
      else if (kind === 'upload') await this.#upload(name, request, response);
      else if (kind === 'response') await this.#response(name, request, response);
      else answerJson(response, 404, { ok: false, error: 'not_found' });
    } catch (error) {
      if (!(error instanceof Refusal)) this.#gates.record.note(name, String(error), {});
      const status = error instanceof Refusal ? 200 : 500;
      answerJson(response, status, error instanceof Refusal ? error.toAnswer() : { ok: false });
    }
  }

  /** A file, to a token that may read it; whoever else asks is to sign in, as Slack has it. */
  #give({ pathname }: URL, request: IncomingMessage, response: ServerResponse): void {
    const [, token] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    const team = this.#parts.teams.byToken(token, 'bot');
    const mayRead = team?.scopes.has('files:read');
    const bytes = team && mayRead ? this.#parts.files.at(team, pathname) : undefined;
    if (bytes) response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
    else response.writeHead(302, { location: '/?redir=sign-in' }).end();
  }

  #authorize(url: URL, response: ServerResponse): void {
    const location = this.#noting('authorize', Object.fromEntries(url.searchParams), () =>
      this.#parts.oauth.authorize(url.searchParams),
    );
    response.writeHead(302, { location }).end();
  }

  async #api(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    const understood = this.#noting(name, { body: body.toString().slice(0, 2000) }, () => {
      const method = methodNamed(name);
      const asked = askedIn(body, request.headers['content-type']);
      const [, scheme, secret] = /^(\w+) (.+)$/.exec(request.headers.authorization ?? '') ?? [];
      const inBody = typeof asked.values.token === 'string' ? asked.values.token : undefined;
      const { token, scopes } = methods[method];
      const given = scheme === 'Bearer' ? secret : inBody;
      const team = token === 'none' ? undefined : this.#parts.teams.byToken(given, token);
      if (team) response.setHeader('x-oauth-scopes', [...team.scopes].join(','));
      if (team) checkScopes(team, scopes);
      const args = checkCall(method, asked) as Work['args'];
      return { method, args, team, basic: scheme === 'Basic' ? secret : undefined };
    });
    const { method, args, team, basic } = understood;
    await this.#meet({
      ...{ method, args, response, team: team?.id ?? '', refusalStatus: 200 },
      channel: method.startsWith('chat.') ? String(args.channel ?? '') : '',
      run: () => perform(this.#parts, method, args as never, { team, basic }),
    });
  }

  async #upload(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = uploadIn(await bytesOf(request), request.headers['content-type']);
    const run = () => {
      this.#parts.files.upload(id, bytes);
      return {};
    };
    const args = { id, length: bytes.length };
    const counted = { team: '', method: 'upload', channel: '' };
    await this.#meet({ ...counted, args, response, refusalStatus: 400, run });
  }

  async #response(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const args = jsonIn(await bytesOf(request));
    const run = () => this.#responseUrls.take(id, args);
    const counted = { team: '', method: 'response_url', channel: '' };
    await this.#meet({ ...counted, args, response, refusalStatus: 404, run });
  }

  /** Does what can be refused as no correct client would have it, and notes that. */
  #noting<T>(method: string, args: Work['args'], work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof Refusal) {
        if (error.isViolation) this.#gates.record.note(method, error.message, args);
        const { code } = error;
        this.#gates.record.add({
          ...{ method, team: '', args, outcome: 'refused', status: 200, error: code },
        });
      }
      throw error;
    }
  }

  async #meet(work: Work): Promise<void> {
    const { faults, limits } = this.#gates;
    const seconds = limits.check(work);
    if (seconds > 0) return this.#tooMany(work, seconds);
    const fault = faults.take(work.method, work.args);
    if (!fault || fault.kind === 'lost answer' || fault.kind === 'slow') {
      return this.#perform(work, fault);
    }
    if (fault.kind === 'too many') {
      limits.pause(work, fault.retryAfter);
      return this.#tooMany(work, fault.retryAfter);
    }
    this.#fail(work, fault);
  }

  #tooMany({ method, team, args, response }: Work, seconds: number): void {
    const error = 'ratelimited';
    this.#gates.record.add({ method, team, args, outcome: 'refused', status: 429, error });
    response.setHeader('retry-after', String(seconds));
    answerJson(response, 429, { ok: false, error });
  }

  /** Fails a request of which nothing is done. */
  #fail({ method, team, args, response }: Work, fault: Fault): void {
    const status = failWith(fault, response);
    this.#gates.record.add({ method, team, args, outcome: 'fault', status });
  }

  async #perform(work: Work, fault: Fault | undefined): Promise<void> {
    const { method, team, args, response } = work;
    const { record } = this.#gates;
    const called = { method, team, args };
    try {
      const result = work.run();
      record.noteMarkup(method, liveMarkupIn(args), args);
      if ('warning' in result) record.note(method, String(result.warning), args);
      const isLost = fault?.kind === 'lost answer';
      record.add({ ...called, outcome: 'done', status: isLost ? 0 : 200, result });
      if (fault?.kind === 'slow') await new Promise((end) => setTimeout(end, fault.milliseconds));
      if (isLost) response.destroy();
      else answerJson(response, 200, { ok: true, ...result });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.isViolation) record.note(method, error.message, args);
      const { refusalStatus: status } = work;
      record.add({ ...called, outcome: 'refused', status, error: error.code });
      answerJson(response, status, error.toAnswer());
    }
  }
}
