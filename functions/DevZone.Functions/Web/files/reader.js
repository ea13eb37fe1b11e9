// Opens what the part of the address behind # names: an issue, an article with the words marked, a zone, a project.

import { read } from "/api.js";
import { amount, articleLink, el, failure, levels, place, show, stages, table } from "/view.js";

const views = [
  [/^#\/issues\/([^/?]+)$/, showIssue],
  [/^#\/issues\/([^/?]+)\/articles\/(\d+)(?:\?at=(\d+),(\d+),(\d+))?$/, showArticle],
  [/^#\/zones\/([^/?]+)$/, showZone],
  [/^#\/projects\/([^/?]+)$/, showProject],
];

export async function openReader(dialog, body, hash) {
  for (const [pattern, view] of views) {
    const match = pattern.exec(hash);
    if (!match) continue;
    if (!dialog.open) dialog.showModal();
    show(body, el("p", { class: "empty" }, "读取中…"));
    try {
      show(body, ...(await view(...match.slice(1))).filter(Boolean));
    } catch (error) {
      show(body, failure(error));
    }
    dialog.scrollTop = 0;
    body.querySelector("mark")?.scrollIntoView({ block: "center" });
    return;
  }
}

const title = text => el("h2", { id: "reader-title" }, text);
const issueTitle = issue =>
  [[issue.title, issue.edition].filter(Boolean).join("·"), issue.issueNumber && `第${issue.issueNumber}期`, issue.totalIssueNumber && `总第${issue.totalIssueNumber}期`, issue.date]
    .filter(Boolean)
    .join(" ");

async function showIssue(id) {
  const issue = await read(`/api/issues/${id}`);
  const head = issue.masthead ?? {};
  return [
    title(issueTitle({ ...head, date: head.date ?? "" }) || issue.source.name),
    el("p", { class: "note" }, `${issue.source.name}：园区 ${issue.zones.length}，项目 ${issue.projects.length}，数据 ${issue.metrics.length}，提示 ${issue.warnings.length}`),
    el(
      "ol",
      {},
      issue.articles.map(article =>
        el("li", {}, el("a", { href: `#/issues/${id}/articles/${article.number}` }, article.headline ?? article.paragraphs[0]?.slice(0, 30) ?? "无题"), article.notice ? "（启事）" : "")
      )
    ),
  ];
}

async function showArticle(id, number, paragraph, start, length) {
  const { issue, article, zones, projects, metrics } = await read(`/api/issues/${id}/articles/${number}`);
  const marked = paragraph === undefined ? null : { paragraph: Number(paragraph), start: Number(start), end: Number(start) + Number(length) };
  return [
    el("p", { class: "note" }, el("a", { href: `#/issues/${id}` }, issueTitle(issue))),
    article.kicker ? el("p", { class: "note" }, article.kicker) : null,
    title(article.headline ?? "无题"),
    article.subtitle ? el("p", {}, article.subtitle) : null,
    article.bylines.length ? el("p", { class: "note" }, article.bylines.join(" ")) : null,
    ...article.paragraphs.map((text, index) => el("p", {}, marked?.paragraph === index ? markIn(text, marked) : text)),
    ...article.captions.map(text => el("p", { class: "note" }, `图：${text}`)),
    records("项目", ["项目", "阶段", "投资", "原文"], projects, project => [project.name, stages[project.stage], project.investment?.text, quote(id, firstIn(project.evidence, number))]),
    records("园区", ["园区", "级别", "地点"], zones, zone => [el("a", { href: `#/zones/${encodeURIComponent(zone.id)}` }, zone.name), levels[zone.level], place(zone)]),
    records("数据", ["对象", "指标", "数值", "原文"], metrics, metric => [
      metric.subject.name,
      metric.target ? `${metric.name}（目标）` : metric.name,
      metric.value === undefined ? "" : `${metric.qualifier ?? ""}${amount(metric.value, metric.unit)}`,
      quote(id, metric.evidence),
    ]),
  ];
}

async function showZone(id) {
  const zone = await read(`/api/zones/${id}`);
  const projects = await read(`/api/projects?top=200&zone=${id}`);
  return [
    title(zone.name),
    el("p", { class: "note" }, [levels[zone.level], zone.kind, place(zone), zone.aliases.length && `又称 ${zone.aliases.join("、")}`].filter(Boolean).join("，")),
    records("项目", ["项目", "阶段", "投资"], projects.value, project => [el("a", { href: `#/projects/${encodeURIComponent(project.id)}` }, project.name), stages[project.stage], project.investment?.text]),
    appearances(zone.appearances),
  ];
}

async function showProject(id) {
  const project = await read(`/api/projects/${id}`);
  const facts = [
    ["园区", project.zone ? el("a", { href: `#/zones/${encodeURIComponent(project.zone)}` }, project.zoneName ?? project.zone) : null],
    ["地点", place(project)],
    ["阶段", stages[project.stage]],
    ["投资", project.investment?.text],
    ["面积", project.area?.text],
    ["年产值", project.outputValue?.text],
    ["产能", project.capacity?.text],
    ["产业", project.industry],
    ["企业", project.companies.join("、")],
    ["又名", project.alsoNamed.join("、")],
  ].filter(([, value]) => value);
  return [
    title(project.name),
    table(["", ""], facts),
    records("进展", ["日期", "阶段"], project.stages, step => [step.issue.date, step.from ? `${stages[step.from]} → ${stages[step.to]}` : stages[step.to]]),
    records("出入", ["日期", "先前", "后来"], project.conflicts, conflict => [conflict.laterIssue.date, conflict.earlier.text, conflict.later.text]),
    appearances(project.appearances),
  ];
}

function records(heading, titles, items, row) {
  return items.length ? el("section", {}, el("h3", {}, heading), table(titles, items.map(row))) : null;
}

function appearances(items) {
  return el(
    "section",
    {},
    el("h3", {}, "原文"),
    items.map(item => el("div", {}, el("p", { class: "note" }, item.issue.date), (item.evidence ?? []).map(evidence => el("blockquote", {}, quote(item.issue.id, evidence)))))
  );
}

const quote = (issue, evidence) => (evidence ? el("a", { href: articleLink(issue, evidence) }, evidence.text) : "");

const firstIn = (evidence, number) => evidence.find(clause => clause.article === Number(number));

function markIn(text, { start, end }) {
  return [text.slice(0, start), el("mark", {}, text.slice(start, end)), text.slice(end)];
}
