import { executeServerCommand } from '@web/test-runner-commands';

/** Media to pretend; what is left out is as the machine has it. */
export interface PretendedMedia {
  readonly media?: 'print';
  readonly features?: Readonly<
    Partial<
      Record<'prefers-color-scheme' | 'forced-colors' | 'prefers-reduced-motion' | 'prefers-contrast', string>
    >
  >;
}

/** Whether this browser can pretend media: Chromium. A test that needs it is not there elsewhere. */
export const pretendsMedia = await executeServerCommand<boolean, PretendedMedia>('iml-media', {});

/** Runs a test under pretended media and ends them. */
export async function underMedia(pretended: PretendedMedia, test: () => Promise<void> | void): Promise<void> {
  await executeServerCommand<boolean, PretendedMedia>('iml-media', pretended);
  try {
    await test();
  } finally {
    await executeServerCommand<boolean, PretendedMedia>('iml-media', {});
  }
}
