import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { BEFORE_UPDATE } from '../../components/before-update.ts';
import { type Excess, parseExcess } from '../../licences/excess.ts';
import { isSamePlan } from '../../licences/plans.ts';
import { platform } from '../../platform.ts';
import { carriedOver, carryOver, type Entries, forget, recall, remember } from './memory.ts';
import { BLANK_ROW } from './PlanFields.tsx';

const EMPTY: Entries = { plans: [BLANK_ROW, BLANK_ROW], users: '', kept: [] };

export type Memory = 'off' | 'on' | 'recalled' | 'refused' | 'erased';

/** The reader's entries, a link's numbers, and whether this browser remembers them. */
export function useEntries() {
  const [entries, setEntries] = useState(EMPTY);
  const [excess, setExcess] = useState<Excess[]>([]);
  const [memory, setMemory] = useState<Memory>('off');
  const remembers = memory === 'on' || memory === 'recalled';

  useLayoutEffect(() => {
    const known = recall();
    const carried = carriedOver();
    if (known) setMemory('recalled');
    if (carried || known) setEntries((before) => carried ?? known ?? before);
    const read = () => {
      const told = readExcess(platform.location.hash);
      setExcess(told);
      if (told.length) setEntries((before) => ({ ...before, plans: withTold(before.plans, told) }));
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  useEffect(() => {
    // The browser restored the page as it was, so the stored copy is not needed.
    const drop = ({ persisted }: PageTransitionEvent) => persisted && carriedOver();
    addEventListener('pageshow', drop);
    return () => removeEventListener('pageshow', drop);
  }, []);

  useEffect(() => {
    const carry = () => carryOver(entries);
    addEventListener(BEFORE_UPDATE, carry);
    return () => removeEventListener(BEFORE_UPDATE, carry);
  }, [entries]);

  useEffect(() => {
    if (remembers && !remember(entries)) setMemory('refused');
  }, [entries, remembers]);

  return {
    entries,
    excess,
    memory,
    remembers,
    /** Keeps the entries for when the reader comes back to the page in this tab. */
    carry: () => carryOver(entries),
    change: (part: Partial<Entries>) => setEntries((before) => ({ ...before, ...part })),
    setRemembers: (on: boolean) => {
      if (on) setMemory('on');
      else setMemory(forget() ? 'off' : 'refused');
    },
    /** Clears the fields, the link's numbers and the memory; the returned function restores them all. */
    erase: () => {
      const before = { entries, excess, memory };
      forget();
      carriedOver();
      setEntries(EMPTY);
      setExcess([]);
      setMemory('erased');
      return () => {
        setEntries(before.entries);
        setExcess(before.excess);
        setMemory(before.memory);
      };
    },
  };
}

const MAX_LINK = 4000;

/** A link's numbers, by the link contract (`#v=1&excess=Sales+Premium:2`); what does not fit is dropped. */
function readExcess(hash: string): Excess[] {
  const pairs = new URLSearchParams(hash.slice(1, MAX_LINK));
  return pairs.get('v') === '1' ? parseExcess(pairs.get('excess') ?? '').excess : [];
}

function withTold(plans: Entries['plans'], told: readonly Excess[]): Entries['plans'] {
  const rows = plans.filter(({ name, inUse, newTotal }) => name || inUse || newTotal);
  const added = told.filter(({ plan }) => !rows.some(({ name }) => isSamePlan(name, plan)));
  return [...rows, ...added.map(({ plan }) => ({ ...BLANK_ROW, name: plan }))];
}
