#!/usr/bin/env node
// Makes each sample's PDF and text from its HTML: `node samples/build.mjs`. Needs Chromium and the two fonts of newspaper.css
// (Debian: chromium, fonts-wqy-zenhei, fonts-arphic-uming). The PDFs in the repository were made by this script.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** The words of a page as an editor hands them on: a blank line between blocks, a line break within the masthead alone. */
function textOf(html) {
  const blocks = html
    .slice(html.indexOf('<body>'))
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .split(/<\/(?:p|h2|h3|figcaption|span)>/)
    .map(block => block.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&').trim())
    .filter(block => block.length > 0);
  return blocks.join('\n\n') + '\n';
}

function print(source, target) {
  const profile = mkdtempSync(join(tmpdir(), 'devzone-samples-'));
  try {
    execFileSync(chromium, [
      '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', `--user-data-dir=${profile}`,
      '--no-pdf-header-footer', `--print-to-pdf=${target}`, pathToFileURL(source).href,
    ], { stdio: ['ignore', 'ignore', 'pipe'] });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

for (const name of readdirSync(folder).filter(name => name.endsWith('.html'))) {
  const stem = join(folder, name.slice(0, -'.html'.length));
  writeFileSync(`${stem}.txt`, textOf(readFileSync(`${stem}.html`, 'utf8')));
  print(`${stem}.html`, `${stem}.pdf`);
  console.log(`${name}: text and PDF made`);
}
