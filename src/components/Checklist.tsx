import { Printer } from 'lucide';
import type { ComponentChildren } from 'preact';
import { CopyText } from './CopyText.tsx';
import { Icon } from './Icon.tsx';
import { Named } from './Named.tsx';

interface Props {
  /** The list as text, to be copied on screen. */
  text: string;
  /** The name of the button that prints. */
  print: string;
  parts: readonly { title: string; note?: string; items: readonly string[] }[];
  /** The printed sheet's class, and what comes above the list on it. */
  sheet: string;
  children?: ComponentChildren;
}

/**
 * A list to tick off: on screen a text to copy, on paper a sheet of its own. Each gives a label's other name at its
 * first mention.
 */
export function Checklist({ text, print: label, parts, sheet, children }: Props) {
  const onPaper = new Set<string>();
  return (
    <>
      <CopyText key={text} text={<Named told={new Set()}>{text}</Named>}>
        <button type="button" class="button" onClick={() => print()}>
          <Icon of={Printer} size={18} /> {label}
        </button>
      </CopyText>
      <div class={`checklist-sheet ${sheet}`}>
        {children}
        {parts.map(({ title, note, items }) => (
          <section key={title}>
            <p class="checklist-part">{title}</p>
            {note && <p>{note}</p>}
            <ul role="list">
              {items.map((item, i) => (
                <li key={i}>
                  ☐ <Named told={onPaper}>{item}</Named>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
