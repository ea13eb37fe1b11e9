// Shows the digest of a week.

import { change, read } from "/api.js";
import { amount, articleLink, el, empty, failure, levels, place, show, stages, table } from "/view.js";

/** Fills the choice of weeks and shows the chosen one; at first the week of the newest issue. */
export async function showDigests(choice, panel, formats, askForKey) {
  try {
    const [summaries, issues] = await Promise.all([read("/api/summaries?top=60"), read("/api/issues?top=20")]);
    const weeks = [...new Set([...summaries.value, ...issues.value].map(item => item.week))].sort().reverse();
    const chosen = weeks.includes(choice.value) ? choice.value : (issues.value[0]?.week ?? weeks[0]);
    show(choice, ...weeks.map(week => el("option", { value: week, selected: week === chosen }, week)));
    choice.onchange = () => showWeek(choice.value, panel, formats, askForKey);
    if (chosen) await showWeek(chosen, panel, formats, askForKey);
    else show(panel, empty("还没有摘要。上传一期周刊，就可以汇编它那一周。"));
  } catch (error) {
    show(panel, failure(error));
  }
}

async function showWeek(week, panel, formats, askForKey) {
  const address = `/api/summaries/${week}`;
  const compile = el("button", { type: "button", onclick: () => compileWeek(week, panel, formats, askForKey) }, "立即汇编");
  try {
    show(panel, ...digest(await read(address)));
    show(formats, compile, ...[["html", "网页"], ["md", "Markdown"], ["text", "文本"]].map(([format, word]) => el("a", { href: `${address}?format=${format}` }, word)));
  } catch (error) {
    show(formats, error.status === 404 ? compile : "");
    show(panel, error.status === 404 ? empty("这一周还没有汇编。每周一 08:00（北京时间）自动汇编，也可以立即汇编。") : failure(error));
  }
}

async function compileWeek(week, panel, formats, askForKey) {
  try {
    await change("POST", `/api/summaries/${week}`, askForKey);
    await showWeek(week, panel, formats, askForKey);
  } catch (error) {
    panel.prepend(failure(error));
  }
}

function digest(week) {
  const { totals } = week;
  const lead = week.issues.length
    ? `${week.from} 至 ${week.to}：${totals.issues} 期，${totals.articles} 篇报道，新园区 ${totals.newZones} 个，新项目 ${totals.newProjects} 个，${totals.stageChanges} 个项目有新进展。`
    : `${week.from} 至 ${week.to}：没有收到周刊。`;
  return [
    el("p", {}, lead),
    section("要闻", week.topArticles, article),
    section("投资", week.money, money),
    section("新进展", week.stageChanges, move => printedLine(`${stages[move.from]} → ${stages[move.to]}：${projectText(move.project)}`, move.printed, move.project.printed)),
    section("新项目", week.newProjects, project => printedLine(`${stages[project.stage]}：${projectText(project)}`, project.printed)),
    section("新园区", week.newZones, zone => printedLine([zone.name, levels[zone.level], place(zone)].filter(Boolean).join("，"), zone.printed)),
    section("数据变化与出入", week.figures, figure),
    section("政策", week.policies, article),
    section("启事", week.notices, article),
    section("缺期", week.missing, issue => el("li", {}, el("a", { href: `#${issue.link.replace("/api", "")}` }, `${issue.title} 第${issue.number}期${issue.reason ? `：${issue.reason}` : "未收到"}`))),
    week.issues.length ? comparison(week) : "",
  ].filter(Boolean);
}

function section(title, items, line) {
  return items.length ? el("div", {}, el("h3", {}, title), el("ul", { class: "lines" }, items.map(line))) : "";
}

function article(item) {
  const title = [item.kicker && `【${item.kicker}】`, item.headline ?? `第${item.number}篇`].filter(Boolean).join(" ");
  const link = el("a", { href: articleLink(item.issue, { article: item.number }) }, title);
  return el("li", {}, link, item.summary.map(sentence => el("blockquote", {}, sentence.text)));
}

function money(sum) {
  const total = `${stages[sum.stage]}：${sum.total.count} 个项目合计${sumText(sum.total, sum.unit)}`;
  const groups = [["园区", sum.byZone], ["城市", sum.byCity], ["产业", sum.byIndustry]].map(([kind, list]) =>
    el("div", { class: "note" }, `${kind}：${list.map(group => `${group.name ?? "未注明"} ${sumText(group.sum, sum.unit)}`).join("，")}`)
  );
  const parts = sum.parts.length ? el("div", { class: "note" }, `另有 ${sum.parts.length} 个属于其中某一项目，不重复计入。`) : "";
  return el("li", {}, total, groups, parts);
}

const sumText = (sum, unit) => `${sum.approximate ? "约" : ""}${amount(sum.value, unit)}`;

function figure(change) {
  const value = item => `${item.period ? `${item.period} ` : ""}${item.qualifier ?? ""}${amount(item.value, item.unit)}（${item.date}）`;
  const text = `${change.subject}·${change.name}：${value(change.before)} ${change.contradicts ? "与之不符" : "→"} ${value(change.after)}`;
  return printedLine(text, change.after.printed, change.before.printed);
}

function projectText(project) {
  const details = [project.zone, place(project), project.industry, project.investment && `投资${project.investment.text}`].filter(Boolean);
  return details.length ? `${project.name}（${[...new Set(details)].join("，")}）` : project.name;
}

/** A line with the clauses that it rests on; it links to the first. */
function printedLine(text, ...printed) {
  const clauses = printed.filter(Boolean);
  if (!clauses.length) return el("li", {}, text);
  const quotes = [...new Set(clauses.map(clause => clause.evidence.text))];
  return el("li", {}, el("a", { href: articleLink(clauses[0].issue, clauses[0].evidence) }, text), quotes.map(quote => el("blockquote", {}, quote)));
}

function comparison({ totals, weekBefore, yearBefore }) {
  const yuan = sum => sumText(sum, "元");
  const rows = [
    ["报道", "articles"], ["新园区", "newZones"], ["新项目", "newProjects"], ["新进展", "stageChanges"],
    ["签约投资", "signed", yuan], ["开工投资", "started", yuan], ["投产投资", "inProduction", yuan],
  ];
  return el(
    "div",
    {},
    el("h3", {}, "与往期相比"),
    table(
      ["", "本周", "上周", "去年同周"],
      rows.map(([word, field, form = String]) => [word, ...[totals, weekBefore, yearBefore].map(week => (week ? form(week[field]) : "—"))])
    )
  );
}
