/**
 * The table of contents is folded on small screens and open beside the text on wide ones. Inline, so that it happens
 * before the first paint; `astro.config.mjs` hashes it for the content security policy.
 */
export const TOC_SCRIPT =
  "(d=>{const m=matchMedia('(min-width:70em)'),f=()=>{d.open=m.matches};f();m.onchange=f})(document.currentScript.previousElementSibling)";
