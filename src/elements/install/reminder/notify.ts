/** Whether this browser has notes of pages, and the person did not forbid them. */
export const mayNotify = (): boolean => 'Notification' in globalThis && Notification.permission !== 'denied';

/**
 * Shows a note that says no more than its title: others see a locked screen. The same tag, so that several tabs show it
 * once. Phones take notes only from a worker.
 */
export async function notify(title: string): Promise<void> {
  if (!('Notification' in globalThis) || Notification.permission !== 'granted') return;
  const options = { tag: 'iml-kit' };
  try {
    const worker = await navigator.serviceWorker?.getRegistration();
    if (worker) await worker.showNotification(title, options);
    else new Notification(title, options);
  } catch {
    // Without a note the calendar still reminds.
  }
}
