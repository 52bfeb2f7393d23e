import { z } from 'zod';
import type { Control, Option } from './controls-in.ts';
import type { Deliveries } from './deliveries.ts';
import { option } from './element-shapes.ts';
import type { Files } from './file-methods.ts';
import { appId, oldToken } from './made-up-app.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { Rooms } from './rooms.ts';
import type { Profile, Team } from './teams.ts';
import { plain } from './text-shapes.ts';
import type { Views } from './views.ts';
import type { Outcome } from './way-out.ts';

/** What the people of a server share. */
export interface World {
  readonly rooms: Rooms;
  readonly views: Views;
  readonly files: Files;
  readonly deliveries: Deliveries;
  readonly responseUrls: ResponseUrls;
  /** Notes an answer of the app that Slack would not take. */
  readonly note: (what: string, problem: string) => void;
}

/** A person in the workspace in which the app meets them. */
export interface Who {
  readonly team: Team;
  readonly profile: Profile;
  /** What Slack tells the person of what the app did not do in time. */
  readonly warnings: string[];
}

/** What every interaction says of who did it. */
export function whoFields({ team, profile }: Who): Record<string, unknown> {
  const { id, name, home } = profile;
  return {
    ...{ token: oldToken, api_app_id: appId, is_enterprise_install: false, enterprise: null },
    team: { id: team.id, domain: team.domain },
    user: { id, name, username: name, team_id: home },
  };
}

/** Brings an interaction; where the app does not take it, the person is warned. */
export async function interact(
  { deliveries, rooms }: World,
  who: Who,
  payload: Record<string, unknown>,
): Promise<Outcome> {
  const outcome = await deliveries.once({ type: 'interactive', payload });
  if (!outcome.isTaken) {
    who.warnings.push(`${payload.type}: ${outcome.reason}`);
    rooms.changed();
  }
  return outcome;
}

const offered = z.array(option).max(100, 'no more than 100 items allowed');

/** What the app may answer to letters in a menu. */
const suggested = z
  .strictObject({
    options: offered.optional(),
    option_groups: z.array(z.strictObject({ label: plain(75), options: offered })).optional(),
  })
  .refine((given) => given.options ?? given.option_groups, 'neither options nor groups');

/** Asks the app what letters in a menu can mean. */
export async function suggestions(
  world: World,
  who: Who,
  { block, element }: Control,
  place: Record<string, unknown> & { readonly letters: string },
): Promise<readonly Option[]> {
  const { letters, ...rest } = place;
  const outcome = await interact(world, who, {
    ...{ type: 'block_suggestion', ...whoFields(who), ...rest, value: letters },
    ...{ block_id: block, action_id: element.action_id },
  });
  if (!outcome.isTaken) return [];
  const checked = suggested.safeParse(outcome.response);
  if (checked.error) {
    world.note('block_suggestion', z.prettifyError(checked.error));
    return [];
  }
  const { options, option_groups: groups = [] } = checked.data;
  return options ?? groups.flatMap((group) => group.options);
}
