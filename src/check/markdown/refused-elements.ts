import type { Fault } from '../../editing/faults/fault.ts';
import type { WrittenElement } from './elements.ts';

/** Elements that the pages' policy stops, or that would run. */
const REFUSED = /^(script|style|iframe|frame|object|embed|applet|link|meta|base|form)$/i;
/** Tags that make a browser read the rest of the page as something else, or that ask for input nobody receives. */
const REFUSED_TAG = /^(textarea|select|option|input|title|plaintext|xmp|noembed|noframes|html|head|body)$/i;
/** Attributes that are on wherever they stand, whatever their value. */
const SWITCH = /^(open|controls|loop|muted|reversed|hidden|disabled)$/;

/** What pages refuse of an element: the element itself, or one of its attributes. */
export function refusedElementFaults({ name, attributes, written }: WrittenElement): Omit<Fault, 'file'>[] {
  if (REFUSED.test(name) || (written === 'tag' && REFUSED_TAG.test(name)))
    return [
      {
        code: 'element-refused',
        found: `fant «<${name}>»`,
        expected: 'forventet tekst, bilder og lenker: Sidene stopper resten',
      },
    ];
  if (written === 'tag' && name.toLowerCase() === 'h1')
    return [
      {
        code: 'element-refused',
        found: 'fant «<h1>»',
        expected: 'forventet «## …»: Tittelen er sidens øverste',
      },
    ];
  // The build sets column alignment in another way.
  if (written === 'markdown') return [];
  const off = [...attributes].find(([key, value]) => SWITCH.test(key) && value === 'false');
  if (off)
    return [
      {
        code: 'element-refused',
        found: `fant «${off[0]}="false"» i «<${name}>», som betyr det motsatte`,
        expected: `forventet «<${name}>» uten «${off[0]}»`,
      },
    ];
  return [...attributes.keys()]
    .filter((key) => /^(style|autoplay|on[a-z]+)$/i.test(key) && !/^[A-Z]/.test(name))
    .map((key) => ({
      code: 'element-refused',
      found: `fant «${key}» i «<${name}>»`,
      expected:
        key === 'autoplay'
          ? 'forventet en film som leseren selv starter'
          : 'forventet ingen egne stiler eller skript: Sidene stopper dem',
    }));
}
