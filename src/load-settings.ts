import type { CallConversation } from '../conversations/call-conversation.ts';
import { parseSettings, type Settings } from '../conversations/settings.ts';
import { pointsIn } from '../rules/points.ts';
import { type Refuse, readJson, refuserOf } from './json-file.ts';

const refuse: Refuse = refuserOf('settings');

function parsed(file: string, json: unknown, retentionDays: number): Settings {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  try {
    return parseSettings(isObject ? { retentionDays, ...json } : json);
  } catch (cause) {
    return refuse(file, (cause as Error).message, cause);
  }
}

/** A name that no call has would pass unseen: a reading that settles nothing, a deadline never told. */
function mistakeIn(settings: Settings, calls: readonly CallConversation[]): string | undefined {
  const ids = calls.map(({ call }) => call.id);
  const late = settings.deadlines.find(({ call }) => !ids.includes(call));
  if (late) return `a deadline names the call "${late.call}"; the calls are: ${ids.join(', ')}`;
  const rules = calls.flatMap(({ call }) => call.rules);
  const points = [...new Set(rules.flatMap((rule) => pointsIn(rule.requires)))];
  const settles = ({ point }: { point: string }) =>
    points.some((one) => one === point || one.startsWith(`${point}/`));
  const odd = settings.readings.find((reading) => !settles(reading));
  return odd && `no call leaves "${odd.point}" open; the points are: ${points.join(', ')}`;
}

/**
 * Settings that stand in a file, as `where` names them.
 * @throws CallguideError naming each wrong field.
 */
export function settingsIn(
  where: string,
  json: unknown,
  retentionDays: number,
  calls: readonly CallConversation[],
): Settings {
  const settings = parsed(where, json, retentionDays);
  const mistake = mistakeIn(settings, calls);
  return mistake === undefined ? settings : refuse(where, mistake);
}

/**
 * An office's settings from its file; without a file, those of an office that has set nothing.
 * `calls` are all that there are, also where one is talked about: an office has one file for all.
 * @throws CallguideError naming the file and each wrong field.
 */
export async function loadSettings(
  file: string | undefined,
  retentionDays: number,
  calls: readonly CallConversation[],
): Promise<Settings> {
  if (file === undefined) return parseSettings({ retentionDays });
  return settingsIn(file, await readJson(file, refuse), retentionDays, calls);
}
