import type { Message } from '@grammyjs/types';

/** What a person can send that is no text. */
export type Unsaid =
  | 'voice'
  | 'photo'
  | 'sticker'
  | 'document'
  | 'video'
  | 'video_note'
  | 'audio'
  | 'animation'
  | 'location'
  | 'contact'
  | 'dice'
  | 'poll';

const file = { file_id: 'made-up-incoming', file_unique_id: 'made-up', file_size: 2048 };
const square = { width: 512, height: 512 };

const contents: { readonly [U in Unsaid]: Partial<Message> } = {
  voice: { voice: { ...file, duration: 4, mime_type: 'audio/ogg' } },
  photo: { photo: [{ ...file, ...square }] },
  sticker: {
    sticker: {
      ...file,
      ...square,
      type: 'regular',
      is_animated: false,
      is_video: false,
      emoji: '🙂',
    },
  },
  document: { document: { ...file, file_name: 'letter.pdf', mime_type: 'application/pdf' } },
  video: { video: { ...file, ...square, duration: 9 } },
  video_note: { video_note: { ...file, length: 240, duration: 9 } },
  audio: { audio: { ...file, duration: 180 } },
  animation: {
    animation: { ...file, ...square, duration: 2 },
    document: { ...file, file_name: 'wave.mp4' },
  },
  location: { location: { latitude: 31.2, longitude: 121.5 } },
  contact: { contact: { phone_number: '+10000000000', first_name: 'Nobody' } },
  dice: { dice: { emoji: '🎲', value: 4 } },
  poll: {
    poll: {
      id: 'made-up-poll',
      question: 'Tea or coffee?',
      options: [],
      total_voter_count: 0,
      is_closed: false,
      is_anonymous: true,
      type: 'regular',
    } as unknown as NonNullable<Message['poll']>,
  },
};

/** The fields of a message that carries this, with a text under it where there is one. */
export function contentOf(what: Unsaid, caption?: string): Partial<Message> {
  return caption === undefined ? contents[what] : { ...contents[what], caption };
}
