// Prints functions/DevZone.Reading/Gazetteer/Data/sentence-words.txt from the dictionary of the npm package nodejieba (MIT), whose
// lines are word, frequency and part of speech: the verbs, adverbs and conjunctions that names are not made of.
// usage: node eng/sentence-words.mjs PACKAGE_FOLDER
import { readFileSync } from "node:fs";

// A rarer word tells little, and its part of speech is often wrong.
const leastFrequency = 100;

// A verb that names are made of opens or ends many nouns for how often it is used: 焚烧炉, 铸造厂, 开拓者; 提高 and 打破 hardly any.
const nounsAllowed = (frequency) => Math.max(2, frequency * 0.003);

// What the count does not tell: works are called by what they do, firms and parks by what they strive for.
const inNames = new Set(
  "搬迁 提升 取水 育苗 延伸 翻建 修缮 提炼 提纯 拆解 产能 体能 一期 二期 三期 扩建 改建 修建 建造 加固 疏浚 治理 修复 改造 拆除 翻修 浇灌 整修 创新 开放 传承 奔腾 得力 大全 永远 跃进 率先 拓展 崛起 跨越 启航 起航 富强 汇聚 汇集 聚集 腾飞 奋进 飞扬 心得 兴致 昌盛 繁荣 超市".split(" "),
);

// 开封 and 定远 are verbs to the dictionary.
const data = new URL("../functions/DevZone.Reading/Gazetteer/Data/", import.meta.url);
const places = new Set(readFileSync(new URL("divisions.tsv", data), "utf8").split("\n").map((line) => line.split("\t")[2]));

const entries = readFileSync(`${process.argv[2]}/submodules/cppjieba/dict/jieba.dict.utf8`, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
const nouns = new Map();
for (const [word, , speech] of entries)
  if (/^(?:n|nz|nt|ns|vn|l)$/.test(speech))
    for (let length = 2; length < word.length; length++)
      for (const part of [word.slice(0, length), word.slice(-length)]) nouns.set(part, (nouns.get(part) ?? 0) + 1);

const words = entries
  .filter(([word, frequency, speech]) => /^(?:v|d|ad|vd|c)$/.test(speech) && frequency >= leastFrequency)
  .filter(([word]) => /^\p{Script=Han}{2,4}$/u.test(word))
  .filter(([word, frequency]) => (nouns.get(word) ?? 0) <= nounsAllowed(frequency) && !inNames.has(word) && !places.has(word))
  .map(([word]) => word);
console.log("# Verbs, adverbs and conjunctions that names are not made of (提高, 打破, 听取), derived by eng/sentence-words.mjs");
console.log("# from the dictionary of cppjieba, Copyright (c) 2013, MIT licence.");
for (const word of [...new Set(words)].sort()) console.log(word);
