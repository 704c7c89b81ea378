import { h, hydrate } from 'preact';
import { NamesContext } from '../../components/Named.tsx';
import { LicencePlanTool } from './LicencePlanTool.tsx';

/** Starts the tool on its page. */
export function start(): void {
  const root = document.querySelector<HTMLElement>('[data-plan-root]');
  const data = document.querySelector('script[data-plan-data]')?.textContent;
  if (!root || !data) return;
  const { links, names, where } = JSON.parse(data);
  hydrate(h(NamesContext.Provider, { value: names, children: h(LicencePlanTool, { links, where }) }), root);
  // Readers who can use the tool seldom need the form to fill in by hand; without scripts it stays open.
  document.querySelector('[data-by-hand]')?.removeAttribute('open');
}
