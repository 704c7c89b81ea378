import { Named, NamesContext } from '../../components/Named.tsx';
import type { Names } from '../../components/split-names.ts';

/** A text with labels, outside a picture. */
export function NamedText({ text, names }: { text: string; names: Names }) {
  return (
    <NamesContext.Provider value={names}>
      <Named>{text}</Named>
    </NamesContext.Provider>
  );
}
