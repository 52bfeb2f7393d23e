/** A time zone of the IANA database, such as `Asia/Shanghai`. */
type TimeZone = string;

/** A calendar date, `YYYY-MM-DD`, and a time of day, `HH:MM` or `HH:MM:SS`, of one time zone. */
export interface LocalTime {
  readonly date: string;
  readonly time: string;
}

/** Whether there is a time zone of that name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

function partOf(parts: readonly Intl.DateTimeFormatPart[], type: string): string {
  return parts.find((part) => part.type === type)?.value as string;
}

/** One format for each time zone: making one is slow, using it is not. */
function remembered(make: (timeZone: TimeZone) => Intl.DateTimeFormat) {
  const known = new Map<TimeZone, Intl.DateTimeFormat>();
  return (timeZone: TimeZone): Intl.DateTimeFormat => {
    const format = known.get(timeZone) ?? make(timeZone);
    known.set(timeZone, format);
    return format;
  };
}

const offsets = remembered(
  (timeZone) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
);

const clocks = remembered(
  (timeZone) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
);

/** How far a time zone is from UTC at an instant, as `+08:00`. */
export function offsetAt(instant: number, timeZone: TimeZone): string {
  const offset = partOf(offsets(timeZone).formatToParts(instant), 'timeZoneName').replace(
    'GMT',
    '',
  );
  return offset === '' ? '+00:00' : offset;
}

/** The instant at which it is a local time, as an ISO instant with its offset. */
export function instantOf({ date, time }: LocalTime, timeZone: TimeZone): string {
  const local = `${date}T${time}`;
  const near = offsetAt(Date.parse(`${local}Z`), timeZone);
  return `${local}${offsetAt(Date.parse(`${local}${near}`), timeZone)}`;
}

/** What a clock and a calendar of a time zone show at an ISO instant. */
export function localTimeOf(instant: string, timeZone: TimeZone): LocalTime {
  const [date, time] = clocks(timeZone).format(Date.parse(instant)).split(' ') as [string, string];
  return { date, time };
}

/** A time zone by its city, for words that know it, and by its name in a language. */
export function zoneNames(
  timeZone: TimeZone,
  instant: string,
  language: string,
): { city: string; zone: string } {
  const format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'long' });
  const zone = partOf(format.formatToParts(Date.parse(instant)), 'timeZoneName');
  return { city: timeZone.split('/').at(-1) as string, zone };
}
