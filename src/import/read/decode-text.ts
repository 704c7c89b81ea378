import { UnreadableSource } from '../source.ts';

/**
 * Decodes the text of a file in the encoding that it declares, by default UTF-8.
 *
 * @throws UnreadableSource with the line, if the text does not fit the encoding. Guessing would silently change letters.
 */
export function decodeText(bytes: Uint8Array): string {
  const named = byteOrder(bytes) ?? namedIn(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(named, { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
    throw new UnreadableSource(
      `fant tegn på linje ${line} som ikke er ${named.toUpperCase()}`,
      'forventet en fil som er lagret som UTF-8. Åpne den i programmet den ble skrevet i, og velg UTF-8 når du lagrer',
    );
  }
}

function byteOrder([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * The encoding that an HTML page declares in its first kilobyte, which is where browsers look. Other texts declare
 * none.
 */
function namedIn(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const [, name = ''] =
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning) ??
    /^<\?xml\b[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(beginning) ??
    [];
  try {
    return name ? new TextDecoder(name).encoding : undefined;
  } catch {
    return undefined;
  }
}
