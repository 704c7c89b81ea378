import { useEffect, useState } from 'preact/hooks';
import type { TreeData } from '../troubleshooter/core/tree.ts';

/** The compiled tree at an address; undefined until loaded. */
export function useTree(address: string | undefined): TreeData | undefined {
  const [known, setKnown] = useState<Record<string, TreeData>>({});
  useEffect(() => {
    if (!address || known[address]) return;
    fetch(address).then(
      async (response) => {
        if (!response.ok) return;
        const tree = await response.json();
        setKnown((trees) => ({ ...trees, [address]: tree }));
      },
      // Without the tree, the link still works; only its result cannot be shown.
      () => {},
    );
  }, [address]);
  return address ? known[address] : undefined;
}
