import { z } from 'zod';

const attached = z.object({
  /** By which the platform hands the file over, to this bot only. */
  id: z.string().min(1),
  /** Empty where the platform knows none. */
  name: z.string(),
  mediaType: z.string(),
  /** In bytes, as far as the platform says it. */
  size: z.number().exactOptional(),
});

/** A file that stands with a message or in a form; its bytes are still the platform's. */
export type AttachedFile = z.infer<typeof attached>;

/** What came of fetching a file. */
export type FetchedFile =
  | { readonly kind: 'file'; readonly bytes: Buffer }
  /** It is larger than was asked for, or than the platform gives to bots. */
  | { readonly kind: 'too-large' }
  /** The platform has it no more. */
  | { readonly kind: 'gone' }
  /** The bot may not read files there. */
  | { readonly kind: 'not-allowed' }
  /** It did not come, or not in time; it may later. */
  | { readonly kind: 'unreachable' };

/** A file as one line of text, in which it can wait. */
export function fileText(file: AttachedFile): string {
  return JSON.stringify(file);
}

/** The file that such a line stands for; undefined where it is no such line. */
export function fileIn(line: string): AttachedFile | undefined {
  try {
    return attached.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
