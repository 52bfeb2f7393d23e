/** The longest answer that is read for a typed value; longer ones are asked again in short. */
export const LONGEST_ANSWER = 300;

/** The longest text that is kept as free words. */
export const LONGEST_MESSAGE = 4000;

/** How far into a message the finders look; what stands further down is asked instead. */
export const LONGEST_SEARCH = 2000;

const CONTROLS = /[\p{Cc}\u202d\u202e\u{e0000}-\u{e007f}]/u;
const PLAIN_CONTROLS = /[\t\n\v\f\r\u0085]/gu;
const STACKED =
  /(?:[\u0300-\u036f]|[\u0483-\u0489]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20df]|[\ufe20-\ufe2f])/gu;
const MARKS_TOLERATED = 2;
const TAG_FLAG = /\u{1f3f4}[\u{e0061}-\u{e007a}]{2,6}\u{e007f}/gu;

/** Whether a person could have typed this to be read: no NUL, lone surrogate, direction override or stacked marks. */
export function isReadable(text: string): boolean {
  if (!text.isWellFormed()) return false;
  if (CONTROLS.test(text.replace(PLAIN_CONTROLS, ' ').replace(TAG_FLAG, ''))) return false;
  if (text.search(STACKED) < 0) return true;
  return (text.normalize('NFC').match(STACKED)?.length ?? 0) <= MARKS_TOLERATED;
}

/** How many numbers, lengths or dates of one message are looked at: more is no message of a person. */
export const MOST_FOUND = 40;
