import { useEffect, useRef, useState } from 'preact/hooks';
import { dressed } from '../../components/load-styles.ts';
import type { Advice } from '../guide/advice.ts';

export type Coach = typeof import('./coach-parts.ts');

/**
 * The guide and its data, loaded when the pointer or focus reaches the exercise, or when it has begun: undefined until
 * then, null if loading failed. The next such event tries again.
 */
export function useCoach(hasBegun: boolean): { coach: Coach | null | undefined; load: () => void } {
  const [coach, setCoach] = useState<Coach | null>();
  const isLoading = useRef(false);
  const load = () => {
    if (coach || isLoading.current) return;
    isLoading.current = true;
    dressed(import('./coach-parts.ts')).then(setCoach, () => {
      isLoading.current = false;
      setCoach(null);
    });
  };
  useEffect(() => {
    if (hasBegun) load();
  }, [hasBegun]);
  return { coach, load };
}

/** The guide's text, or a note that it is loading or failed to load: the opening words only fit the start. */
export function adviceAt(advice: Advice | undefined, coach: Coach | null | undefined): Advice {
  if (advice) return advice;
  if (coach !== null) return { text: 'Veiledningen lastes.', why: 'Du kan gå videre imens.' };
  return {
    text: 'Veiledningen kunne ikke lastes.',
    why: 'Se etter at du er på nett. Øvelsen virker uten den, men sier ikke fra om feil.',
  };
}
