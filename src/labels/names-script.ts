/**
 * Shows the labels of a page in the language in which the reader uses the product, before they are painted. This covers
 * labels that come with the page and those that widgets draw later. It also lets the reader switch: `data-names` on the
 * `html` element is then `en` or `nb`, and the choice is kept in the browser. If storage is forbidden, the choice lasts
 * for the page.
 *
 * An element with `data-label` shows one name and keeps the other in the attribute. It starts with the Norwegian name,
 * except a `span`, which is the English name in parentheses after a label. `lang` says which one is shown, and is `nb`
 * if the English name is not certain. While the page is loading, the last element may hold half a name, so the script
 * skips it until there is more.
 *
 * The script is inline in the head, so it is written as text (see `src/shell/inline-scripts.ts`) and cannot import
 * anything.
 */
export const NAMES_SCRIPT =
  "(d=>{const s=d.dataset,q=t=>d.querySelectorAll(t);try{s.names=localStorage.navn||''}catch{}new MutationObserver(()=>{if(!s.names)return;const n=s.names=='en',z=document.readyState=='loading'&&[...q('*')].pop();for(const e of q('[data-label]'))if(e!=z&&(n==!!e.lang)==(e.localName=='span')){const t=e.textContent;e.textContent=e.dataset.label;e.dataset.label=t;e.lang?e.removeAttribute('lang'):e.lang=/ \\(/.test(e.textContent)?'nb':'en'}for(const e of q('.names-switch'))e.ariaPressed=n}).observe(d,{childList:1,subtree:1,attributeFilter:['data-names']});d.onclick=e=>{if(e.target.closest('.names-switch')){s.names=s.names=='en'?'nb':'en';try{localStorage.navn=s.names}catch{}}}})(document.documentElement)";
