import type { Address } from '../../conversations/address.ts';
import { addressIn } from '../../conversations/address.ts';
import { CallguideError } from '../callguide-error.ts';
import type { StaffRoom } from './open-staff.ts';

const WRITTEN = /^(?:(telegram):(\d+)|(slack):([TE][A-Z0-9]+):([UW][A-Z0-9]+))$/;

function refuse(message: string): never {
  throw new CallguideError('broadcast', message);
}

/**
 * The private chat of a member of staff with the bot, as `telegram:1001` or `slack:T0001:U0001`.
 * @throws CallguideError where it is written otherwise, or they have never written to the bot
 */
export async function ownAddress({ database }: StaffRoom, written: string): Promise<Address> {
  const [, telegram, number, slack, team, user] = WRITTEN.exec(written) ?? [];
  const platform = telegram ?? slack;
  if (platform === undefined) return refuse('--to takes telegram:1001 or slack:T0001:U0001.');
  const person = number ?? user;
  const { queries } = database;
  const known = await database.rows(
    queries
      .selectFrom('people')
      .select('address')
      .where('platform', '=', platform)
      .where('address', 'like', `%"${person}"]`),
  );
  const own = known
    .map(({ address }) => addressIn(address))
    .find((one) => {
      const isPrivate = platform === 'slack' || one.chat === person;
      return isPrivate && one.person === person && (team === undefined || one.workspace === team);
    });
  return own ?? refuse(`${written} has not written to the bot yet: send it /start there first.`);
}
