/** The app, as Slack names it. */
export const appId = 'A0MADEUP';

/** The token that apps checked before there were signatures. */
export const oldToken = 'made-up-verification-token';

/** What the app proves itself with. */
export interface AppKeys {
  readonly appToken: string;
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The keys of an app that nobody has. */
export const madeUpKeys: AppKeys = {
  appToken: 'xapp-1-A0MADEUP-made-up-for-tests-only',
  signingSecret: 'made-up-signing-secret-for-tests',
  clientId: '1000000001.1000000002',
  clientSecret: 'made-up-client-secret-for-tests',
};
