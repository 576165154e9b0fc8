"""The fixed parts of the HTML page: its style and its script. Knows no comparison."""

from __future__ import annotations

HEAD = """<!doctype html>
<html lang=en>
<meta charset=utf-8>
<meta name=viewport content="width=device-width, initial-scale=1">
<meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>API changes</title>
<style>
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif;
  --page: #fff; --quiet: #59636e; --edge: #d1d9e0; --link: #0550ae; --error: #c62828; --warning: #9a6700; --info: #1a7f64;
  --gone: #ffd7d5; --come: #ccffd8; --near: #eaeef2; --code: #eff2f5; }
@media (prefers-color-scheme: dark) { :root {
  --page: #14181d; --quiet: #9198a1; --edge: #3d444d; --link: #79b8ff; --error: #ff7b72; --warning: #e3b341; --info: #56d4b0;
  --gone: #5d1f1f; --come: #1b4a2b; --near: #30363d; --code: #262c33; } }
body { max-width: 1200px; margin: 1rem auto; padding: 0 1rem; background: var(--page); }
a { color: var(--link); }
h1 { margin: 0; }
h2 { font: 600 1.05rem ui-monospace, monospace; margin: 0; display: inline; overflow-wrap: anywhere; }
h3 { font: 600 .95rem ui-monospace, monospace; margin: .7rem 0 .3rem; overflow-wrap: anywhere; }
h3 code { font: inherit; background: none; padding: 0; }
code { font: .9em ui-monospace, monospace; background: var(--code); border-radius: 3px; padding: .1em .3em; }
p { margin: .3rem 0; overflow-wrap: anywhere; }
.versions { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .8rem; margin: .5rem 0; }
.versions dt { font-weight: 600; }
.versions dd { margin: 0; overflow-wrap: anywhere; }
.file, .to { color: var(--quiet); }
#total { font-weight: 600; }
nav { margin: .6rem 0; }
nav ul { columns: 24rem; margin: .4rem 0; padding-left: 1.2rem; }
nav li { break-inside: avoid; overflow-wrap: anywhere; }
.count { font-size: .8rem; white-space: nowrap; color: var(--quiet); }
.count.error { color: var(--error); }
.count.warning { color: var(--warning); }
form { position: sticky; top: 0; z-index: 1; background: var(--page); padding: .6rem 0; border-bottom: 1px solid var(--edge);
  display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem; }
label { display: inline-flex; align-items: center; gap: .3rem; white-space: nowrap; }
input[type=checkbox] { margin: 0; }
input[type=search] { flex: 1 1 16rem; padding: .35rem .5rem; font: inherit; }
output { margin-left: auto; color: var(--quiet); }
.group { margin: 1rem 0; scroll-margin-top: 5rem; }
.group > summary { cursor: pointer; }
.group[hidden] { display: none; }
.also { color: var(--quiet); font-size: .9rem; }
article { border: 1px solid var(--edge); border-left: 5px solid; border-radius: 4px; margin: .8rem 0; padding: 0 .9rem .7rem;
  content-visibility: auto; contain-intrinsic-size: auto 15rem; scroll-margin-top: 5rem; }
article.error { border-left-color: var(--error); }
article.warning { border-left-color: var(--warning); }
article.info { border-left-color: var(--info); }
article:target { outline: 2px solid Highlight; }
article[hidden] { display: none; }
.level { text-transform: uppercase; font: 600 .75rem system-ui, sans-serif; letter-spacing: .05em; }
.error .level { color: var(--error); }
.warning .level { color: var(--warning); }
.info .level { color: var(--info); }
.where, figcaption { color: var(--quiet); overflow-wrap: anywhere; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; margin-top: .5rem; }
.sides:empty { display: none; }
figure { margin: 0; min-width: 0; }
figure.revision { grid-column: 2; }
figcaption { font-size: .85em; }
pre { overflow-x: auto; margin: 0; font: .8rem/1.5 ui-monospace, monospace; }
.number { color: var(--quiet); user-select: none; }
mark { color: inherit; display: inline-block; min-width: 100%; }
figure.base mark { background: var(--gone); }
figure.revision mark { background: var(--come); }
figure.absent pre { opacity: .6; }
figure.absent mark { background: var(--near); }
.findings { overflow-wrap: anywhere; }
@media (max-width: 700px) { .sides { grid-template-columns: 1fr; } figure.revision { grid-column: 1; }
  .versions { grid-template-columns: 1fr; } }
@media print { form, nav { display: none; } article { break-inside: avoid; content-visibility: visible; } }
</style>
"""

FOOT = """
<script>
const form = document.getElementById("filter");
const articles = [...document.querySelectorAll("article")];
const groups = [...document.querySelectorAll(".group")].map((group) => [group, [...group.querySelectorAll("article")]]);
const texts = articles.map((article) =>
  [...article.querySelectorAll("h3, p, li")].map((part) => part.textContent).join(" ").toLowerCase());
function chosen(name) {
  return new Set([...form.querySelectorAll(`input[name=${name}]:checked`)].map((box) => box.value));
}
function apply() {
  const words = document.getElementById("words").value.toLowerCase().split(/\\s+/).filter(Boolean);
  const levels = chosen("level"), sides = chosen("side");
  let shown = 0;
  articles.forEach((article, index) => {
    const fits = levels.has(article.dataset.level) && sides.has(article.dataset.side)
      && words.every((word) => texts[index].includes(word));
    article.hidden = !fits;
    shown += fits;
  });
  for (const [group, own] of groups) {
    group.hidden = own.every((article) => article.hidden);
    if (words.length && !group.hidden) group.open = true;
  }
  document.getElementById("shown").textContent = `${shown} of ${articles.length}`;
}
form.addEventListener("input", apply);
document.addEventListener("keydown", (event) => {
  const words = document.getElementById("words");
  if (event.key === "/" && document.activeElement !== words) {
    event.preventDefault();
    words.select();
  } else if (event.key === "Escape") {
    words.value = "";
    words.blur();
    apply();
  }
});
function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  const group = target?.closest(".group");
  if (group) {
    group.open = true;
    target.scrollIntoView();
  }
}
addEventListener("hashchange", reveal);
form.addEventListener("submit", (event) => event.preventDefault());
apply();
reveal();
</script>
</html>
"""
