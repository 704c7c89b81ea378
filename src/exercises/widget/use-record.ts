import { useLayoutEffect, useState } from 'preact/hooks';
import { platform } from '../../platform.ts';
import type { Action } from '../core/actions.ts';
import { type Recorded, readRecord, writeRecord } from '../core/record.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { GivenNumbers } from './given-numbers.ts';
import { useGivenNumbers } from './use-given-numbers.tsx';

type Record = Pick<Recorded, 'excess' | 'actions'>;

/**
 * The actions so far, and a function to change them. They are read from the address and kept there, except with the
 * reader's own numbers.
 */
export function useRecord(
  base: ScenarioData,
): Record & { given: GivenNumbers | undefined; change: (next: Action[]) => void } {
  const [record, setRecord] = useState<Record>({ excess: [], actions: [] });
  const [given, open] = useGivenNumbers(base);

  useLayoutEffect(() => {
    const read = () => {
      const recorded = readRecord(platform.location.hash);
      open(recorded).then(() => {
        setRecord(recorded);
        document.documentElement.classList.remove('restoring', 'unread');
      });
    };
    read();
    // A new link to this exercise in the same window, as opposed to an anchor on the page.
    const onHash = () => {
      if (/[#&]v=/.test(platform.location.hash)) read();
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  const change = (actions: Action[]) => {
    setRecord({ ...record, actions });
    // Neither the reader's own numbers nor the actions on them are written to the address.
    if (given?.isOwn) return;
    const { history, location } = platform;
    const written = writeRecord(record.excess, actions);
    history.replaceState(history.state, '', written ? `#${written}` : location.pathname + location.search);
  };
  return { ...record, given, change };
}
