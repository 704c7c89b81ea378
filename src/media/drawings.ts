import sax from 'sax';

/** What matters about a drawing (SVG) besides its lines and colours. */
export interface Drawing {
  /** The first line that browsers cannot parse, from 1; if there is one, they show nothing of the drawing. */
  brokenAt: number | undefined;
  /** Whether code would run if the drawing is opened on its own. */
  hasCode: boolean;
  /** Addresses of other files. A picture in a page fetches nothing, so whatever they contain is missing. */
  outside: string[];
}

const CODE = /<script|<foreignObject|\son\w+\s*=|javascript:/i;
const FETCHED = /^(image|use|feImage|font-face-uri)$/;
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;

/** Reads a drawing as a browser does. */
export function readDrawing(bytes: Uint8Array): Drawing {
  const text = new TextDecoder().decode(bytes);
  const drawing: Drawing = { brokenAt: undefined, hasCode: CODE.test(text), outside: [] };
  // Missing from the types. XML has only five named entities, and HTML's others are unknown there.
  const options = { xmlns: true, strictEntities: true };
  const parser = sax.parser(true, options);
  // Drawing programs declare entities of their own, which browsers understand.
  for (const [, name = '', ...values] of text.matchAll(ENTITY))
    parser.ENTITIES[name] = values.find((value) => value !== undefined) ?? '';
  parser.onerror = (error) => {
    drawing.brokenAt ??= parser.line + 1;
    // Stop here: the rest says nothing more, and may be long.
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

/** The addresses that styles fetch. */
function addressesIn(style: string): string[] {
  return [...style.matchAll(FETCHES)].map(([, imported, drawn]) => imported ?? drawn ?? '');
}

const FETCHES = /@import\s+(?:url\(\s*)?["']?([^"')\s;]+)|\burl\(\s*["']?([^"')]+)/g;
