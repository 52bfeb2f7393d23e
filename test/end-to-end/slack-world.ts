import { withMarks } from '../../adapters/slack/spoken-commands.ts';
import type { Member } from '../slack-server/member.ts';
import {
  type SlackServer,
  type SlackServerOptions,
  startSlackServer,
} from '../slack-server/server.ts';
import type { Deed } from './interview.ts';
import { freePort, type PlatformWorld, type Talker } from './world.ts';

const SUBMITS = ['Submit', '提交', 'Отправить', 'Готово'];
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', zh: 'zh-CN', ru: 'ru-RU' };

type Choosing = Extract<Deed, { kind: 'chooses' }>;

class SlackTalker implements Talker {
  readonly member: Member;
  readonly #server: SlackServer;

  constructor(server: SlackServer, language: string) {
    this.#server = server;
    this.member = server.member({ locale: LOCALES[language] ?? 'en-GB' });
  }

  async does(deed: Deed, byWords: boolean): Promise<void> {
    if (deed.kind === 'says') this.member.says(deed.text);
    else if (deed.kind === 'writes') this.member.says(`!${deed.command}`);
    else if (byWords) this.member.says(this.#typed(deed));
    else this.#presses(deed);
  }

  async hears(isSo: (answers: readonly string[]) => boolean, within = 10_000): Promise<void> {
    await this.member.waitFor(() => isSo(this.answers()), { within });
  }

  answers(): readonly string[] {
    return this.member.answers().map(({ text, labels }) => [text, ...labels].join('\n'));
  }

  transcript(): readonly string[] {
    const screen = this.member.screen();
    return screen.filter(({ from }) => from === 'app').map(({ text }) => text);
  }

  sent(): number {
    return this.#server.sentTo(this.member.channel);
  }

  file(): Buffer | undefined {
    const newest = this.member.screen().findLast(({ files }) => files.length > 0);
    return this.#server.fileOf(newest?.files[0] ?? '')?.bytes;
  }

  told(text: string): string {
    return withMarks(text);
  }

  #typed({ values, offered }: Choosing): string {
    const places = values.map((value) => offered.findIndex((choice) => choice.value === value) + 1);
    return places.join(', ');
  }

  #presses({ values, offered, isOfSeveral }: Choosing): void {
    const [value = ''] = values;
    if (!isOfSeveral || value === 'not-sure') {
      if (offered.length > 10) this.member.selects(value);
      else this.member.presses(value);
      return;
    }
    if (offered.length > 11) this.member.selects(values);
    else this.member.checks(values);
    const labels = this.member.screen().flatMap(({ labels: all }) => all);
    const submit = labels.findLast((label) => SUBMITS.includes(label));
    this.member.presses(submit ?? 'Submit');
  }
}

/** Slack for tests, by Socket Mode or by HTTP. */
export interface SlackWorld extends PlatformWorld {
  readonly server: SlackServer;
  readonly origin: string;
  talker(language: string): SlackTalker;
}

/** Starts a Slack for tests. */
export async function slackWorld(
  way: 'socket' | 'http',
  options: SlackServerOptions = {},
): Promise<SlackWorld> {
  const server = await startSlackServer(options);
  const port = way === 'http' ? await freePort() : 0;
  const origin = `http://127.0.0.1:${port}`;
  if (way === 'http') server.sendTo(`${origin}/slack/events`);
  const { appToken, signingSecret } = server.keys;
  const key =
    way === 'socket'
      ? { SLACK_APP_TOKEN: appToken }
      : { SLACK_SIGNING_SECRET: signingSecret, PORT: String(port) };
  const answers = async () => {
    for (let attempt = 0; attempt < 400; attempt += 1) {
      if (await server.verifyUrl().catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('no app has come');
  };
  return {
    ...{ server, origin },
    settings: { SLACK_BOT_TOKEN: server.botToken, SLACK_API_URL: server.apiUrl, ...key },
    ready: () => (way === 'socket' ? server.ready(1, 20_000) : answers()),
    talker: (language) => new SlackTalker(server, language),
    quiet: (milliseconds) => server.quiet(milliseconds, 30_000),
    assertClean: () => server.assertClean(),
    close: () => server.close(),
  };
}
