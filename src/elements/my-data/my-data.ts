import type { CSSResultGroup } from 'lit';
import { myData, type MyDataMessages } from '../../i18n/en/my-data.js';
import { messagePacks } from '../../i18n/registry.js';
import { roomStyles } from '../../ui/styles/room.js';
import { Words } from '../../ui/words.js';
import { Worksheet } from '../base/worksheet.js';
import { homeView } from './home.js';
import { ImlMyDataSaved } from './my-data-events.js';
import { myDataStyles } from './my-data.styles.js';
import { room } from './room.js';
import { Things } from './things.js';

const packs = () =>
  messagePacks<MyDataMessages>('my-data', {
    es: () => import('../../i18n/es/my-data.js').then((pack) => pack.myData),
  });

/**
 * A person's own things: what this page keeps for them and how much, saving it to a locked file, bringing it back, taking
 * it to another device, and erasing it. Nothing leaves the device but by a press here.
 *
 * @slot - A link or a list for visitors without scripts; gone once the element is there.
 *
 * @fires {ImlMyDataSaved} iml-my-data-saved - A person saved, sent or copied a file of their things.
 * @fires {ImlMyDataRestored} iml-my-data-restored - A person brought a file back.
 * @fires {ImlMyDataErased} iml-my-data-erased - A person erased some or all of their things.
 *
 * @csspart frame - Everything that the element shows.
 * @csspart heading - The heading of the element.
 * @csspart content - What stands between the header and the safety bar.
 * @csspart leave - "Leave quickly".
 * @csspart button - A button; also `main`, `plain` or `text`.
 * @csspart notice - An ask or a trouble.
 *
 * @cssprop --iml-accent - The one strong colour: the main action, links, what is chosen.
 * @cssprop --iml-paper - The ground of the element.
 * @cssprop --iml-ink - The text.
 * @cssprop --iml-radius - Radius of the element's corners.
 * @cssprop --iml-min-height - Height that is reserved while the element loads; by itself it fits the width.
 * @cssprop --iml-top - Height of a bar of the page that stays at the top; the element's own bar stands below it.
 */
export class ImlMyData extends Worksheet<MyDataMessages> {
  static override styles: CSSResultGroup = [Worksheet.styles, roomStyles(room), myDataStyles];

  protected readonly words = new Words<MyDataMessages>(this, myData, packs());

  readonly #things = new Things(
    this,
    this.shellFor(() => new ImlMyDataSaved()),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    // The safety bar of the others leads here.
    this.id ||= 'my-data';
  }

  protected override get isHome(): boolean {
    return this.#things.view === 'home';
  }

  /** Whoever looks after their things has come for something: nothing else is asked. */
  protected override get atRest(): boolean {
    return false;
  }

  protected override content(): unknown {
    const { view, views } = this.#things;
    return this.isHome ? homeView(this.#things) : views.render(view);
  }
}
