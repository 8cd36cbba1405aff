/** On paper: only what belongs on paper, in black, with addresses of links where they help. */
export const PRINT = `
@page{margin:16mm 14mm}
@media print{
:root{color-scheme:light;--paper:#fff;--surface:#fff;--sunk:#fff;--ink:#000;--quiet:#333;--line:#888;--edge:#444;--accent:#000}
body{font-size:10.5pt;background:#fff}
.head,.foot,.skip,.no-print,.pager,.form,.tabs,.actions{display:none}
main,.wrap{padding:0;max-width:none}
.paper,.panel,.table,.drawing{border:0;padding:0;box-shadow:none;max-width:none;overflow:visible;max-height:none}
.sheet-page .table{overflow:visible}
.drawing svg{max-width:100%;height:auto}
.drum{display:none}
a{text-decoration:none;color:#000}
a.show-address::after{content:" (" attr(href) ")";font-size:9pt;word-break:break-all}
tr,.signature,.part,.sheet-head>div{break-inside:avoid}
thead{display:table-header-group}
details>summary{display:none}
}
`;
