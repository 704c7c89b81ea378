import sax from 'sax';

/** What a drawing (SVG) holds besides lines and colours. */
export interface Drawing {
  /** The first line that no browser can read, from 1: then it shows nothing of the drawing. */
  brokenAt: number | undefined;
  /** Whether something runs where the drawing is opened by itself. */
  hasCode: boolean;
  /** Addresses of other files: a picture in a page fetches nothing, so what they stand for is missing. */
  outside: string[];
}

const CODE = /<script|<foreignObject|\son\w+\s*=|javascript:/i;
const FETCHED = /^(image|use|feImage|font-face-uri)$/;
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;

/** Reads a drawing as a browser does. */
export function readDrawing(bytes: Uint8Array): Drawing {
  const text = new TextDecoder().decode(bytes);
  const drawing: Drawing = { brokenAt: undefined, hasCode: CODE.test(text), outside: [] };
  // The types do not know it yet: XML has five names for signs, and HTML's others are none there.
  const options = { xmlns: true, strictEntities: true };
  const parser = sax.parser(true, options);
  // Drawing programs name what they write often, and browsers know these names.
  for (const [, name = '', ...values] of text.matchAll(ENTITY))
    parser.ENTITIES[name] = values.find((value) => value !== undefined) ?? '';
  parser.onerror = (error) => {
    drawing.brokenAt ??= parser.line + 1;
    // What follows says nothing, and may be much.
    throw error;
  };
  let inside = '';
  parser.onopentag = ({ name, attributes }) => {
    inside = name;
    for (const [key, attribute] of Object.entries(attributes)) {
      const value = typeof attribute === 'string' ? attribute : attribute.value;
      if (/^javascript:/i.test(value.replace(/[\s\p{Cc}]/gu, ''))) drawing.hasCode = true;
      if (/^(xlink:)?href$/.test(key) && FETCHED.test(name)) addOutside(value);
      for (const address of addressesIn(value)) addOutside(address);
    }
  };
  parser.ontext = (text) => {
    if (inside === 'style') addressesIn(text).forEach(addOutside);
  };
  parser.oncdata = parser.ontext;
  try {
    parser.write(text).close();
  } catch (error) {
    if (drawing.brokenAt === undefined) throw error;
  }
  return drawing;

  function addOutside(address: string): void {
    if (address.trim() && !/^\s*(#|data:)/i.test(address)) drawing.outside.push(address.trim());
  }
}

/** What styles fetch. */
function addressesIn(style: string): string[] {
  return [...style.matchAll(FETCHES)].map(([, imported, drawn]) => imported ?? drawn ?? '');
}

const FETCHES = /@import\s+(?:url\(\s*)?["']?([^"')\s;]+)|\burl\(\s*["']?([^"')]+)/g;
