// The search field: what fits the words, best first, with the words marked.

import { read } from "/api.js";
import { el, empty, failure, kinds, show } from "/view.js";

const pages = { zone: id => `#/zones/${encodeURIComponent(id)}`, project: id => `#/projects/${encodeURIComponent(id)}` };

/** Searches while one types; an answer that later words have overtaken is not shown. */
export function startSearch(form, panel) {
  let wait;
  let question;
  form.addEventListener("submit", event => {
    event.preventDefault();
    void find();
  });
  form.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(find, 250);
  });

  async function find() {
    clearTimeout(wait);
    const asked = (question = {});
    const words = form.elements.q.value.trim();
    panel.hidden = !words;
    if (!words) return;
    try {
      const hits = await read(`/api/search?${new URLSearchParams({ q: words, top: "20" })}`);
      if (question === asked) show(panel, ...results(hits.value));
    } catch (error) {
      if (question === asked) show(panel, failure(error));
    }
  }
}

function results(hits) {
  if (!hits.length) return [empty("没有找到。")];
  return [
    hits[0].exact ? "" : el("p", { class: "note" }, "没有完全相符的，下面是相近的。"),
    el("ol", { class: "hits" }, hits.map(hit => el("li", {}, ...line(hit)))),
  ];
}

function line(hit) {
  return [
    el("span", { class: "kind" }, kinds[hit.kind]),
    el("a", { href: pages[hit.kind]?.(hit.id) ?? `#${hit.link.slice("/api".length)}` }, marked(hit, "title")),
    " ",
    el("span", { class: "note" }, hit.date),
    hit.text ? el("p", { class: "note" }, marked(hit, "text")) : "",
  ];
}

function marked(hit, field) {
  const text = hit[field];
  const parts = [];
  let end = 0;
  for (const { start, length } of hit.highlights.filter(highlight => highlight.field === field)) {
    parts.push(text.slice(end, start), el("mark", {}, text.slice(start, start + length)));
    end = start + length;
  }
  return [...parts, text.slice(end)];
}
