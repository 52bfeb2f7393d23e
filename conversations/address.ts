/** Who is talked to, and where: one person in one thread of one chat. */
export interface Address {
  readonly platform: string;
  /** The bot's account on the platform: a Slack team, or the number of a Telegram bot. */
  readonly workspace?: string;
  readonly chat?: string;
  readonly thread?: string;
  readonly person: string;
}

/** The one-line form under which an address is stored; no part can run into the next. */
export function lineOf(address: Address): string {
  const { platform, workspace = '', chat = '', thread = '', person } = address;
  return JSON.stringify([platform, workspace, chat, thread, person]);
}

/** The address that a line stands for. @throws Error where it is no such line. */
export function addressIn(line: string): Address {
  const [platform, workspace, chat, thread, person, ...more] = JSON.parse(line) as string[];
  if (platform === undefined || person === undefined || more.length > 0)
    throw new Error('this is not the line of an address');
  return {
    platform,
    ...(workspace ? { workspace } : {}),
    ...(chat ? { chat } : {}),
    ...(thread ? { thread } : {}),
    person,
  };
}
