import { Check, Copy, Mail, Printer, Share2 } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { platform } from '../../platform.ts';
import { askedLines } from '../core/asked-lines.ts';
import { type HandOverField, handOverFields } from '../core/hand-over-fields.ts';
import { handOverText, mailAddress } from '../core/letter.ts';
import type { Audience } from '../core/reader.ts';
import type { Position } from '../core/replay.ts';
import type { Session } from '../core/session.ts';
import type { TreeData } from '../core/tree.ts';

interface Props {
  tree: TreeData;
  session: Session;
  position: Position;
  audience: Audience;
  close: () => void;
}

/**
 * The hand-over: its text, copied as soon as it appears, what to leave out, and ways to send it. We send nothing
 * ourselves.
 */
export function HandOver({ tree, session, position, audience, close }: Props) {
  const [out, setOut] = useState<ReadonlySet<HandOverField['id']>>(new Set());
  const [filled, setFilled] = useState<Readonly<Record<string, string>>>({});
  const [copied, setCopied] = useState<'copied' | 'selected'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const preview = useRef<HTMLPreElement>(null);
  useEffect(() => heading.current?.focus(), [audience]);

  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const visit = { tree, session, position, origin: platform.location.origin, today, filled };
  const fields = handOverFields(audience, visit, out);
  const text = handOverText(audience, visit, fields);

  const toggle = (id: HandOverField['id']) => {
    const next = new Set(out);
    if (!next.delete(id)) next.add(id);
    setOut(next);
    setCopied(undefined);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      if (preview.current) getSelection()?.selectAllChildren(preview.current);
      setCopied('selected');
    }
  };
  useEffect(() => {
    copy();
  }, [audience]);
  const print = () => {
    const { classList } = document.documentElement;
    classList.add('printing-handover');
    addEventListener('afterprint', () => classList.remove('printing-handover'), { once: true });
    window.print();
  };
  return (
    <section class="handover" aria-labelledby="handover-title" data-handover={audience}>
      <h2 id="handover-title" ref={heading} tabIndex={-1}>
        {audience === 'support' ? 'Kopier til support' : 'Send til administrator'}
      </h2>
      <p>Dette er teksten. Vi sender ingenting. Du velger selv hva som blir med, og hvem som får den.</p>
      <p class="handover-buttons">
        <button type="button" class="button primary" onClick={copy}>
          {copied === 'copied' ? <Icon of={Check} size={18} /> : <Icon of={Copy} size={18} />} Kopier
        </button>
      </p>
      <p role="status">
        {copied === 'copied' && 'Teksten er kopiert. Lim den inn i en e-post eller en chat.'}
        {copied === 'selected' &&
          'Vi fikk ikke kopiert teksten. Den er merket, så kopier den med Ctrl+C (⌘C på Mac).'}
      </p>
      <pre ref={preview} class="handover-text">
        {text}
      </pre>
      {!out.has('asked') && (
        <details class="handover-asked">
          <summary>Fyll ut her, eller i teksten når du har limt den inn</summary>
          {askedLines(audience, visit).map(({ id, label }) => (
            <label key={id}>
              {label}
              <input
                type="text"
                autocomplete="off"
                value={filled[id] ?? ''}
                onInput={({ currentTarget: { value } }) => {
                  setFilled({ ...filled, [id]: value });
                  setCopied(undefined);
                }}
              />
            </label>
          ))}
        </details>
      )}
      <fieldset>
        <legend>Ta med</legend>
        {handOverFields(audience, visit).map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={!out.has(id)} onChange={() => toggle(id)} /> {name}
          </label>
        ))}
      </fieldset>
      <p class="handover-buttons">
        <a class="button" href={mailAddress(audience, visit, fields)}>
          <Icon of={Mail} size={18} /> Lag e-post
        </a>
        <button type="button" class="button" onClick={print}>
          <Icon of={Printer} size={18} /> Skriv ut
        </button>
        {typeof navigator.share === 'function' && (
          <button
            type="button"
            class="button"
            onClick={() => navigator.share({ title: tree.title, text }).catch(() => {})}
          >
            <Icon of={Share2} size={18} /> Del
          </button>
        )}
        <button type="button" class="button quiet" onClick={close}>
          Lukk
        </button>
      </p>
    </section>
  );
}
