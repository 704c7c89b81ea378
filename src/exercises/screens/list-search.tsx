interface Props {
  written: string;
  write: (text: string) => void;
  /** How many people the list has. */
  among: number;
  /** How many of them match; undefined without a query. */
  found: number | undefined;
}

/** A search field for a long list of people. It belongs to the exercise, not to the product, and says so. */
export function ListSearch({ written, write, among, found }: Props) {
  return (
    <div class="sim-search">
      <label>
        <span>Søk blant {among} brukere</span> <small>(bare i øvelsen)</small>
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={written}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onKeyDown={(event) => {
            // Escape empties the field first; only then does it close the dialog.
            if (event.key !== 'Escape' || !written) return;
            event.stopPropagation();
            write('');
          }}
        />
      </label>
      <p role="status">{found !== undefined && `${found} av ${among} brukere passer.`}</p>
    </div>
  );
}
