import type { RoomShell } from '../rooms.js';
import { NewsletterPanel } from './panel.js';

/** Made once, at its first use. */
export const create = (shell: RoomShell): NewsletterPanel => new NewsletterPanel(shell);
