import fc from 'fast-check';

const character = fc
  .oneof(
    fc.integer({ min: 0x00, max: 0xff }),
    fc.integer({ min: 0x00, max: 0x24ff }),
    fc.integer({ min: 0x00, max: 0x10ffff }),
  )
  .map((code) => String.fromCodePoint(code));

/** Any text: marks, control characters, lone surrogates. fast-check's own arbitrary takes seconds to prepare. */
export function anyText(maxLength = 40): fc.Arbitrary<string> {
  return fc.string({ unit: character, maxLength });
}
