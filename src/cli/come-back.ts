/** The command with which somebody comes back to this chat, as they would type it. */
export function comeBack(
  words: readonly string[],
  script: string | undefined = process.env.npm_lifecycle_event,
): string {
  const quoted = words.map((word) => (/^[\w./:=-]+$/.test(word) ? word : JSON.stringify(word)));
  const [command = '', ...options] = quoted;
  const after = (given: readonly string[]) => (given.length === 0 ? '' : ` -- ${given.join(' ')}`);
  if (script === 'chat' && command === 'chat') return `npm run -s chat${after(options)}`;
  return script === 'callguide' || (command !== '' && !command.startsWith('-'))
    ? `npm run -s callguide${after(quoted)}`
    : `npm start${after(quoted)}`;
}
