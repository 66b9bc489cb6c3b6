"""How the page looks: on a screen by day and by night, and on paper."""

from __future__ import annotations

CSS = """
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 1040px; padding: 26px 28px 60px; background: #ffffff; color: #1c2733;
  font-family: "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "Liberation Sans", sans-serif; font-size: 15px; line-height: 1.5; }
h1 { font-size: 29px; line-height: 1.2; margin: 0 0 4px; font-weight: 600; overflow-wrap: anywhere; }
h2 { font-size: 19px; margin: 34px 0 10px; padding-bottom: 4px; border-bottom: 1px solid rgba(128, 140, 152, 0.4); font-weight: 600; }
h3 { font-size: 15px; margin: 20px 0 4px; font-weight: 600; }
p { margin: 6px 0; max-width: 80ch; }
a { color: #0a5fa8; overflow-wrap: anywhere; }
.by { opacity: 0.75; margin: 0 0 20px; }
.verdict { border-left: 5px solid #0072b2; background: rgba(0, 114, 178, 0.08); padding: 12px 18px; margin: 16px 0; }
.verdict p:first-child { font-size: 18px; font-weight: 600; }
.verdict.none { border-color: #d55e00; background: rgba(213, 94, 0, 0.08); }
.verdict.none p:first-child { font-size: 26px; }
.warnings { border-left: 5px solid #e69f00; background: rgba(230, 159, 0, 0.12); padding: 10px 18px; margin: 16px 0; }
.warnings h2 { border: 0; margin: 0 0 4px; padding: 0; font-size: 16px; }
.warnings ul, .how { margin: 4px 0; padding-left: 20px; }
.warnings li, .how li { margin: 4px 0; max-width: 84ch; }
.side { width: 100%; border-collapse: separate; border-spacing: 0; table-layout: fixed; }
.side > tbody > tr > td { vertical-align: top; padding: 0 9px 0 0; }
.side > tbody > tr > td + td { padding: 0 0 0 9px; }
figure { margin: 8px 0; page-break-inside: avoid; break-inside: avoid; }
figure img { display: block; width: 100%; image-rendering: pixelated; background: rgba(128, 140, 152, 0.12); }
figcaption, .small { font-size: 13px; opacity: 0.8; }
.scroll { overflow-x: auto; }
table.data { border-collapse: collapse; width: 100%; font-size: 14px; margin: 8px 0; font-variant-numeric: tabular-nums; }
table.data th { text-align: left; font-weight: 600; border-bottom: 2px solid rgba(128, 140, 152, 0.55); padding: 4px 8px;
  vertical-align: bottom; }
table.data td { border-bottom: 1px solid rgba(128, 140, 152, 0.28); padding: 4px 8px; vertical-align: middle; }
table.data tr { page-break-inside: avoid; break-inside: avoid; }
table.data thead { display: table-header-group; }
td.n, th.n { text-align: right !important; white-space: nowrap; }
td.name { overflow-wrap: anywhere; min-width: 110px; max-width: 300px; }
td.long { word-break: break-all; }
td.what { white-space: nowrap; }
td.bar { width: 112px; min-width: 112px; }
td.bar svg { display: block; }
tr.sum td { font-weight: 600; border-bottom: 0; }
.swatch { display: inline-block; width: 14px; height: 14px; border: 1px solid rgba(128, 140, 152, 0.8); border-radius: 3px;
  vertical-align: -2px; margin-right: 8px; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.small-multiples svg { display: inline-block; margin: 2px; }
dl { margin: 8px 0; }
dt { font-weight: 600; margin-top: 10px; }
dd { margin: 0; max-width: 84ch; overflow-wrap: anywhere; }
details { margin: 12px 0; }
summary { cursor: pointer; font-weight: 600; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; word-break: break-word; font-size: 12px; line-height: 1.45;
  font-family: Consolas, "DejaVu Sans Mono", monospace; background: rgba(128, 140, 152, 0.12); padding: 10px 14px; }
.keep { page-break-inside: avoid; break-inside: avoid; }
@media screen and (max-width: 700px) {
  body { padding: 16px; }
  .side, .side > tbody, .side > tbody > tr, .side > tbody > tr > td { display: block; width: 100%; padding: 0; }
}
@media (prefers-color-scheme: dark) {
  body { background: #16191d; color: #e4e8ec; }
  a { color: #7cc0f5; }
  .verdict { background: rgba(86, 180, 233, 0.13); border-color: #56b4e9; }
  .warnings { background: rgba(230, 159, 0, 0.16); }
}
@page { size: A4; margin: 16mm 15mm 18mm; }
@media print {
  body { background: #ffffff; color: #000000; padding: 0; max-width: none; font-size: 10pt; }
  a { color: #000000; text-decoration: none; }
  h1 { font-size: 20pt; }
  h2 { page-break-after: avoid; break-after: avoid; font-size: 13pt; margin-top: 20px; }
  h3 { page-break-after: avoid; break-after: avoid; }
  .verdict, .warnings { page-break-inside: avoid; break-inside: avoid; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .scroll { overflow: visible; }
  p, dd, li { orphans: 3; widows: 3; }
  svg { max-width: 100%; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  table.data { font-size: 9pt; }
  .side > tbody > tr { page-break-inside: avoid; break-inside: avoid; }
  pre { font-size: 7.5pt; }
}
"""
