import { escaped } from '../../escaped.js';
import { boxLine, fontFamily, type Mark, type Picture } from './marks.js';

const [isolateRtl, endIsolate] = ['\u2067', '\u2069'];
// What XML 1.0 cannot hold though it is a text.
const notXml = /[\uFFFE\uFFFF]/g;

const number = (value: number): string => String(Math.round(value * 100) / 100);

const attributes = (named: Readonly<Record<string, string | number | undefined>>): string =>
  Object.keys(named)
    .flatMap((name) => {
      const value = named[name];
      return value === undefined
        ? []
        : `${name}="${typeof value === 'number' ? number(value) : escaped(value)}"`;
    })
    .join(' ');

function element(mark: Mark): string {
  if (mark.kind === 'words') {
    const { x, y, words, size, bold, colour, end, direction } = mark;
    // An isolate rather than `direction`: resvg knows only this one.
    const told = direction === 'rtl' ? `${isolateRtl}${words}${endIsolate}` : words;
    const named = attributes({
      x,
      y,
      fill: colour,
      'font-size': size,
      'font-weight': bold ? 'bold' : undefined,
      'text-anchor': end === 'right' ? 'end' : undefined,
    });
    return `<text ${named}>${escaped(told.replace(notXml, '\uFFFD'))}</text>`;
  }
  if (mark.kind === 'box') {
    const { x, y, width, height, fill = 'none', line } = mark;
    const around = line ? { stroke: line, 'stroke-width': boxLine } : {};
    return `<rect ${attributes({ x, y, width, height, fill, ...around })}/>`;
  }
  const { x1, y1, x2, y2, colour, thick } = mark;
  return `<line ${attributes({ x1, y1, x2, y2, stroke: colour, 'stroke-width': thick })}/>`;
}

/** The picture as SVG. */
export function pictureSvg({ width, height, ground, marks, language, alt }: Picture): string {
  const named = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'xml:lang': language,
    'font-family': fontFamily,
  });
  const title = `<title>${escaped(alt.replace(notXml, '\uFFFD'))}</title>`;
  const paper = `<rect ${attributes({ width, height, fill: ground })}/>`;
  return `<svg ${named}>${[title, paper, ...marks.map(element)].join('\n')}</svg>\n`;
}
