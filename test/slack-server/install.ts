import type { Answered } from './http-mode.ts';

function cookiesIn(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** The address of Slack's page in an install page of the app, or in what it redirects to. */
function authorizeAddress(headers: Headers, text: string): URL {
  const found =
    headers.get('location') ?? /href="([^"]*\/oauth\/v2\/authorize[^"]*)"/.exec(text)?.[1];
  if (!found) throw new Error(`there is no way on to Slack:\n${text}`);
  return new URL(found.replaceAll('&amp;', '&'));
}

/**
 * Installs the app as a browser does: its page, Slack's page here instead of the real one, and back.
 * What the app answers in the end. @throws Error where a step leads nowhere
 */
export async function installFrom(installUrl: string, origin: string): Promise<Answered> {
  const page = await fetch(installUrl, { redirect: 'manual' });
  const asked = authorizeAddress(page.headers, await page.text());
  const here = `${origin}/oauth/v2/authorize${asked.search}`;
  const approved = await fetch(here, { redirect: 'manual' });
  const back = approved.headers.get('location');
  if (back === null) throw new Error(`Slack would not go on: ${await approved.text()}`);
  const headers = { cookie: cookiesIn(page.headers) };
  const end = await fetch(back, { headers, redirect: 'manual' });
  return { status: end.status, headers: end.headers, text: await end.text() };
}
