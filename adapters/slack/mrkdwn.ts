const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const WRITTEN: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** A text in which Slack finds no mention and no link, whoever wrote it, and which can be sent. */
export function escaped(text: string): string {
  return text.toWellFormed().replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** What stands between angle brackets, as a person sees it. */
function shown(inside: string): string {
  const [target = '', label] = inside.split('|');
  if (/^[#@]/.test(target)) return label ? `${target[0]}${label}` : target;
  if (target.startsWith('!')) return label ?? `@${target.slice(1)}`;
  const address = target.replace(/^(mailto|tel):/, '');
  return label && label !== address ? `${label} (${address})` : address;
}

/** A message of a person as they typed it: Slack wraps links and mentions, and escapes `& < >`. */
export function typedText(text: string): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inside: string) => shown(inside))
    .replace(/&(?:amp|lt|gt);/g, (code) => WRITTEN[code] ?? code);
}
