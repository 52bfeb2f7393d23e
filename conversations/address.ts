/** Who is talked to, and where: one person in one thread of one chat. */
export interface Address {
  readonly platform: string;
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
