// Builds the page's elements. Text goes in as text, never as markup.

export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ""));
  return element;
}

export function show(container, ...children) {
  container.replaceChildren(...children);
}

export const empty = text => el("p", { class: "empty" }, text);
export const failure = error => el("p", { class: "error", role: "alert" }, error.message);

export function table(titles, rows) {
  return el(
    "table",
    {},
    el("thead", {}, el("tr", {}, titles.map(title => el("th", { scope: "col" }, title)))),
    el("tbody", {}, rows.map(cells => el("tr", {}, cells.map(cell => (cell instanceof HTMLTableCellElement ? cell : el("td", {}, cell ?? ""))))))
  );
}

export const stages = {
  planned: "拟建",
  signed: "签约",
  started: "开工",
  under_construction: "在建",
  completed: "建成",
  in_production: "投产",
  unknown: "阶段未报道",
};

export const levels = { national: "国家级", provincial: "省级", park: "园区", unknown: "级别不详" };

export const kinds = { zone: "园区", project: "项目", organization: "机构", person: "人物", article: "文章" };

export const uploadStates = {
  received: "等待读取",
  reading: "读取中",
  ready: "就绪",
  superseded: "已有同期更优版本",
  rejected: "无法读取",
  failed: "失败",
  deleted: "已撤回",
};

/** Why a file could not be read, by the code of its state. */
export const rejections = {
  empty: "文件是空的。",
  too_large: "文件太大，不读取。",
  unsupported_type: "既不是 PDF，也不是文本。",
  unknown_encoding: "认不出文本的编码。",
  damaged_pdf: "PDF 已损坏。",
  encrypted_pdf: "PDF 有密码。",
  needs_ocr: "PDF 只有图像，没有可用的文字；这里没有安装 OCR，安装后可重新读取。",
  limit_exceeded: "读取超出了时间或内存的限度。",
  no_articles: "没有找到文章。",
  attempts_exhausted: "多次读取都出错，已放弃。",
};

export const place = record => [record.province, record.city].filter((name, index, all) => name && all.indexOf(name) === index).join("");

export function amount(value, unit) {
  const [scale, word] = value >= 1e12 ? [1e12, "万亿"] : value >= 1e8 ? [1e8, "亿"] : value >= 1e4 ? [1e4, "万"] : [1, ""];
  return `${Number((value / scale).toFixed(4))}${word}${unit === "m2" ? "平方米" : unit ?? ""}`;
}

export function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1048576).toFixed(1)} MiB`;
}

export const time = text =>
  new Date(text).toLocaleString("zh-CN", { timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "medium" });

/** The address of an article on this page, with the words to mark in it. */
export function articleLink(issue, evidence) {
  const marked = evidence.start === undefined || evidence.part ? "" : `?at=${evidence.paragraph},${evidence.start},${evidence.length}`;
  return `#/issues/${encodeURIComponent(issue)}/articles/${evidence.article}${marked}`;
}
