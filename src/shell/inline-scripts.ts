/**
 * The scripts that must run before the page is painted. They are kept as text because Astro hashes bundled scripts for
 * the content security policy but not inline ones: `integrations/astro-settings.ts` hashes these.
 */

/**
 * Tells styles that scripts run. If the address carries a state (`v=` in the fragment, or a query), the
 * troubleshooter's space is reserved until the widget has read it (`restoring`). After a second, or as soon as a script
 * fails, the page is shown as it is, with a line if facts have not been used (`unread`). A script that arrives later
 * still takes over.
 */
export const HEAD_SCRIPT =
  "(c=>{let v=/[?#&;]v(=|%)/i.test(location.search+location.hash),s=()=>c.replace('restoring',v?'unread':'js');c.add('js');if(v||location.search){c.add('restoring');setTimeout(s,1e3);addEventListener('error',e=>e.target.type=='module'&&s(),!0)}})(document.documentElement.classList)";

/**
 * Applies the theme that the frame's host names in the fragment, before the first paint, so that the wrong one never
 * shows. If scripts do not arrive, a line says so (`stuck`). In a frame with an opaque origin, which may not be able to
 * open tabs, the answers then lead on inside the frame.
 */
export const FRAME_SCRIPT =
  "(d=>{const t=/[#&]theme=(light|dark)(&|$)/.exec(location.hash);if(t)d.style.colorScheme=t[1];addEventListener('error',e=>{if(e.target.type=='module'){d.classList.add('stuck');if(origin=='null')document.querySelector('base').target='_self'}},!0)})(document.documentElement)";
