import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Names, splitNames } from './split-names.ts';

/** The English names of labels. Empty if the content has no list of labels. */
export const NamesContext = createContext<Names>({});

interface Props {
  children: ComponentChildren;
  /** Labels whose other name has already been given in parentheses. Omit it to give no other names. */
  told?: Set<string>;
}

/**
 * A text whose labels appear in the language that the reader uses in the product. As on all pages, the script in the
 * head writes them, before the first paint and again when the reader switches; Preact leaves the contents of labels
 * alone.
 */
export function Named({ children, told }: Props) {
  const names = useContext(NamesContext);
  return (
    <>
      {[children].flat().map((child) =>
        typeof child === 'string'
          ? splitNames(child, names).map((part) => {
              if (typeof part === 'string') return part;
              const { label, english } = part;
              // A different label needs a new element, since the script may have written into this one.
              const name = (
                <bdi key={label} data-label={english} dangerouslySetInnerHTML={{ __html: label }} />
              );
              if (!told || told.has(label) || / \(/.test(english)) return name;
              told.add(label);
              const other = { __html: english };
              return [name, ' (', <span lang="en" data-label={label} dangerouslySetInnerHTML={other} />, ')'];
            })
          : child,
      )}
    </>
  );
}
