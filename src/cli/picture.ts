import type { ProgramSettings } from '../domain/program-year/settings.js';
import type { CliMessages } from '../i18n/en/cli.js';
import {
  monthPicture,
  pictureSvg,
  printSize,
  screenSize,
  tableMeasure,
  withDensity,
  type Mark,
  type Picture,
  type PictureOptions,
  type Widening,
} from '../publish/index.js';
import { exits, type Drawer, type Machine } from './machine.js';
import { Stop } from './stop.js';

/** A font that is wider in some words than in all of them together shall not come too near the edge. */
const spare = 1.03;
/** Least air at the edge, in units of the picture. */
const leastAir = 8;

/** No font is that narrow: nothing was drawn. */
const leastWidening = 0.1;

const plain: Widening = { regular: 1, bold: 1 };

const isWords = (mark: Mark) => mark.kind === 'words';

/** Nothing but these marks: what is measured reaches from the left edge to the last of them. */
const only = (picture: Picture, marks: readonly Mark[]): string =>
  pictureSvg({ ...picture, width: 1, height: 1, marks });

/** How much wider the computer's own font sets the words of a picture than the table of widths says. */
function wideningOf(picture: Picture, drawer: Drawer): Widening {
  const factor = (bold: boolean): number => {
    const words = picture.marks.flatMap((mark) => (isWords(mark) && mark.bold === bold ? mark.words : []));
    const font = { size: 20, bold };
    const line = { kind: 'words', x: 0, y: 20, colour: '#000', end: 'left', direction: 'ltr' } as const;
    const all = words.join(' ');
    const real = drawer.widthOf(only(picture, [{ ...line, ...font, words: all }]));
    return (real / tableMeasure(plain)(all, font)) * spare;
  };
  return { regular: factor(false), bold: factor(true) };
}

/** The picture as this computer's fonts set it. Throws a `Stop` where there is nothing to draw it with. */
function fitted(settings: ProgramSettings, options: PictureOptions, drawer: Drawer, t: CliMessages): Picture {
  const made = (widening: Widening) => {
    const picture = monthPicture(settings, options, tableMeasure(widening));
    if (!picture) throw new Stop(t.badMonth(String(options.month)), exits.usage);
    return picture;
  };
  let widening = wideningOf(made(plain), drawer);
  if (widening.regular < leastWidening) throw new Stop(t.noFonts, exits.failed);
  for (let attempt = 0; ; attempt++) {
    const picture = made(widening);
    const most = picture.width - leastAir;
    if (attempt > 3 || drawer.widthOf(only(picture, picture.marks.filter(isWords))) <= most) return picture;
    widening = { regular: widening.regular * 1.05, bold: widening.bold * 1.05 };
  }
}

/** The month as a PNG. */
export async function monthPng(
  settings: ProgramSettings,
  options: PictureOptions,
  machine: Machine,
  t: CliMessages,
): Promise<Uint8Array> {
  const drawer = await machine.drawer();
  if (!drawer) throw new Stop(t.noDrawer, exits.failed);
  const picture = fitted(settings, options, drawer, t);
  const { scale, density } = options.print ? printSize : screenSize;
  const png = drawer.png(pictureSvg(picture), Math.round(picture.width * scale));
  return density === undefined ? png : withDensity(png, density);
}
