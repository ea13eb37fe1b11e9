// Talks to the API. Every error becomes an Error whose message a person can read.

const keyName = "devzone-function-key";

export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export async function read(path) {
  return (await request(path)).json();
}

/** Sends a change. A 401 asks once for the function key, which is kept for this tab, and sends it again. */
export async function change(method, path, askForKey) {
  return withKey(askForKey, key => request(path, { method, headers: keyHeader(key) }));
}

/** Uploads one file; onProgress gets the share that was sent, from 0 to 1. */
export async function upload(file, askForKey, onProgress) {
  return withKey(askForKey, key => send(file, key, onProgress));
}

async function withKey(askForKey, attempt) {
  try {
    return await attempt(sessionStorage.getItem(keyName));
  } catch (error) {
    if (error.status !== 401) throw error;
    sessionStorage.removeItem(keyName);
    const key = await askForKey();
    if (!key) throw new ApiError(401, "没有密钥，未执行。");
    sessionStorage.setItem(keyName, key);
    return attempt(key);
  }
}

async function request(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new ApiError(0, "连不上服务，请稍后再试。");
  }
  if (!response.ok) throw new ApiError(response.status, explain(response.status, await response.text()));
  return response;
}

// fetch cannot tell how much of a body has been sent; XMLHttpRequest can.
function send(file, key, onProgress) {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open("POST", `/api/issues?name=${encodeURIComponent(file.name)}`);
    call.setRequestHeader("Content-Type", "application/octet-stream");
    for (const [name, value] of Object.entries(keyHeader(key))) call.setRequestHeader(name, value);
    call.upload.onprogress = event => event.lengthComputable && onProgress(event.loaded / event.total);
    call.onerror = () => reject(new ApiError(0, "上传中断，请再试一次。"));
    call.onload = () =>
      call.status === 202
        ? resolve(JSON.parse(call.responseText))
        : reject(new ApiError(call.status, explain(call.status, call.responseText)));
    call.send(file);
  });
}

function keyHeader(key) {
  return key ? { "x-functions-key": key } : {};
}

const explanations = {
  empty_body: "文件是空的。",
  too_large: "文件太大。",
  too_many_requests: "请求太多，请稍候再试。",
  invalid_name: "文件名不能用于上传，请改名后再试。",
  storage_unavailable: "存储暂时不可用，请稍后再试。",
};

function explain(status, body) {
  if (status === 401) return "密钥不对。";
  if (status === 413) return explanations.too_large;
  try {
    const problem = JSON.parse(body);
    return explanations[problem.code] ?? problem.detail ?? problem.title;
  } catch {
    return `服务返回 ${status}。`;
  }
}
