import { z } from 'zod';

const NUMBER = /^\d+$/;
const STAFF = /^(?:telegram:\d+|slack:[TE][A-Z0-9]+:[UW][A-Z0-9]+)$/;
const DESK = /^(?:telegram:-\d+|slack:[TE][A-Z0-9]+:[CG][A-Z0-9]+)$/;

const office = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens, as in hku-2'),
  name: z.string().min(1),
  language: z.string().min(1).default('en'),
  slack: z.array(z.string().regex(/^[TE][A-Z0-9]+$/, 'a Slack team, as in T0001')).default([]),
  telegram: z
    .union(
      [z.boolean(), z.array(z.string().regex(NUMBER, 'the number of a bot'))],
      'true, or the numbers of bots as text, as in ["100200"]',
    )
    .default(false),
  settings: z.unknown().default({}),
  staff: z
    .array(
      z
        .string()
        .regex(
          STAFF,
          'staff are named by number, telegram:1001, or by team and user, slack:T0001:U0001',
        ),
    )
    .default([]),
  desk: z
    .string()
    .regex(DESK, 'a chat with its platform: slack:T0001:C0001, or telegram:-100123')
    .optional(),
});

/** The file of the offices, as it is written. */
export const officeFile = z.strictObject({
  offices: z.array(office).min(1, 'at least one office'),
});

/** One office as it is written. */
export type WrittenOffice = z.infer<typeof office>;

/** The parts of a desk or of staff: the platform, and what follows it. */
export function partsOf(written: string): readonly string[] {
  return written.split(':');
}

function repeated(values: readonly string[]): string | undefined {
  return values.find((value, i) => values.indexOf(value) !== i);
}

function deskMistake({ id, desk, slack, telegram, staff }: WrittenOffice): string | undefined {
  if (desk === undefined) return undefined;
  const [platform, team = ''] = partsOf(desk);
  if (platform === 'slack' && !slack.includes(team))
    return `"${id}": desk names the workspace ${team}, which is not in its "slack"; add it there, or name a channel of a workspace that is`;
  if (
    platform === 'telegram' &&
    (telegram === false || (Array.isArray(telegram) && telegram.length === 0))
  )
    return `"${id}": desk is a Telegram chat, and "telegram" is not set; set it to true`;
  if (!staff.some((one) => partsOf(one)[0] === platform))
    return `"${id}": desk is on ${platform}, and no "staff" is; name who may answer there`;
  return undefined;
}

/** What is wrong between offices that each are well written, with the mend; undefined: nothing. */
export function mistakeBetween(offices: readonly WrittenOffice[]): string | undefined {
  const id = repeated(offices.map((one) => one.id));
  if (id !== undefined) return `two offices have the id "${id}"; give each its own`;
  const team = repeated(offices.flatMap((one) => [...new Set(one.slack)]));
  if (team !== undefined)
    return `the Slack workspace ${team} is in two offices; leave it in the one that it belongs to`;
  const desk = repeated(offices.flatMap((one) => one.desk ?? []));
  if (desk !== undefined) return `two offices have the desk ${desk}; give each its own chat`;
  return offices.map(deskMistake).find((mistake) => mistake !== undefined);
}
