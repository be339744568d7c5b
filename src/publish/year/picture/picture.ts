import { coloursOf, type Colours } from '../colours.js';
import { isMonth } from '../month.js';
import type { NewsletterOptions, YearToPublish } from '../options.js';
import { monthViews } from '../view.js';
import { altOf } from './alt.js';
import type { Mark, Measure, Picture } from './marks.js';
import { monthColumn, pictureWidth } from './month.js';

/** What a picture of a month asks. */
export interface PictureOptions extends NewsletterOptions {
  /** The days as a list unless told; `grid` has the weeks above it. */
  readonly layout?: 'list' | 'grid';
  /** Black on white, for paper that is copied; the colours of the host are left out. */
  readonly print?: boolean;
}

/** Nothing hangs on a grey: a copying machine makes it white or black. */
const inkOnPaper: Colours = {
  paper: '#ffffff',
  ink: '#000000',
  muted: '#000000',
  accent: '#000000',
  onAccent: '#ffffff',
  soft: '#ffffff',
  line: '#000000',
};

const room = { aims: false, notes: true, paragraph: 1200, rows: 40 };
const betweenLanguages = 12;

/**
 * The month as a picture, as high as its words ask; undefined where there is no such month. It
 * is drawn by `paintPicture` or `pictureSvg` with the font that `measure` measures.
 */
export function monthPicture(
  settings: YearToPublish,
  options: PictureOptions,
  measure: Measure,
): Picture | undefined {
  if (!isMonth(options.month)) return undefined;
  const { layout = 'list', print = false } = options;
  const colours = print ? inkOnPaper : coloursOf(options.colours).colours;
  const marks: Mark[] = [];
  let y = 0;
  const views = monthViews(settings, options, room);
  for (const view of views) {
    if (y > 0) y += betweenLanguages;
    const column = monthColumn(view, { colours, layout, print }, measure, y);
    marks.push(...column.marks);
    ({ y } = column);
  }
  return {
    width: pictureWidth(print),
    height: Math.ceil(y),
    ground: colours.paper,
    marks,
    language: views[0]?.language ?? 'en',
    alt: views.map(altOf).join(' '),
  };
}
