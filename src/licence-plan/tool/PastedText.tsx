import type { Ref } from 'preact';

/** The field grows with its text up to this many lines, so that nothing in it scrolls. */
const GROWS_TO = 24;

interface Props {
  label: string;
  text: string;
  example: string;
  rows: number;
  field: Ref<HTMLTextAreaElement>;
  describedBy?: string;
  change: (text: string) => void;
}

/** A field for a pasted table. Long lines wrap, since a field that scrolls both ways hides what is wrong in it. */
export function PastedText({ label, text, example, rows, field, describedBy, change }: Props) {
  const grows = text.length < 10_000 && text.split('\n').length <= GROWS_TO;
  return (
    <label class="plan-field">
      <span>{label}</span>
      {/*
       * A twin with the same text gives the field its height, since not all browsers can size a field by its content.
       */}
      <span class="plan-pasted" data-twin={grows ? `${text} ` : undefined}>
        <textarea
          rows={rows}
          spellcheck={false}
          autocomplete="off"
          ref={field}
          aria-describedby={describedBy}
          value={text}
          placeholder={example}
          onInput={(event) => change(event.currentTarget.value)}
        />
      </span>
    </label>
  );
}

/** Selects a line of a field and moves focus to it. */
export function selectLine(field: HTMLTextAreaElement | null, line: number): void {
  if (!field) return;
  const lines = field.value.split('\n');
  const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  field.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
  field.focus();
}
