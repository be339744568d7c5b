/** A person saved, sent or copied a file of their things. It carries nothing. */
export class ImlMyDataSaved extends Event {
  constructor() {
    super('iml-my-data-saved', { bubbles: true, composed: true });
  }
}

/** A person brought a file back. It carries nothing. */
export class ImlMyDataRestored extends Event {
  constructor() {
    super('iml-my-data-restored', { bubbles: true, composed: true });
  }
}

/** A person erased some or all of their things. It carries nothing. */
export class ImlMyDataErased extends Event {
  constructor() {
    super('iml-my-data-erased', { bubbles: true, composed: true });
  }
}
