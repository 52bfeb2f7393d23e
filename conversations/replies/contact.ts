import { type Scene, say } from '../scene.ts';

/** How to reach the office; where none is set, that the text names no contact. */
export function contactParagraph(scene: Scene): string {
  const { contact } = scene.settings;
  if (!contact) return say(scene, 'contact-none');
  const ways = [contact.email, contact.telephone, contact.url].filter((way) => way !== undefined);
  return ways.length === 0
    ? say(scene, 'contact-name', { name: contact.name })
    : say(scene, 'contact', { name: contact.name, ways: ways.join(', ') });
}
