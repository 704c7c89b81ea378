import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Names, splitNames } from './split-names.ts';

/** What labels are called in English; none are known where the content has no list of them. */
export const NamesContext = createContext<Names>({});

interface Props {
  children: ComponentChildren;
  /** Labels whose other name has been given in parentheses so far. Left out where no other name is given. */
  told?: Set<string>;
}

/**
 * Texts with their labels in the language that the reader runs the product in. The script in the head writes them, as
 * on all pages, before they are painted and when the reader chooses; Preact leaves what is inside them alone.
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
              // Another label is another element, since the script may have written in this one.
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
