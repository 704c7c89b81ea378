import { Check, Copy } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Props {
  text: ComponentChildren;
  /** Further buttons, beside the one that copies. */
  children?: ComponentChildren;
}

/** A text to copy. If the clipboard is unavailable, the text is selected for copying by keyboard. */
export function CopyText({ text, children }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'selected'>('idle');
  // Without scripts, and on the server, there is no button.
  const [ready, setReady] = useState(false);
  const box = useRef<HTMLPreElement>(null);
  useEffect(() => setReady(true), []);

  const copy = async () => {
    try {
      // As displayed: its labels are in the reader's language.
      await navigator.clipboard.writeText(box.current?.textContent ?? '');
      setState('copied');
    } catch {
      if (box.current) getSelection()?.selectAllChildren(box.current);
      setState('selected');
    }
  };
  return (
    <div class="copy-text">
      <pre ref={box}>{text}</pre>
      {ready && (
        <div class="copy-text-buttons">
          <button type="button" class="button" onClick={copy}>
            {state === 'copied' ? <Icon of={Check} size={18} /> : <Icon of={Copy} size={18} />}
            Kopier teksten
          </button>
          {children}
        </div>
      )}
      <p role="status">
        {state === 'copied' && 'Teksten er kopiert.'}
        {state === 'selected' && 'Teksten er merket. Kopier den med Ctrl+C (⌘C på Mac).'}
      </p>
    </div>
  );
}
