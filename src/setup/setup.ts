import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { parseStoreUrl } from '../stores/store-url.ts';
import { readEnvFile, writeEnvFile } from './env-file.ts';

/** The person who sets Callguide up. */
export interface Operator {
  /** What they answer; undefined once there is nothing more to come. */
  ask(question: string): Promise<string | undefined>;
  tell(line: string): void;
}

/** One setting that is asked for, and checked against its platform. */
interface Step {
  readonly name: string;
  readonly question: string;
  /** What was found, in words. @throws an error in words, where the platform does not take it. */
  readonly check: (value: string, root: string | undefined) => Promise<string>;
  /** The setting that points at another server. */
  readonly root: string;
  /** Only once this other setting has a value. */
  readonly after?: string;
}

const STEPS: readonly Step[] = [
  {
    ...{ name: 'TELEGRAM_BOT_TOKEN', root: 'TELEGRAM_API_ROOT' },
    question: 'Telegram bot token, from @BotFather (empty: no Telegram)',
    check: async (token, root) => {
      const { telegramAccount } = await import('../../adapters/telegram/account.ts');
      const { username } = await telegramAccount(token, root);
      return `This is @${username}: people find it at https://t.me/${username}`;
    },
  },
  {
    ...{ name: 'SLACK_BOT_TOKEN', root: 'SLACK_API_URL' },
    question: 'Slack bot token, xoxb-…, of the app made from the manifest (empty: no Slack)',
    check: async (token, url) => {
      const { slackAccount } = await import('../../adapters/slack/account.ts');
      const { team, missing } = await slackAccount(token, url);
      if (missing.length === 0) return `This is the workspace ${team}.`;
      throw new Error(`The app lacks ${missing.join(', ')}: add them, and reinstall the app.`);
    },
  },
  {
    ...{ name: 'SLACK_APP_TOKEN', root: 'SLACK_API_URL', after: 'SLACK_BOT_TOKEN' },
    question: 'Slack app-level token, xapp-…, with connections:write',
    check: async (token, url) => {
      const { checkAppToken } = await import('../../adapters/slack/account.ts');
      await checkAppToken(token, url);
      return 'Socket Mode opens with it.';
    },
  },
];

type Settings = Readonly<Record<string, string | undefined>>;

/** Asks until the platform takes the answer, or nothing is answered. */
async function askFor(
  step: Step,
  known: Settings,
  operator: Operator,
): Promise<string | undefined> {
  const present = known[step.name];
  const keep = present === undefined ? '' : ' [Enter keeps the present one]';
  for (;;) {
    const answer = (await operator.ask(`${step.question}${keep}: `))?.trim();
    const value = answer === '' || answer === undefined ? present : answer;
    if (value === undefined) return undefined;
    try {
      operator.tell(`  ${await step.check(value, known[step.root])}`);
      return value;
    } catch (error) {
      operator.tell(`  It was not taken: ${(error as Error).message}`);
      if (answer === undefined || answer === '') return undefined;
    }
  }
}

/** A new store is encrypted; one that is there stays as it is, since a key cannot be added to it. */
function keyFor(known: Settings): { ENCRYPTION_KEY?: string } {
  if (known.ENCRYPTION_KEY !== undefined) return {};
  const store = parseStoreUrl(known.STORE_URL ?? 'sqlite:./callguide.sqlite');
  if (store.engine === 'postgres' || existsSync(store.file)) return {};
  return { ENCRYPTION_KEY: randomBytes(32).toString('base64') };
}

function tellWhatIsLeft(found: Settings, operator: Operator): void {
  operator.tell('\nWhat is left to do:');
  operator.tell('  npm start                          starts the bot');
  operator.tell('  npm run -s callguide -- doctor     says what is wrong, if something is');
  if (found.TELEGRAM_BOT_TOKEN)
    operator.tell('  docs/telegram.md                   groups, webhooks, deep links');
  if (found.SLACK_BOT_TOKEN)
    operator.tell(
      '  docs/slack.md                      invite the app to a channel; HTTP mode; many workspaces',
    );
}

/**
 * Asks for tokens, checks each against its platform, and writes what was taken to `file`. False:
 * there is no token, and nothing was written.
 */
export async function setUp(
  file: string,
  environment: Settings,
  operator: Operator,
): Promise<boolean> {
  const known = { ...readEnvFile(file), ...environment };
  const found: Record<string, string> = {};
  for (const step of STEPS) {
    if (step.after !== undefined && found[step.after] === undefined) continue;
    const value = await askFor(step, known, operator);
    if (value !== undefined) found[step.name] = value;
  }
  if (Object.keys(found).length === 0) {
    operator.tell(
      'There is no token, so there is nothing to write. npm start opens the chat here.',
    );
    return false;
  }
  const key = keyFor(known);
  writeEnvFile(file, { ...found, ...key });
  operator.tell(`\nWritten to ${file}, which only you can read.`);
  if (key.ENCRYPTION_KEY)
    operator.tell(
      'A new ENCRYPTION_KEY is in it: keep a copy, what is stored cannot be read without it.',
    );
  tellWhatIsLeft(found, operator);
  return true;
}
