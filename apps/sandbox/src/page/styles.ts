/** The whole style of the page: 8-px grid, one accent, dark by the reader's setting, nothing fetched. */
export const STYLES = `
:root{color-scheme:light dark;--bg:#f6f7f6;--panel:#fff;--line:#dfe3e0;--ink:#1b2420;--soft:#5b6761;--accent:#0b6b4f;--accent-ink:#fff;--sel:#e6f2ed;--warn:#8a4b00;--warn-bg:#fdf1e0}
@media(prefers-color-scheme:dark){:root{--bg:#121614;--panel:#1a1f1d;--line:#2d3532;--ink:#e6ebe8;--soft:#9aa8a1;--accent:#5fc9a1;--accent-ink:#0c1512;--sel:#1f2f29;--warn:#f0b667;--warn-bg:#32260f}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:14px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums;min-height:100vh;display:flex;flex-direction:column}
a{color:var(--accent)}
h1,h2,h3,p,ul,dl,dd{margin:0;padding:0}
ul{list-style:none}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
.top{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center;padding:16px 24px;background:var(--panel);border-bottom:1px solid var(--line)}
.top h1{font-size:18px;line-height:24px}
.top p{color:var(--soft)}
.top .name{flex:1 1 320px}
.search{display:flex;gap:8px;flex:0 1 400px}
.search input{flex:1;min-width:0}
input,select,button{font:inherit;color:inherit;height:40px;padding:0 12px;border:1px solid var(--line);border-radius:6px;background:var(--bg)}
button{cursor:pointer;background:var(--panel);font-weight:600}
button.primary{background:var(--accent);border-color:var(--accent);color:var(--accent-ink)}
.lang{color:var(--soft)}
.faults{background:var(--panel);border-bottom:1px solid var(--line)}
.faults summary{padding:8px 24px;min-height:40px;cursor:pointer;font-weight:600}
.faults .inner{padding:8px 24px 16px;display:flex;flex-wrap:wrap;gap:16px 48px;align-items:flex-start}
.faults ul{display:grid;gap:8px;flex:1 1 400px}
.faults li{display:flex;gap:16px;align-items:center}
.faults .what{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:baseline;min-width:0}
.faults li form{margin-left:auto;flex:none}
.faults li button{height:32px}
.faults .none{flex:1 1 400px;color:var(--soft);padding-top:8px}
.add{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:flex-end}
.add label{display:grid;gap:4px;color:var(--soft)}
.add select{max-width:280px}
.add input{width:104px}
.count{display:inline-block;min-width:20px;padding:0 6px;border-radius:10px;background:var(--warn-bg);color:var(--warn);text-align:center}
main{flex:1;display:grid;grid-template-columns:minmax(320px,400px) minmax(0,1fr);min-height:0}
.list{border-right:1px solid var(--line);background:var(--panel)}
.list .meta{display:flex;justify-content:space-between;gap:16px;padding:8px 24px;color:var(--soft);border-bottom:1px solid var(--line)}
.list a.mail{display:block;padding:12px 24px;border-bottom:1px solid var(--line);color:inherit;text-decoration:none;border-left:3px solid transparent}
.list a.mail:hover{background:var(--bg)}
.list a.mail[aria-current]{background:var(--sel);border-left-color:var(--accent)}
.row{display:flex;justify-content:space-between;gap:16px}
.row>:first-child{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.row>:last-child{flex:none}
.subject{font-weight:600}
.soft{color:var(--soft)}
.dot::before{content:"";display:inline-block;width:8px;height:8px;border-radius:50%;margin-right:6px;background:var(--accent)}
.dot.mailketing::before,.dot.mailketing2::before{background:#c77d0a}
.dot.brevo::before{background:#0a7dc7}
.dot.down::before{background:#c0392b}
.outages{padding:8px 24px;border-bottom:1px solid var(--line);background:var(--panel)}
.outages ul{display:flex;flex-wrap:wrap;gap:8px 32px}
.outages li{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center}
.outages button{height:32px}
.pages{display:flex;justify-content:space-between;padding:16px 24px}
.empty{padding:48px 24px;display:grid;gap:12px;color:var(--soft);max-width:560px}
.empty h2{color:var(--ink);font-size:18px}
.empty dl{display:grid;gap:8px}
.empty dt{font-weight:600;color:var(--ink)}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:13px}
.detail{min-width:0;padding:24px;display:flex;flex-direction:column;gap:16px}
.detail h2{font-size:20px;line-height:28px;overflow-wrap:anywhere}
.detail>.empty{padding:24px 0}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:4px 16px}
.facts dt{color:var(--soft)}
.facts dd{overflow-wrap:anywhere}
.back{display:none}
nav.tabs{display:flex;gap:4px;border-bottom:1px solid var(--line)}
nav.tabs a{padding:8px 16px;min-height:40px;color:var(--soft);text-decoration:none;border-bottom:2px solid transparent}
nav.tabs a[aria-current]{color:var(--ink);font-weight:600;border-bottom-color:var(--accent)}
iframe{flex:1;width:100%;min-height:480px;border:1px solid var(--line);border-radius:6px;background:#fff;color-scheme:light}
pre{margin:0;padding:16px;background:var(--panel);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.6 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.note{color:var(--warn);background:var(--warn-bg);padding:8px 16px;border-radius:6px}
table{border-collapse:collapse;width:100%;background:var(--panel);border:1px solid var(--line)}
th,td{text-align:left;vertical-align:top;padding:8px 16px;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{font-weight:600;white-space:nowrap;width:1%}
@media(max-width:800px){
.top,.outages,.faults summary,.faults .inner,.list .meta,.list a.mail,.pages{padding-left:16px;padding-right:16px}
.top .name,.search{flex-basis:100%}
main{grid-template-columns:minmax(0,1fr);align-content:start}
.list{border-right:0}
.reading .list{display:none}
body:not(.reading) .detail{display:none}
.detail{padding:16px}
.back{display:inline-block;padding:8px 0}
nav.tabs a{padding:8px 10px}
.add,.add label,.add select,.add input{width:100%;max-width:none}
th{white-space:normal;width:auto}
iframe{min-height:60vh}
}
`;
