/**
 * Collapses the table of contents on small screens; on wide ones it is open beside the text. Inline, to run before the
 * first paint; `integrations/astro-settings.ts` hashes it for the content security policy.
 */
export const TOC_SCRIPT =
  "(d=>{const m=matchMedia('(min-width:70em)'),f=()=>{d.open=m.matches};f();m.onchange=f})(document.currentScript.previousElementSibling)";
