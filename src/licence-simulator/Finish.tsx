import type { State } from './model.ts';

/** The end of the exercise: what was done, and what to do in the real product. */
export function Finish({
  state,
  article,
}: {
  state: State;
  article: { href: string; title: string } | undefined;
}) {
  const names = state.removed.flatMap(
    (id) => state.scenario.users.find((user) => user.id === id)?.name ?? [],
  );
  return (
    <section class="sim-finish" aria-labelledby="sim-finish">
      <h2 id="sim-finish">Bra! Slik gjør du det i virkeligheten</h2>
      <p>
        Du fjernet {names.length === 1 ? 'én lisens' : `${names.length} lisenser`} (
        {new Intl.ListFormat('nb').format(names)}), og aktiverte den nye lisensen.
      </p>
      <ol class="steps">
        <li>
          Sammenlign tallene under <strong>Lisenser</strong> med det dere har bestilt. Stemmer de ikke: Fjern
          ingenting, aktiver ingenting, og kontakt SuperOffice.
        </li>
        <li>
          Trenger alle lisensen sin? Da bruker du <strong>Kjøp nye lisenser</strong> i stedet for å fjerne
          noen.
        </li>
        <li>Spør dem det gjelder før du fjerner noe.</li>
        <li>Gjør det samme som du gjorde her.</li>
        <li>Logg ut og inn igjen, og se etter at meldingen er borte.</li>
      </ol>
      {article && (
        <p>
          <a href={article.href}>{article.title}</a>
        </p>
      )}
    </section>
  );
}
