/** The look of printed reports: A4 and Letter, 10.5 pt, legible in black and white. */
export const reportStyle = `
:root{--text:#1b1f27;--muted:#5b6270;--line:#d3d7de;--soft:#f6f7f9;--accent:#2f5bd8;--warn:#8a6100}
*{box-sizing:border-box}
body{margin:0 auto;max-width:64rem;padding:2.5rem 2rem 4rem;color:var(--text);background:#fff;font:15px/1.5 Inter,"Helvetica Neue",Arial,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
header{border-bottom:1px solid var(--line);margin-bottom:2rem;padding-bottom:1rem}
.kind{margin:0;color:var(--muted)}
h1{font-size:28px;line-height:1.2;margin:.25rem 0 .5rem;font-weight:600}
h2{font-size:20px;line-height:1.3;margin:2.5rem 0 .75rem;font-weight:600}
h3{font-size:16px;margin:2rem 0 .5rem;font-weight:600}
p,ul,ol{margin:.5rem 0 .75rem}
li{margin:.25rem 0}
a{color:var(--accent)}
nav{background:var(--soft);border:1px solid var(--line);border-radius:10px;padding:.75rem 1.25rem}
nav h2{font-size:14px;margin:.25rem 0}
nav ol{columns:2;margin:0;padding-left:1.25rem}
nav ol ol{columns:1;color:var(--muted);font-size:13px}
nav li{break-inside:avoid}
.table{overflow-x:auto;margin:.75rem 0 1.25rem}
table{border-collapse:collapse;width:100%;font-size:13px;line-height:1.4}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:break-word;max-width:28rem}
th{border-bottom:1.5px solid var(--muted);font-weight:600;white-space:nowrap}
.figure{text-align:right}
tfoot td{font-weight:600;border-top:1.5px solid var(--muted);border-bottom:0}
figure{margin:1.25rem 0}
figure svg{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:10px}
figcaption{color:var(--muted);font-size:13px;padding-top:.4rem}
aside{border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:6px;padding:.5rem 1rem;margin:1rem 0;background:var(--soft)}
aside.warning{border-left-color:var(--warn)}
aside p{margin:.25rem 0}
code{font:12px "JetBrains Mono",ui-monospace,Consolas,monospace;background:var(--soft);border-radius:4px;padding:.05rem .25rem}
.sources{color:var(--muted);font-size:12px}
footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--line);color:var(--muted);font-size:12px}
@page{margin:20mm 18mm 20mm 22mm}
@media print{
body{max-width:none;padding:0;font-size:10.5pt}
#architecture,#components,#bill,#compliance{break-before:page}
h2,h3{break-after:avoid}
thead{display:table-header-group}
tr,figure,aside,li{break-inside:avoid}
.table{overflow:visible}
table{font-size:8.5pt}
th,td{padding:.25rem .4rem;max-width:14rem}
a{color:inherit;text-decoration:none}
}
@media(max-width:40rem){body{padding:1.25rem 1rem 3rem}nav ol{columns:1}}
`
