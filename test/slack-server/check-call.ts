import { z } from 'zod';
import { type Args, type Method, methods } from './method-shapes.ts';
import { type Refusal, violation } from './refusal.ts';

/** What a request asks for, as it came; `isForm` where every value is a string because of the form. */
export interface Asked {
  readonly values: Readonly<Record<string, unknown>>;
  readonly isForm: boolean;
}

const shapes = new Map(
  Object.entries(methods).map(([name, { args }]) => [
    name,
    z.strictObject(args as Record<string, z.ZodType>),
  ]),
);

/** The method of this name. @throws Refusal where there is none */
export function methodNamed(name: string): Method {
  if (!shapes.has(name)) throw violation('unknown_method', `there is no method ${name}`);
  return name as Method;
}

/** A value of a form as JSON has it, where its argument is not simply a text. */
function typed(field: z.ZodType | undefined, value: unknown): unknown {
  if (typeof value !== 'string' || !field || field.safeParse(value).success) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function pointer(path: readonly PropertyKey[]): string {
  return `[json-pointer:/${path.join('/')}]`;
}

/** The innermost issues; a union of blocks says of one that fits none only that it does not. */
function worded({ message, path }: z.core.$ZodIssue): string {
  return `${message} ${pointer(path)}`;
}

/** What every method may be given: the token, and, by Bolt, the workspace. */
const everywhere = new Set(['token', 'team_id']);

const ownCode = /^[a-z]+(_[a-z]+)+$/;

/** The refusal of what does not hold its shape, with the code that Slack gives where it is known. */
export function refusalOf(issues: readonly z.core.$ZodIssue[]): Refusal {
  const [first] = issues;
  const code = ownCode.exec(first?.message ?? '')?.[0];
  const inBlocks = first?.path[0] === 'blocks';
  const usual = inBlocks ? 'invalid_blocks' : 'invalid_arguments';
  return violation(code ?? usual, ...issues.map(worded));
}

function checkContents(method: Method, args: Readonly<Record<string, unknown>>): void {
  const isMessage = method === 'chat.postMessage' || method === 'chat.postEphemeral';
  if (!isMessage && method !== 'chat.update') return;
  if (args.text === undefined && args.blocks === undefined) throw violation('no_text');
}

/** The arguments of a call, when they hold the published types and limits. @throws Refusal */
export function checkCall<M extends Method>(method: M, { values, isForm }: Asked): Args<M> {
  const fields: Readonly<Record<string, z.ZodType>> = methods[method].args;
  const own = Object.entries(values).filter(([name]) => !everywhere.has(name));
  const given = own.map(([name, value]) => [name, isForm ? typed(fields[name], value) : value]);
  const args: Record<string, unknown> = Object.fromEntries(given);
  const checked = shapes.get(method)?.safeParse(args);
  if (checked?.error) throw refusalOf(checked.error.issues);
  checkContents(method, args);
  return args as Args<M>;
}
