const BYTES_AT_ONCE = 8192;

/** Text as base64 of its UTF-8 bytes. */
export function base64Of(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let letters = '';
  for (let i = 0; i < bytes.length; i += BYTES_AT_ONCE)
    letters += String.fromCharCode(...bytes.subarray(i, i + BYTES_AT_ONCE));
  return btoa(letters);
}
