// Lists the projects with a client whose types were made from the description; the compiler checks each name that is used here.

import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";

const [baseUrl = ""] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl });

const projects: components["schemas"]["ProjectEntry"][] = [];
let continuation: string | undefined;
do {
  const { data, error } = await client.GET("/api/projects", {
    params: { query: { top: 5, sort: "investment", stage: "signed", minInvestment: 1e8, continuation } },
  });
  if (error) throw new Error(`${error.code}: ${error.detail}`);
  if (typeof data === "string") throw new Error("JSON was asked for, and an export came.");
  projects.push(...data.value);
  continuation = data.nextLink ? new URL(data.nextLink, baseUrl).searchParams.get("continuation") ?? undefined : undefined;
} while (continuation);

const unknown = await client.GET("/api/projects/{id}", { params: { path: { id: "none" } } });

console.log(
  JSON.stringify({
    projects: projects.map(({ id, name, investment }) => ({ id, name, yuan: investment?.value })),
    unknown: unknown.error?.code,
  })
);
