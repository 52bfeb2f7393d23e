import type { Case } from '../session.ts';

/** What of the verdict has been told: its outcome, its preferences, and the checklist. */
export interface Told {
  readonly outcome: string;
  readonly preferences: string;
  readonly list: string;
}

/** Reads what a case keeps of what was told; empty before the first verdict. */
export function toldOf({ told }: Pick<Case, 'told'>): Told {
  const [outcome = '', preferences = '', list = ''] = told.split(';');
  return { outcome, preferences, list };
}
