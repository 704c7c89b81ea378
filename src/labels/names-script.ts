/**
 * Shows the labels of a page in the language the reader runs the product in, before they are painted: those that come
 * with the page, and those that widgets draw later. And lets the reader choose it: `data-names` on the `html` element
 * is `en` or `nb` for those who have, and is kept in the browser; where that is forbidden, it holds on the page.
 *
 * While the page is still coming, its last element may hold half a name: it waits for the rest.
 *
 * Stands inline in the head, and so is written as text (see `src/shell/inline-scripts.ts`) and can import nothing.
 */
export const NAMES_SCRIPT =
  "(d=>{const s=d.dataset,l='[lang]',x=':not('+l+')',q=t=>d.querySelectorAll(t),c=d.getElementsByTagName('*');try{localStorage.navn&&(s.names=localStorage.navn)}catch{}new MutationObserver(()=>{if(!s.names)return;const n=s.names=='en',[a,b]=n?[x,l]:[l,x],z=document.readyState=='loading'&&c[c.length-1];for(const e of q('strong[data-label]'+a+',span[data-label]'+b))if(e!=z){const t=e.textContent;e.textContent=e.dataset.label;e.dataset.label=t;e.lang?e.removeAttribute('lang'):e.lang='en'}for(const e of q('.names-switch'))e.setAttribute('aria-pressed',n)}).observe(d,{childList:!0,subtree:!0,attributeFilter:['data-names']});d.addEventListener('click',e=>{if(e.target.closest('.names-switch')){s.names=s.names=='en'?'nb':'en';try{localStorage.navn=s.names}catch{}}})})(document.documentElement)";
