import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Picture } from '../../../publish/year/index.js';
import { draw, type MakePicture } from './draw.js';
import type { Letter, Publish } from './letter.js';

class PictureCanvas extends Directive {
  #drawn: Letter | undefined;

  override render(
    _publish: Publish,
    _letter: Letter,
    _make: MakePicture,
    _told: (drawn: boolean) => void,
  ): unknown {
    return nothing;
  }

  override update(
    { element }: ElementPart,
    [publish, letter, make, told]: [Publish, Letter, MakePicture, (drawn: boolean) => void],
  ): unknown {
    if (this.#drawn === letter) return nothing;
    this.#drawn = letter;
    const picture: Picture | undefined = draw(publish, make, 2, element as HTMLCanvasElement);
    told(picture !== undefined);
    return nothing;
  }
}

/** Draws the picture of a letter, once for each letter, and tells whether the browser let it. */
export const pictureCanvas = directive(PictureCanvas);
