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

/** Runs a test under pretended media and ends them; answers false, without running it, where a browser cannot. */
export async function underMedia(
  pretended: PretendedMedia,
  test: () => Promise<void> | void,
): Promise<boolean> {
  const can = await executeServerCommand<boolean, PretendedMedia>('iml-media', pretended);
  if (!can) return false;
  try {
    await test();
  } finally {
    await executeServerCommand<boolean, PretendedMedia>('iml-media', {});
  }
  return true;
}
