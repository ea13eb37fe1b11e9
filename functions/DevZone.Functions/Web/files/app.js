import { change, read, upload } from "/api.js";
import { showDigests } from "/digest.js";
import { openReader } from "/reader.js";
import { startSearch } from "/search.js";
import { amount, el, empty, failure, levels, place, rejections, show, size, stages, table, time, uploadStates } from "/view.js";

const byId = id => document.getElementById(id);
const busyStates = ["received", "reading"];

// Upload

const drop = byId("drop");
byId("files").addEventListener("change", event => {
  void uploadAll([...event.target.files]);
  event.target.value = "";
});
for (const kind of ["dragenter", "dragover", "dragleave", "drop"]) {
  drop.addEventListener(kind, event => {
    event.preventDefault();
    drop.classList.toggle("over", kind === "dragenter" || kind === "dragover");
    if (kind === "drop") void uploadAll([...event.dataTransfer.files]);
  });
}

async function uploadAll(files) {
  for (const file of files) {
    const bar = el("progress", { max: 1, value: 0, "aria-label": `${file.name} 的上传进度` });
    const note = el("span", { class: "note" }, size(file.size));
    const line = el("li", {}, bar, file.name, note);
    byId("transfers").append(line);
    try {
      await upload(file, askForKey, share => (bar.value = share));
      line.remove();
    } catch (error) {
      bar.remove();
      show(note, failure(error));
    }
    await refreshUploads();
  }
}

let timer;
let outcomes;

async function refreshUploads() {
  clearTimeout(timer);
  const panel = byId("uploads");
  let wait = 15000;
  try {
    const { value } = await read("/api/uploads?top=20");
    show(panel, value.length ? uploadTable(value) : empty("还没有上传过文件。"));
    if (value.some(item => busyStates.includes(item.state))) wait = 1000;
    // An upload may be ready before it was ever seen busy, so what counts is that its outcome is another than at the last look.
    const before = outcomes;
    outcomes = new Map(value.filter(item => !busyStates.includes(item.state)).map(item => [item.id, `${item.state} ${item.finished}`]));
    if (!before || [...outcomes].some(([id, outcome]) => before.get(id) !== outcome)) await refreshRecords();
  } catch (error) {
    show(panel, failure(error));
  }
  // Another refresh may have begun meanwhile; only one goes on.
  clearTimeout(timer);
  timer = setTimeout(refreshUploads, wait);
}

function uploadTable(uploads) {
  return table(
    ["文件", "状态", "说明", "时间", ""],
    uploads.map(item => [
      item.name,
      el("td", { class: `state ${item.state}` }, uploadStates[item.state] ?? item.state),
      el("td", { class: "note" }, rejections[item.code] ?? item.reason ?? (item.issueId ? el("a", { href: `#/issues/${encodeURIComponent(item.issueId)}` }, "查看这一期") : "")),
      el("td", { class: "note" }, time(item.received)),
      item.state === "deleted" ? "" : el("button", { type: "button", onclick: () => takeBack(item) }, "撤回"),
    ])
  );
}

async function takeBack(item) {
  if (!confirm(`撤回“${item.name}”及由它得到的记录？`)) return;
  try {
    await change("DELETE", `/api/uploads/${encodeURIComponent(item.id)}`, askForKey);
    await Promise.all([refreshUploads(), refreshRecords()]);
  } catch (error) {
    byId("uploads").prepend(failure(error));
  }
}

function askForKey() {
  const dialog = byId("key");
  byId("key-value").value = "";
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise(resolve =>
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "ok" ? byId("key-value").value.trim() : null), { once: true })
  );
}

// Lists

const lists = {
  projects: {
    form: byId("project-filters"),
    panel: byId("project-list"),
    none: "没有符合条件的项目。",
    titles: ["项目", "园区", "地点", "阶段", "投资", "最近报道"],
    row: item => [
      el("a", { href: `#/projects/${encodeURIComponent(item.id)}` }, item.name),
      item.zoneName,
      place(item),
      stages[item.stage],
      el("td", { class: "number" }, item.investment ? (item.investment.text ?? amount(item.investment.value, item.investment.unit)) : ""),
      el("td", { class: "number" }, item.lastSeen),
    ],
  },
  zones: {
    form: byId("zone-filters"),
    panel: byId("zone-list"),
    none: "没有符合条件的园区。",
    titles: ["园区", "级别", "地点", "提及", "最近报道"],
    row: item => [
      el("a", { href: `#/zones/${encodeURIComponent(item.id)}` }, item.name),
      levels[item.level],
      place(item),
      el("td", { class: "number" }, String(item.mentions)),
      el("td", { class: "number" }, item.lastSeen),
    ],
  },
};

function query(form) {
  return new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
}

async function refreshList(name) {
  const list = lists[name];
  const parameters = query(list.form);
  const formats = [["csv", "CSV"], ["xlsx", "Excel"], ["jsonl", "JSON"]];
  show(
    list.form.querySelector(".exports"),
    ...formats.map(([format, word]) => el("a", { href: `/api/${name}?${new URLSearchParams([...parameters, ["format", format]])}` }, word))
  );
  parameters.set("top", "50");
  // An answer that a later question has overtaken is not shown.
  const question = (list.question = {});
  try {
    const rows = await read(`/api/${name}?${parameters}`);
    if (list.question !== question) return;
    show(list.panel, rows.value.length ? table(list.titles, rows.value.map(list.row)) : empty(list.none), moreButton(list, rows));
  } catch (error) {
    if (list.question === question) show(list.panel, failure(error));
  }
}

function moreButton(list, { nextLink }) {
  if (!nextLink) return "";
  const button = el("button", { type: "button", class: "more", onclick: more }, "更多");
  async function more() {
    button.disabled = true;
    try {
      const rows = await read(nextLink);
      list.panel.querySelector("tbody").append(...table(list.titles, rows.value.map(list.row)).tBodies[0].rows);
      button.replaceWith(moreButton(list, rows));
    } catch (error) {
      button.replaceWith(failure(error));
    }
  }
  return button;
}

for (const name of Object.keys(lists)) {
  let wait;
  lists[name].form.addEventListener("submit", event => event.preventDefault());
  lists[name].form.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(() => refreshList(name), 250);
  });
}

function addOptions(form, field, words) {
  form.elements[field].append(...Object.entries(words).map(([value, word]) => el("option", { value }, word)));
}

async function refreshRecords() {
  await Promise.all([refreshList("projects"), refreshList("zones"), showDigests(byId("week"), byId("digest"), byId("summary-formats"), askForKey)]);
}

// The part of the address behind # opens what it names.
const openAddress = () => openReader(byId("reader"), byId("reader-body"), location.hash);
byId("reader-close").addEventListener("click", () => byId("reader").close());
byId("reader").addEventListener("close", () => history.replaceState(null, "", location.pathname));
addEventListener("hashchange", openAddress);

startSearch(byId("search-form"), byId("hits"));
addOptions(lists.projects.form, "stage", stages);
addOptions(lists.zones.form, "level", levels);
openAddress();
await refreshUploads();
