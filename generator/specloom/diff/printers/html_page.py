"""The fixed parts of the HTML page: its style and its script. Knows no comparison."""

from __future__ import annotations

HEAD = """<!doctype html>
<html lang=en>
<meta charset=utf-8>
<meta name=viewport content="width=device-width, initial-scale=1">
<meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>API changes</title>
<style>
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { max-width: 1200px; margin: 1rem auto; padding: 0 1rem; }
form { position: sticky; top: 0; background: Canvas; padding: .6rem 0; display: flex; flex-wrap: wrap; gap: .8rem; }
input[type=search] { flex: 1 1 16rem; padding: .35rem .5rem; font: inherit; }
article { border: 1px solid GrayText; border-left-width: 6px; border-radius: 4px; margin: .8rem 0; padding: .2rem .9rem; }
article.error { border-left-color: #c62828; }
article.warning { border-left-color: #ef8f00; }
article.info { border-left-color: #2e7d6b; }
article[hidden] { display: none; }
.level { text-transform: uppercase; font-size: .75em; letter-spacing: .05em; }
.where, figcaption { color: GrayText; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; }
figure { margin: 0 0 .8rem; min-width: 0; }
pre { overflow-x: auto; margin: 0; font-size: .85em; }
figure.base mark { background: #f3b5b5; }
figure.revision mark { background: #b5e3c0; }
mark { color: #111; display: inline-block; min-width: 100%; }
@media (max-width: 700px) { .sides { grid-template-columns: 1fr; } }
</style>
"""

FOOT = """
<script>
const form = document.getElementById("filter");
const articles = [...document.querySelectorAll("article")];
const texts = articles.map((article) => article.textContent.toLowerCase());
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
form.addEventListener("submit", (event) => event.preventDefault());
apply();
</script>
</html>
"""
