/** A person put the page on the device, by a press here. */
export class ImlInstallAccepted extends Event {
  constructor() {
    super('iml-install-accepted', { bubbles: true, composed: true });
  }
}

/** A person pressed "Not now". */
export class ImlInstallDeclined extends Event {
  constructor() {
    super('iml-install-declined', { bubbles: true, composed: true });
  }
}
