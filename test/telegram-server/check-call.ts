import type { MessageEntity } from '@grammyjs/types';
import { z } from 'zod';
import { type Method, parameterShapes } from './method-shapes.ts';
import type { Asked } from './read-request.ts';
import { violation } from './refusal.ts';
import { entitiesProblem } from './text-shapes.ts';

/** Parameters that hold the shape of their method. */
export type Parameters<M extends Method = Method> = z.infer<
  z.ZodObject<(typeof parameterShapes)[M]>
>;

type Fields = Record<string, z.ZodType>;

const methods = Object.keys(parameterShapes) as Method[];
const byLowerCase = new Map(methods.map((method) => [method.toLowerCase(), method]));
const shapes = Object.fromEntries(
  methods.map((method) => [method, z.strictObject(parameterShapes[method] as Fields)]),
);

/** The method of this name in any case. @throws Refusal where there is none */
export function methodNamed(name: string): Method {
  const method = byLowerCase.get(name.toLowerCase());
  if (!method) throw violation(`method not found: ${name}`, 404, 'Not Found');
  return method;
}

/** A value of a form as JSON has it, where its parameter is not simply a text. */
function typed(field: z.ZodType | undefined, value: unknown): unknown {
  if (typeof value !== 'string' || !field || field.safeParse(value).success) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function typedValues(method: Method, { values, isForm, files }: Asked): Record<string, unknown> {
  const fields: Fields = parameterShapes[method];
  const uploads = Object.keys(files).filter((name) => name in fields);
  const uploaded = Object.fromEntries(uploads.map((name) => [name, `attach://${name}`]));
  if (!isForm) return values;
  const given = Object.entries(values).map(([name, value]) => [name, typed(fields[name], value)]);
  return { ...Object.fromEntries(given), ...uploaded };
}

function marked(text: unknown, entities: unknown): string | undefined {
  if (!Array.isArray(entities)) return undefined;
  return entitiesProblem(String(text ?? ''), entities as MessageEntity[]);
}

/** What is said of one issue: what Telegram would say where it is known, and where. */
function worded({ code, path, message }: z.core.$ZodIssue): string {
  const place = path.join('.');
  return code === 'custom' || !place ? message : `${place}: ${message}`;
}

/** The parameters of a call, when they hold the published types and limits. @throws Refusal */
export function checkCall(method: Method, asked: Asked): Readonly<Record<string, unknown>> {
  if ('parse_mode' in asked.values) throw violation('this server reads entities, no parse_mode');
  const values = typedValues(method, asked);
  const checked = shapes[method]?.safeParse(values);
  const issue = checked?.error?.issues[0];
  if (issue) throw violation(worded(issue));
  const quoted = (values.reply_parameters ?? {}) as { quote?: string; quote_entities?: unknown };
  const problem =
    marked(values.text, values.entities) ??
    marked(values.caption, values.caption_entities) ??
    marked(quoted.quote, quoted.quote_entities);
  if (problem) throw violation(problem);
  return values;
}
