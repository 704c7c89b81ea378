import { useState } from 'preact/hooks';

/** Longer lists can be searched, and are drawn as they come into view. */
const SHORT = 20;

interface Named {
  name: string;
}

/**
 * A field to search a long list of people, and whom it hides. The field is the exercise's own and says so; hidden people
 * stay in the page.
 */
export function useListSearch(people: readonly Named[]) {
  const [written, setWritten] = useState('');
  const isLong = people.length > SHORT;
  const query = isLong ? written.trim().toLowerCase() : '';
  const isHidden = ({ name }: Named) => query !== '' && !name.toLowerCase().includes(query);
  const field = isLong && (
    <div class="sim-search">
      <label>
        <span>Søk blant {people.length} brukere</span> <small>(bare i øvelsen)</small>
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={written}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
          onKeyDown={(event) => {
            // Escape empties the field first; only then does it close the dialog.
            if (event.key !== 'Escape' || !written) return;
            event.stopPropagation();
            setWritten('');
          }}
        />
      </label>
      <p role="status">
        {query && `${people.filter((one) => !isHidden(one)).length} av ${people.length} brukere passer.`}
      </p>
    </div>
  );
  return { field, isHidden, isLong };
}
