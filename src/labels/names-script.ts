/**
 * Shows the labels of a page in the language the reader runs the product in, before they are painted: those that come
 * with the page, and those that widgets draw later. And lets the reader choose it: `data-names` on the `html` element
 * is `en` or `nb` for those who have, and is kept in the browser; where that is forbidden, it holds on the page.
 *
 * An element with `data-label` holds one name, and there the other. It begins as the Norwegian one, but for a `span`,
 * which is the English one in parentheses behind it; `lang` tells which it is now, and where English is not certain says
 * `nb`. While the page is still coming, its last element may hold half a name: it waits for the rest.
 *
 * Stands inline in the head, and so is written as text (see `src/shell/inline-scripts.ts`) and can import nothing.
 */
export const NAMES_SCRIPT =
  "(d=>{const s=d.dataset,q=t=>d.querySelectorAll(t);try{s.names=localStorage.navn||''}catch{}new MutationObserver(()=>{if(!s.names)return;const n=s.names=='en',z=document.readyState=='loading'&&[...q('*')].pop();for(const e of q('[data-label]'))if(e!=z&&(n==!!e.lang)==(e.localName=='span')){const t=e.textContent;e.textContent=e.dataset.label;e.dataset.label=t;e.lang?e.removeAttribute('lang'):e.lang=/ \\(/.test(e.textContent)?'nb':'en'}for(const e of q('.names-switch'))e.ariaPressed=n}).observe(d,{childList:1,subtree:1,attributeFilter:['data-names']});d.onclick=e=>{if(e.target.closest('.names-switch')){s.names=s.names=='en'?'nb':'en';try{localStorage.navn=s.names}catch{}}}})(document.documentElement)";
