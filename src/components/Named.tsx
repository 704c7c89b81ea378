import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Names, splitNames } from './split-names.ts';

/** What labels are called in English; none are known where the content has no list of them. */
export const NamesContext = createContext<Names>({});

/**
 * Texts with their labels in the language that the reader runs the product in. The script in the head writes them, as
 * on all pages, before they are painted and when the reader chooses; Preact leaves what is inside them alone.
 */
export function Named({ children }: { children: ComponentChildren }) {
  const names = useContext(NamesContext);
  return (
    <>
      {[children].flat().map((child) =>
        typeof child === 'string'
          ? splitNames(child, names).map((part) =>
              // Another label is another element, since the script may have written in this one.
              typeof part === 'string' ? (
                part
              ) : (
                <bdi
                  key={part.label}
                  data-label={part.english}
                  dangerouslySetInnerHTML={{ __html: part.label }}
                />
              ),
            )
          : child,
      )}
    </>
  );
}
