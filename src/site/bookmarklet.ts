/**
 * The program of the bookmark that hands a page over, as a `javascript:` address. It runs in the outlet's page, so
 * it touches nothing there and asks nothing of the network, which the outlet's CSP could forbid: it opens a window
 * of ours and answers that window's "ready" with the page.
 *
 * @param siteUrl the public address of this site, of which only the origin counts
 */
export function bookmarklet(siteUrl: string, popUpWords: string): string {
  const site = new URL(siteUrl).origin
  const program = `(()=>{
const s=${JSON.stringify(site)},w=open(s+'/add/page','_blank','popup,width=560,height=720');
if(!w)return alert(${JSON.stringify(popUpWords)});
addEventListener('message',function f(e){
if(e.source!==w||e.origin!==s||e.data!=='sayso:ready')return;
removeEventListener('message',f);
w.postMessage({sayso:'page',url:location.href,title:document.title,html:document.documentElement.outerHTML},s)
})})()`
  return `javascript:${encodeURIComponent(program.replaceAll('\n', ''))}`
}
