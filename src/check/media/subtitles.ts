import fs from 'node:fs';
import path from 'node:path';
import type { Fault } from '../../editing/faults/fault.ts';
import { subtitlesOf } from '../../media/media-file.ts';

type Told = Pick<Fault, 'code' | 'found' | 'expected'>;

const TIME = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d\.\d{3})`;
const TIMES = new RegExp(`^${TIME}[ \\t]+-->[ \\t]+${TIME}(?:[ \\t].*)?$`);

/**
 * Subtitles beside a film that browsers do not show: their name differs from the film's, or they are not valid WebVTT.
 */
export function subtitlesFault(film: string): Told | undefined {
  const file = subtitlesOf(film);
  const { dir, name } = path.parse(film);
  const right = `${name}.vtt`;
  if (file) return formFault(fs.readFileSync(file), path.basename(file));
  const other = fs
    .readdirSync(dir)
    .find((one) => /\.(vtt|srt)$/i.test(one) && new RegExp(`^${RegExp.escape(name)}[._-]`).test(one));
  if (!other) return undefined;
  return {
    code: 'film-subtitles',
    found: `fant undertekstene «${other}», som ikke blir brukt`,
    expected: `forventet «${right}»${/\.srt$/i.test(other) ? ', lagret som WebVTT' : ''}`,
  };
}

function formFault(bytes: Uint8Array, name: string): Told | undefined {
  const told = (found: string, expected: string): Told => ({
    code: 'film-subtitles',
    found: `fant ${found} i «${name}»`,
    expected: `forventet ${expected}`,
  });
  const text = new TextDecoder().decode(bytes);
  const lines = text.split(/\r\n|\r|\n/);
  if (!/^WEBVTT([ \t]|$)/.test(lines[0] ?? ''))
    return told(`«${(lines[0] ?? '').slice(0, 40)}» øverst`, '«WEBVTT» øverst, på en egen linje');
  if (text.includes('\uFFFD')) return told('tegn som ikke er UTF-8', 'en fil som er lagret som UTF-8');
  const times = lines.flatMap((line, i) => (line.includes('-->') ? [{ line: line.trim(), at: i + 1 }] : []));
  if (!times.length)
    return told('ingen undertekster', 'en linje som «00:01.000 --> 00:04.000» over hver tekst');
  for (const { line, at } of times) {
    const match = TIMES.exec(line);
    if (!match)
      return told(
        `«${line.slice(0, 60)}» på linje ${at}`,
        'to tider som «00:01.000 --> 00:04.000», med punktum',
      );
    if (seconds(match.slice(4, 7)) <= seconds(match.slice(1, 4)))
      return told(`«${line.slice(0, 60)}» på linje ${at}`, 'en tekst som slutter etter at den begynner');
  }
  return undefined;
}

function seconds([hours = '0', minutes = '0', rest = '0']: (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}
