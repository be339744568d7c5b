import type { CSSResultGroup } from 'lit';
import { outingLog, type OutingLogMessages } from '../../i18n/en/outing-log.js';
import { messagePacks } from '../../i18n/registry.js';
import { roomStyles } from '../../ui/styles/room.js';
import { Words } from '../../ui/words.js';
import { Worksheet } from '../base/worksheet.js';
import { homeView } from './home.js';
import { ImlOutingLogSaved } from './outing-log-events.js';
import { outingLogStyles } from './outing-log.styles.js';
import { Outings } from './outings.js';
import { room } from './room.js';

const packs = () =>
  messagePacks<OutingLogMessages>('outing-log', {
    es: () => import('../../i18n/es/outing-log.js').then((pack) => pack.outingLog),
  });

/**
 * Outings: a person plans one, goes, and looks back, alone, with a peer partner or with others. Words are kept on the
 * person's device by the `<iml-program>` around it; nothing is sent without a press.
 *
 * @slot - A link or a list for visitors without scripts; gone once the element is there.
 *
 * @fires {ImlOutingLogSaved} iml-outing-log-saved - A person's words were kept; `detail.id` is the record's id.
 * @fires {ImlOutingLogShared} iml-outing-log-shared - A person sent, showed or gave an outing; `detail.id` is its id.
 * @fires {ImlOutingLogRemoved} iml-outing-log-removed - A person deleted an outing or a person of their circle; `detail.id` is its id.
 *
 * @csspart frame - Everything that the element shows.
 * @csspart heading - The heading of the element.
 * @csspart content - What stands between the header and the safety bar.
 * @csspart leave - "Leave quickly".
 * @csspart button - A button; also `main`, `plain` or `text`.
 * @csspart outing - One outing in a list.
 * @csspart page - The page of one outing.
 * @csspart day - The screen for the day itself.
 * @csspart example - A filled-in example.
 * @csspart notice - An ask, a trouble, or words that were found again.
 *
 * @cssprop --iml-accent - The one strong colour: the main action, links, what is chosen.
 * @cssprop --iml-paper - The ground of the element.
 * @cssprop --iml-ink - The text.
 * @cssprop --iml-radius - Radius of the element's corners.
 * @cssprop --iml-min-height - Height that is reserved while the element loads; by itself it fits the width.
 * @cssprop --iml-top - Height of a bar of the page that stays at the top; the element's own bar stands below it.
 */
export class ImlOutingLog extends Worksheet<OutingLogMessages> {
  static override styles: CSSResultGroup = [Worksheet.styles, roomStyles(room), outingLogStyles];

  protected readonly words = new Words<OutingLogMessages>(this, outingLog, packs());

  readonly #outings = new Outings(
    this,
    this.shellFor((id) => new ImlOutingLogSaved(id)),
  );

  protected override get isHome(): boolean {
    return this.#outings.place.view === 'home';
  }

  protected override get atRest(): boolean {
    const { view } = this.#outings.place;
    return view === 'home' || view === 'outing';
  }

  protected override get isPassed(): boolean {
    const { place } = this.#outings;
    return place.view === 'pass' && (place.stage === 'theirs' || place.stage === 'back');
  }

  protected override content(): unknown {
    const { place, rooms } = this.#outings;
    return this.isHome ? homeView(this.#outings) : rooms.render(place);
  }
}
