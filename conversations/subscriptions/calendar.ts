/** An entry of a calendar file: an instant with alarms before it. */
export interface CalendarEntry {
  /** The same in every file about the same thing: a calendar changes the entry that it has. */
  readonly uid: string;
  /** Rises with each change. */
  readonly sequence: number;
  /** An ISO instant. */
  readonly at: string;
  readonly title: string;
  readonly description: string;
  /** When its alarms ring (Unix ms). */
  readonly alarms: readonly number[];
}

// RFC 5545, 3.1: a line has at most 75 octets, and goes on behind a space in the next.
const MOST_OCTETS = 75;

function octetsOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function folded(line: string): string {
  const lines = [''];
  for (const letter of line) {
    const last = lines.at(-1) as string;
    if (octetsOf(last + letter) <= MOST_OCTETS) lines[lines.length - 1] = last + letter;
    else lines.push(` ${letter}`);
  }
  return lines.join('\r\n');
}

/** A text value (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** An instant in UTC, as `20241108T083000Z`. */
function utc(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

function alarmLines(at: number, title: string): string[] {
  return [
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`],
    ...[`TRIGGER;VALUE=DATE-TIME:${utc(at)}`, 'END:VALARM'],
  ];
}

function entryLines(entry: CalendarEntry, isCanceled: boolean, now: Date): string[] {
  const { uid, sequence, at, title, description, alarms } = entry;
  return [
    ...['BEGIN:VEVENT', `UID:${uid}`, `SEQUENCE:${sequence}`, `DTSTAMP:${utc(now.getTime())}`],
    ...[`DTSTART:${utc(Date.parse(at))}`, `SUMMARY:${escaped(title)}`],
    `DESCRIPTION:${escaped(description)}`,
    ...[`STATUS:${isCanceled ? 'CANCELLED' : 'CONFIRMED'}`, 'TRANSP:TRANSPARENT'],
    ...(isCanceled ? [] : alarms.flatMap((one) => alarmLines(one, title))),
    'END:VEVENT',
  ];
}

/** The text of a calendar file (RFC 5545) that puts entries into a calendar, or takes them out of it. */
export function calendarText(
  entries: readonly CalendarEntry[],
  method: 'PUBLISH' | 'CANCEL',
  now: Date,
): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Callguide//Deadlines//EN'],
    ...['CALSCALE:GREGORIAN', `METHOD:${method}`],
    ...entries.flatMap((one) => entryLines(one, method === 'CANCEL', now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
