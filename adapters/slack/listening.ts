import type { Host } from '../adapter.ts';
import type { BoundedMap } from './bounded.ts';
import type { Forms } from './forms.ts';
import type { Pages } from './pages.ts';
import type { PressedMessage } from './pressed.ts';
import type { Telling } from './tell.ts';

/** What the listeners need. */
export interface Listening extends Telling {
  readonly host: () => Host;
  readonly pages: Pages;
  readonly forms: Forms;
  readonly pressed: BoundedMap<PressedMessage>;
}
