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
  --quiet: light-dark(#59636e, #9198a1); --edge: light-dark(#d1d9e0, #3d444d);
  --error: light-dark(#c62828, #ff7b72); --warning: light-dark(#9a6700, #e3b341); --info: light-dark(#1a7f64, #56d4b0);
  --gone: light-dark(#ffd7d5, #5d1f1f); --come: light-dark(#ccffd8, #1b4a2b); --near: light-dark(#eaeef2, #30363d); }
body { max-width: 1200px; margin: 1rem auto; padding: 0 1rem; }
h1 { margin: 0; }
h2 { font: 600 1rem ui-monospace, monospace; margin: .7rem 0 .3rem; overflow-wrap: anywhere; }
code { font: inherit; }
p { margin: .3rem 0; overflow-wrap: anywhere; }
form { position: sticky; top: 0; z-index: 1; background: Canvas; padding: .6rem 0; border-bottom: 1px solid var(--edge);
  display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem; }
label { display: inline-flex; align-items: center; gap: .3rem; white-space: nowrap; }
input[type=checkbox] { margin: 0; }
input[type=search] { flex: 1 1 16rem; padding: .35rem .5rem; font: inherit; }
output { margin-left: auto; color: var(--quiet); }
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
figure { margin: 0; min-width: 0; }
figcaption { font-size: .85em; }
pre { overflow-x: auto; margin: 0; font: .8rem/1.5 ui-monospace, monospace; }
mark { color: inherit; display: inline-block; min-width: 100%; }
figure.base mark { background: var(--gone); }
figure.revision mark { background: var(--come); }
figure.absent pre { opacity: .6; }
figure.absent mark { background: var(--near); }
.findings { overflow-wrap: anywhere; }
@media (max-width: 700px) { .sides { grid-template-columns: 1fr; } }
@media print { form { display: none; } article { break-inside: avoid; content-visibility: visible; } }
</style>
"""

FOOT = """
<script>
const form = document.getElementById("filter");
const articles = [...document.querySelectorAll("article")];
const texts = articles.map((article) =>
  [...article.querySelectorAll("h2, p, li")].map((part) => part.textContent).join(" ").toLowerCase());
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
form.addEventListener("submit", (event) => event.preventDefault());
apply();
</script>
</html>
"""
