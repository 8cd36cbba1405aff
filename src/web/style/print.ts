/** On paper: only what belongs on paper, in black, with addresses of links where they help. */
export const PRINT = `
@page{size:A4;margin:18mm 16mm 18mm 20mm}
@page melintang{size:A4 landscape;margin:16mm}
@media print{
main:has(.table th:nth-child(7)){page:melintang}
:root{color-scheme:light;--paper:#fff;--surface:#fff;--sunk:#fff;--ink:#000;--quiet:#333;--line:#999;--edge:#555;--accent:#000;--accent-hover:#000;--accent-ground:#fff;--mark:#000;--band:#000;--good:#000;--warn:#000;--bad:#000;--good-ground:#fff;--warn-ground:#fff;--bad-ground:#fff;--shadow:none;--raised:none;--floating:none}
html{font-size:10.5pt}
body{background:#fff;min-height:0;padding:0!important}
.head,.foot,.skip,.no-print,.pager,.form,.tabs,.chips,.actions,.trail,.button,.panel.now .form{display:none!important}
main,.wrap{padding:0;max-width:none}
:where(main:not(.wide)>*){max-width:none}
h1{font-size:15pt}
h2{font-size:12pt;margin:12pt 0 4pt}
h3{font-size:10.5pt}
h1,h2,h3,summary,.state-name{break-after:avoid}
.paper,.panel,.table,.drawing,.panel.now{border:0;border-radius:0;padding:0;box-shadow:none;max-width:none;overflow:visible;max-height:none;margin-bottom:10pt}
.panel.now::before,.task::before{display:none}
.panel>h2:first-child{border-bottom:1px solid #999;padding-bottom:2pt}
.case{display:block}
.table{overflow:visible}
table{font-size:9.5pt}
th,td,.table th:first-child,.table td:first-child{padding:3pt 4pt;border:1px solid #777}
tbody tr:last-child>*{border-bottom:1px solid #777}
thead th{color:#000;white-space:normal}
.sheet th:nth-child(2),.sheet td:nth-child(2){min-width:0}
.badge{box-shadow:none;border:1px solid #555;padding:0 3pt}
.beat,.drum,.icon{display:none}
.drawing{height:auto!important;max-height:none!important;resize:none;break-inside:avoid}
.drawing svg{max-width:100%;max-height:230mm;width:auto;height:auto;margin-inline:auto}
main:has(.table th:nth-child(7)) .drawing svg{max-height:158mm}
.notice{display:block;border-color:#777;padding:4pt 8pt}
.task,.empty{border-color:#999;box-shadow:none}
.tick{display:none}
.pictures img{max-height:60mm;width:auto}
a{text-decoration:none;color:#000}
a.show-address::after{content:" (" attr(href) ")";font-size:9pt;word-break:break-all}
tr,.signature,.part,.task,.notice,figure{break-inside:avoid}
p,li{orphans:3;widows:3}
thead{display:table-header-group}
details>summary{display:none}
details:not([open]){display:none}
.folded-panel:not([open]){display:block}
.folded-panel>summary{display:flex;color:#000}
.folded-panel>summary::before{display:none}
.folded-panel::details-content{content-visibility:visible;block-size:auto}
}
`;
